import { answerLines, at, inLanguage, more, type Writer } from "./common.ts";
import { blanked, chooser, type Fact, placements, servers, wordings } from "./facts.ts";
import { writtenLanguages } from "./languages.ts";

/** A list of features and notes for each configuration. It cannot say no in any other way than in its notes. */
export const lists: Writer = ({ tag, facts }, manner) => {
  const language = writtenLanguages[tag];
  const choose = chooser(manner);
  const lead = (text: string): string => choose([`**${text}**`, ` **${text}**`, `### ${text}`]);
  const row = (fact: Fact): string => {
    const notes = [
      ...answerLines(fact.answer, choose, language).map((words) => words.replace(/\.?$/, ".")),
      ...fact.conditions.map(({ text }) => blanked(text, choose)),
      ...(fact.reference ? [`${more(fact, choose, language)}.`] : []),
    ];
    return `|${blanked(choose(wordings("features", fact.feature, language)), choose)}${choose(["", "  <br/> "])}|${notes.join(choose([" ", "  <br/> "]))}${choose(["", "  <br/> "])}|`;
  };
  const joint = (): string => choose(language.joints);
  const tables = servers
    .flatMap((server) =>
      placements.map((placement) => ({ server, placement, own: at(facts, server, placement) })),
    )
    .filter(({ own }) => own.length > 0)
    .map(({ server, placement, own }) => {
      const name = `${choose(wordings("products", server, language))}${joint()}${choose(wordings("products", placement, language))}`;
      return [
        lead(name),
        "",
        "",
        `| ${choose(language.headers).join(" | ")} |`,
        "|:-----|:-----|",
        ...own.map(row),
        "",
      ].join("\n");
    })
    .join("\n");
  return inLanguage(language, tables);
};
