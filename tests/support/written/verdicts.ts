import { inLanguage, more, type Writer } from "./common.ts";
import { blanked, chooser, type Fact, placements, servers, wordings } from "./facts.ts";
import { writtenLanguages } from "./languages.ts";

/** Features down, configurations across, with footnotes. */
export const verdicts: Writer = ({ tag, facts }, manner) => {
  const language = writtenLanguages[tag];
  const choose = chooser(manner);
  const columns = servers.flatMap((server) => placements.map((placement) => ({ server, placement })));
  const header = columns.map(({ server, placement }) => {
    const names = [
      choose(wordings("products", server, language)),
      choose(wordings("products", placement, language)),
    ] as const;
    return choose([
      `**${names[0]} + ${names[1]}**`,
      `${names[1]} + ${names[0]}`,
      `${names[1]}${choose(language.joints)}${names[0]}`,
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
  /** In brackets, or in a note each. */
  const limits = (fact: Fact): string => {
    const [first, ...others] = fact.conditions.map(({ text }) => blanked(text.replace(/\.$/, ""), choose));
    const own = first && choose([true, false]) ? ` (${first})` : "";
    const noted = own ? others : [first, ...others];
    return own + noted.map((text) => (text ? footnote(`${text}.`) : "")).join("");
  };
  const answer = (fact: Fact): string => {
    const link = fact.reference === undefined ? "" : footnote(more(fact, choose, language));
    const words = choose(language.answers[fact.answer]);
    if (fact.answer === "yes") return words + limits(fact) + link;
    return (words.startsWith("!") ? words : blanked(words, choose)) + link;
  };
  const rows = [...new Set(facts.map(({ feature }) => feature))].map((feature) => {
    const cells = columns.map(({ server, placement }) => {
      const fact = facts.find(
        (one) => one.feature === feature && one.server === server && one.placement === placement,
      );
      return fact ? answer(fact) : choose(["", " ", "-", "–"]);
    });
    return `|${blanked(choose(wordings("features", feature, language)), choose)}|${cells.join(choose(["|", " | ", "  <br/> |"]))}|`;
  });
  const table = [`| |${header.join("|")}|`, "|:-|:-|:-|:-|:-|", ...rows].join("\n");
  return inLanguage(language, [table, ...notes, ""].join("\n\n"));
};
