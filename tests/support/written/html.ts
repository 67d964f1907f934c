import { answerLines, at, inLanguage, type Writer } from "./common.ts";
import { blanked, chooser, type Fact, placements, servers, wordings } from "./facts.ts";
import { writtenLanguages } from "./languages.ts";

/** Entities and typographic apostrophes, as the tools write them that make such tables. */
const encoded = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "’");

/** The same as an HTML table. */
export const html: Writer = ({ tag, facts }, manner) => {
  const language = writtenLanguages[tag];
  const choose = chooser(manner);
  const line = (): string => choose(["\n", "", "\n    ", "\n\t"]);
  const p = (text: string): string => (choose([true, false]) ? `<p>${text}</p>` : `${text}<br>`);
  const note = (texts: readonly string[]): string =>
    choose([
      `<div>\n\n> [!NOTE]  \n> ${texts.join("<BR>")}\n\n\n</div>`,
      `<div class="alert"><p>[!NOTE] ${texts.join(" ")}</p></div>`,
      `<blockquote><p><strong>${language.note}</strong></p><p>${texts.join("</p><p>")}</p></blockquote>`,
      texts.map(p).join(line()),
    ]);
  const item = (fact: Fact): string => {
    const link =
      fact.reference === undefined
        ? ""
        : p(`${choose(language.more)} <a href="${encoded(fact.reference)}">More</a>`);
    const conditions = fact.conditions.map((one) => blanked(encoded(one.text), choose));
    return `<li>${p(blanked(encoded(choose(wordings("features", fact.feature, language))), choose))}${line()}${answerLines(fact.answer, choose, language).map(p).join("")}${link}${line()}${conditions.length > 0 ? note(conditions) : ""}</li>`;
  };
  const cell = (own: readonly Fact[]): string =>
    own.length === 0
      ? choose(["<td></td>", "<td>&nbsp;</td>"])
      : `<td>${line()}<ul>${line()}${own.map(item).join("\n")}\n</ul>${line()}</td>`;
  const row = (server: string): string =>
    `<tr class="odd">${line()}<td><p><strong>${choose(wordings("products", server, language))}</strong></p></td>${line()}${placements.map((one) => cell(at(facts, server, one))).join(line())}${line()}</tr>`;
  const th = (label: string): string => choose([`<th>${label}</th>`, `<td><b>${label}</b></td>`]);
  const header = placements.map((one) => th(choose(wordings("products", one, language))));
  return inLanguage(
    language,
    `<table>\n<colgroup>\n<col style="width: 33%" />\n</colgroup>\n<thead>\n<tr>${th("")}${header.join("")}</tr>\n</thead>\n<tbody>\n${servers.map(row).join("\n")}\n</tbody>\n</table>\n`,
  );
};
