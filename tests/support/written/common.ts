import { type Answer, blanked, type Choose, type Fact, type Facts, type Manner } from "./facts.ts";
import type { WrittenLanguage } from "./languages.ts";

/** Writes facts down as a document of one shape, in one of many manners. */
export type Writer = (facts: Facts, manner: Manner) => string;

/** The facts of one configuration. */
export const at = (facts: readonly Fact[], server: string, placement: string): Fact[] =>
  facts.filter((fact) => fact.server === server && fact.placement === placement);

/** A sentence that points to further reading, or nothing. */
export const more = ({ reference }: Fact, choose: Choose, language: WrittenLanguage): string =>
  reference === undefined ? "" : `${choose(language.more)} [More](${reference})`;

/** What stands under a feature's name as its answer: nothing for a yes. */
export const answerLines = (answer: Answer, choose: Choose, { lines }: WrittenLanguage): string[] =>
  answer === "yes" ? [] : [blanked(choose(lines[answer]), choose)];

/** A document below headings, which says in its front matter what language it is in. */
export const inLanguage = ({ tag, opening }: WrittenLanguage, text: string): string =>
  `---\nlanguage: ${tag}\n---\n\n# Title\n\n${opening}\n\n## Section\n\n${text}`;
