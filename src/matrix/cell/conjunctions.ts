import type { LanguageRules } from "../language/rules.ts";
import type { ProductMention } from "../vocabulary/products.ts";

/**
 * Where the words between two neighbouring products say that both are needed. A comma means what the next word between
 * two of them does, and at the end that both are; further releases of one product never are, since one will do.
 */
export function conjunctions(
  sentence: string,
  mentions: readonly ProductMention[],
  rules: LanguageRules,
): number[] {
  const gaps = mentions.slice(1).map(({ start, end }, at) => {
    const from = Math.max(0, ...mentions.slice(at, at + 1).map((before) => before.end));
    const isYear = /^\d{4}$/.test(sentence.slice(start, end));
    return { from, words: isYear ? "" : sentence.slice(from, start) };
  });
  let both = true;
  return gaps
    .toReversed()
    .flatMap(({ from, words }) => {
      const and = rules.conjunction.exec(words);
      const [, behind] = /^\s*,\s*(.*)$/.exec(words) ?? [];
      if (behind === undefined || behind.replace(rules.article, "") !== "") both = and !== null;
      const cut = words.slice(and?.index);
      return both ? [from + words.length - cut.trimStart().length] : [];
    })
    .toReversed();
}
