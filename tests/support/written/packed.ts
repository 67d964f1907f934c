import { at, more, type Writer } from "./common.ts";
import { type Choose, chooser, type Fact, placements, servers, wordings } from "./facts.ts";

const blank = (choose: Choose): string => choose([" ", "  ", ""]);

/** Markdown cells that pack one feature after the other. */
export const packed: Writer = (facts, manner) => {
  const choose = chooser(manner);
  const item = (fact: Fact): string => {
    const note = choose(["lines", "mark"]) === "mark";
    const conditions = fact.conditions.map(({ text }) => text);
    const lines = [
      choose(["", "", "- ", "• "]) + choose(wordings("features", fact.feature)),
      ...(fact.refused ? [choose(["Not supported.", "Not available", "No"])] : []),
      ...(more(fact, choose) ? [more(fact, choose)] : []),
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
    return `|${choose(["**", ""]) === "**" ? `**${choose(wordings("products", server))}** <br/>` : choose(wordings("products", server))}| ${cells.join(" | ")} |`;
  };
  const header = placements.map((one) =>
    choose([
      `**${one === "exchange-online" ? "Exchange Online" : "Exchange (on premises)"}**`,
      choose(wordings("products", one)),
    ]),
  );
  return [`| | ${header.join(" | ")} |`, "|:-|:-|:-|", ...servers.map(row), ""].join("\n");
};
