import { at, more, type Writer } from "./common.ts";
import { chooser, type Fact, placements, servers, wordings } from "./facts.ts";

/** A list of features and notes for each configuration. It cannot say no in any other way than in its notes. */
export const lists: Writer = (facts, manner) => {
  const choose = chooser(manner);
  const lead = (text: string): string => choose([`**${text}**`, ` **${text}**`, `### ${text}`]);
  const row = (fact: Fact): string => {
    const notes = [
      ...(fact.refused ? ["Not supported."] : []),
      ...fact.conditions.map(({ text }) => text),
      ...(more(fact, choose) ? [`${more(fact, choose)}.`] : []),
    ];
    return `|${choose(wordings("features", fact.feature))}${choose(["", "  <br/> "])}|${notes.join(choose([" ", "  <br/> "]))}${choose(["", "  <br/> "])}|`;
  };
  const joint = (): string => choose([" and ", " + ", " with "]);
  return servers
    .flatMap((server) =>
      placements.map((placement) => ({ server, placement, own: at(facts, server, placement) })),
    )
    .filter(({ own }) => own.length > 0)
    .map(({ server, placement, own }) => {
      const name = `${choose(wordings("products", server))}${joint()}${choose(wordings("products", placement))}`;
      return [
        lead(name),
        "",
        "",
        choose(["|**Feature**|**Notes**|", "| Feature | Comments |"]),
        "|:-----|:-----|",
        ...own.map(row),
        "",
      ].join("\n");
    })
    .join("\n");
};
