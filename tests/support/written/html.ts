import { at, type Writer } from "./common.ts";
import { chooser, type Fact, placements, servers, wordings } from "./facts.ts";

/** Entities and typographic apostrophes, as the tools write them that make such tables. */
const encoded = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "’");

/** The same as an HTML table. */
export const html: Writer = (facts, manner) => {
  const choose = chooser(manner);
  const line = (): string => choose(["\n", "", "\n    ", "\n\t"]);
  const p = (text: string): string => (choose([true, false]) ? `<p>${text}</p>` : `${text}<br>`);
  const note = (texts: readonly string[]): string =>
    choose([
      `<div>\n\n> [!NOTE]  \n> ${texts.join("<BR>")}\n\n\n</div>`,
      `<div class="alert"><p>[!NOTE] ${texts.join(" ")}</p></div>`,
      `<blockquote><p><strong>Note:</strong></p><p>${texts.join("</p><p>")}</p></blockquote>`,
      texts.map(p).join(line()),
    ]);
  const item = (fact: Fact): string => {
    const link = fact.reference === undefined ? "" : p(`See <a href="${encoded(fact.reference)}">More</a>`);
    const conditions = fact.conditions.map((one) => encoded(one.text));
    return `<li>${p(encoded(choose(wordings("features", fact.feature))))}${line()}${fact.refused ? p("Not supported") : ""}${link}${line()}${conditions.length > 0 ? note(conditions) : ""}</li>`;
  };
  const cell = (own: readonly Fact[]): string =>
    own.length === 0
      ? choose(["<td></td>", "<td>&nbsp;</td>"])
      : `<td>${line()}<ul>${line()}${own.map(item).join("\n")}\n</ul>${line()}</td>`;
  const row = (server: string): string =>
    `<tr class="odd">${line()}<td><p><strong>${choose(wordings("products", server))}</strong></p></td>${line()}${placements.map((one) => cell(at(facts, server, one))).join(line())}${line()}</tr>`;
  const th = (label: string): string => choose([`<th>${label}</th>`, `<td><b>${label}</b></td>`]);
  const header = placements.map((one) => th(choose(wordings("products", one))));
  return `<table>\n<colgroup>\n<col style="width: 33%" />\n</colgroup>\n<thead>\n<tr>${th("")}${header.join("")}</tr>\n</thead>\n<tbody>\n${servers.map(row).join("\n")}\n</tbody>\n</table>\n`;
};
