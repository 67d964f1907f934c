import type { ConditionRule, LanguageRules } from "../language/rules.ts";
import { slugOf } from "../text.ts";
import type { ProductMention } from "../vocabulary/products.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { conjunctions } from "./conjunctions.ts";
import { type ConditionPiece, restriction, type Span, spansBetween } from "./pieces.ts";

/**
 * Types one statement.
 *
 * 1. A sentence of restriction ("only when …") is kept in words, and so is one that says what is not needed.
 * 2. The first rule whose pattern fits decides the kind; its scope is searched for products.
 * 3. Products that are all needed ("A and B") make a condition each, alternatives ("A or B") one together.
 * 4. A scope without a known product that reads like a name is an unknown product; any other is a restriction in words.
 */
export function clauseIn(
  text: string,
  span: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): ConditionPiece[] {
  const words = text.replace(rules.connective, "");
  if (rules.restriction.test(words)) return [restriction(span)];
  const clause = { text, words, lead: text.length - words.length, span };
  for (const rule of rules.conditions) {
    const pieces = typedBy(rule, clause, vocabulary, rules);
    if (pieces) return pieces;
  }
  return [];
}

/** A statement, its words without what joins it to the one before, and how long that is. */
type Clause = { readonly text: string; readonly words: string; readonly lead: number; readonly span: Span };

/** What a rule makes of a statement; undefined where it does not fit. */
function typedBy(
  rule: ConditionRule,
  { text, words, lead, span }: Clause,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): ConditionPiece[] | undefined {
  const scope = scopeOf(rule, words);
  if (!scope) return undefined;
  if (rules.negation.test(words)) return [restriction(span)];
  const mentions = mentionsIn(text, lead + scope.start, lead + scope.end, vocabulary);
  if (mentions.length > 0) return typed(rule.kind, text, span, mentions, rules);
  if (rule.known) return undefined;
  return [unknownProduct(rule.kind, words.slice(scope.start, scope.end), span, rules) ?? restriction(span)];
}

/** The products that a part of a statement names; the whole of it is searched, since a name may go beyond the part. */
const mentionsIn = (clause: string, from: number, to: number, { mentions }: Vocabulary): ProductMention[] =>
  mentions(clause).filter(({ start, end }) => start >= from && end <= to);

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
