import type { ConditionRule, LanguageRules } from "../language/rules.ts";
import type { ProductMention } from "../resolve/mentions.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { slugOf, withoutEnd } from "../text.ts";
import type { ConditionPiece, Span } from "./pieces.ts";

/** Longer sentences than anybody writes are kept in words; looking for every form in them would not be worth it. */
const longestSentence = 2000;

/**
 * Types a sentence as conditions, or says that it is none.
 *
 * 1. A sentence of restriction ("only when …") is kept in words.
 * 2. The first rule whose pattern fits decides the kind; its scope is searched for products.
 * 3. Products that are all needed ("A and B") make a condition each, alternatives ("A or B") one together.
 * 4. A scope without a known product that reads like a name is an unknown product; any other is a restriction in words.
 */
export function conditionsIn(
  text: string,
  span: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): ConditionPiece[] {
  if (span.end - span.start > longestSentence) return [];
  const sentence = withoutEnd(text.slice(span.start, span.end), ".;:,)");
  if (rules.restriction.test(sentence)) return [restriction(span)];
  for (const rule of rules.conditions) {
    const scope = scopeOf(rule, sentence);
    if (!scope) continue;
    const mentions = vocabulary
      .mentions(sentence)
      .filter(({ start, end }) => start >= scope.start && end <= scope.end);
    if (mentions.length > 0) return typed(rule.kind, sentence, span, mentions, rules);
    return [
      unknownProduct(rule.kind, sentence.slice(scope.start, scope.end), span, rules) ?? restriction(span),
    ];
  }
  return [];
}

/** Words that qualify the feature before them without a form that we know. */
export function restriction({ start, end }: Span): ConditionPiece {
  return { role: "condition", start, end, condition: { kind: "restriction", products: [] } };
}

function scopeOf(rule: ConditionRule, sentence: string): Span | undefined {
  const match = rule.pattern.exec(sentence);
  const scope = match?.groups?.["scope"];
  if (match === null || scope === undefined) return undefined;
  const start = match.index + match[0].indexOf(scope);
  return { start, end: start + scope.length };
}

function typed(
  kind: ConditionRule["kind"],
  sentence: string,
  span: Span,
  mentions: readonly ProductMention[],
  rules: LanguageRules,
): ConditionPiece[] {
  const cuts = kind === "requires" ? conjunctions(sentence, mentions, rules) : [];
  return spansBetween(cuts, span.end - span.start).map(({ start, end }) => {
    const named = mentions.filter((one) => one.start >= start && one.end <= end);
    const words = { start: span.start + start, end: span.start + end };
    const products = [...new Set(named.map(({ id }) => id))];
    const unknown = named.filter(({ known }) => !known).map(({ label }) => label);
    return { role: "condition", ...words, condition: { kind, products }, unknown };
  });
}

/** Where the words between two neighbouring products say that both are needed. */
function conjunctions(sentence: string, mentions: readonly ProductMention[], rules: LanguageRules): number[] {
  let before: number | undefined;
  return mentions.flatMap(({ start, end }) => {
    const gap = before === undefined ? "" : sentence.slice(before, start);
    before = end;
    const words = gap.trimStart();
    const and = rules.conjunction.exec(words);
    return and && words.trimEnd().length - and[0].length < 24 ? [start - words.length] : [];
  });
}

/** The ranges that some cuts, in order, leave of a text. */
function spansBetween(cuts: readonly number[], length: number): Span[] {
  let start = 0;
  return [...cuts, length].map((end) => {
    const span = { start, end };
    start = end;
    return span;
  });
}

/** At most five words that start with a capital or a digit read like a name: "Requires Exchange 2016". */
function unknownProduct(
  kind: ConditionRule["kind"],
  scope: string,
  { start, end }: Span,
  rules: LanguageRules,
): ConditionPiece | undefined {
  const label = scope.trim().replace(rules.article, "");
  if (!/^[\p{Lu}\p{N}]\S*(?:\s+\S+){0,4}$/u.test(label)) return undefined;
  return { role: "condition", start, end, condition: { kind, products: [slugOf(label)] }, unknown: [label] };
}
