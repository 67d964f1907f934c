import { answerLines, at, inLanguage, more, type Writer } from "./common.ts";
import { blanked, type Choose, chooser, type Fact, placements, servers, wordings } from "./facts.ts";
import { writtenLanguages } from "./languages.ts";

const blank = (choose: Choose): string => choose([" ", "  ", ""]);

/** Markdown cells that pack one feature after the other. */
export const packed: Writer = ({ tag, facts }, manner) => {
  const language = writtenLanguages[tag];
  const choose = chooser(manner);
  const item = (fact: Fact): string => {
    const note = choose(["lines", "mark"]) === "mark";
    const conditions = fact.conditions.map(({ text }) => blanked(text, choose));
    const lines = [
      choose(["", "", "- ", "• "]) + blanked(choose(wordings("features", fact.feature, language)), choose),
      ...answerLines(fact.answer, choose, language),
      ...(fact.reference ? [more(fact, choose, language)] : []),
      ...(conditions.length > 0 && !note ? [conditions.join(" ")] : []),
    ];
    const words = lines.join(
      `${blank(choose)}${choose(["<br/>", "<br>", "<br />", "<BR>"])}${blank(choose)}`,
    );
    if (!note || conditions.length === 0) return `${words} <br/> `;
    return `${words} <br/>${blank(choose)}> [!NOTE]>${blank(choose)}${conditions.join(choose([">  ", " >  ", " ", " > "]))}${choose(["            ", " <br/> "])}`;
  };
  const row = (server: string): string => {
    const cells = placements.map((placement) =>
      at(facts, server, placement).map(item).join("").replaceAll("|", "\\|"),
    );
    return `|${choose(["**", ""]) === "**" ? `**${choose(wordings("products", server, language))}** <br/>` : choose(wordings("products", server, language))}| ${cells.join(" | ")} |`;
  };
  const header = placements.map((one) =>
    choose([
      `**${one === "exchange-online" ? "Exchange Online" : "Exchange (on premises)"}**`,
      choose(wordings("products", one, language)),
    ]),
  );
  const table = [`| | ${header.join(" | ")} |`, "|:-|:-|:-|", ...servers.map(row), ""].join("\n");
  return inLanguage(language, table);
};
