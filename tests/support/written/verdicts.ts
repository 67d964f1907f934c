import type { Writer } from "./common.ts";
import { chooser, type Fact, placements, servers, wordings } from "./facts.ts";

/** Features down, configurations across, with footnotes. */
export const verdicts: Writer = (facts, manner) => {
  const choose = chooser(manner);
  const columns = servers.flatMap((server) => placements.map((placement) => ({ server, placement })));
  const header = columns.map(({ server, placement }) => {
    const names = [choose(wordings("products", server)), choose(wordings("products", placement))] as const;
    return choose([
      `**${names[0]} + ${names[1]}**`,
      `${names[1]} + ${names[0]}`,
      `${names[1]} and ${names[0]}`,
    ]);
  });
  const notes: string[] = [];
  const footnote = (text: string): string => {
    const number = notes.length + 1;
    const isMarkdown = choose([false, true, false]);
    notes.push(isMarkdown ? `[^n${number}]: ${text}` : `<sup>${number}</sup> ${text}`);
    if (isMarkdown) return `[^n${number}]`;
    return choose([`<sup>${number}</sup>`, ` <sup>${number}</sup>`, `<sup>${number}`]);
  };
  const answer = (fact: Fact): string => {
    const link = fact.reference === undefined ? "" : footnote(`See [More](${fact.reference})`);
    if (fact.refused) return choose(["N", "No", "✗", "Not supported", "![No](x.png)"]) + link;
    const [first, ...others] = fact.conditions.map(({ text }) => text.replace(/\.$/, ""));
    const yes = choose(["Y", "Yes", "✓", "✔", "Supported", "![check mark](y.png)"]);
    const own = first && choose([true, false]) ? ` (${first})` : "";
    return (
      yes +
      own +
      [...(own ? [] : [first]), ...others].flatMap((text) => (text ? [footnote(`${text}.`)] : [])).join("") +
      link
    );
  };
  const rows = [...new Set(facts.map(({ feature }) => feature))].map((feature) => {
    const cells = columns.map(({ server, placement }) => {
      const fact = facts.find(
        (one) => one.feature === feature && one.server === server && one.placement === placement,
      );
      return fact ? answer(fact) : choose(["", " ", "-", "–"]);
    });
    return `|${choose(wordings("features", feature))}|${cells.join(choose(["|", " | ", "  <br/> |"]))}|`;
  });
  const table = [`| |${header.join("|")}|`, "|:-|:-|:-|:-|:-|", ...rows].join("\n");
  return [table, ...notes, ""].join("\n\n");
};
