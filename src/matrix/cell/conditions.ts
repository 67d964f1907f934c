import type { ConditionRule, LanguageRules } from "../language/rules.ts";
import type { ProductMention } from "../resolve/mentions.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { slugOf, withoutEnd } from "../text.ts";
import type { ConditionPiece, Span } from "./pieces.ts";

/** Longer sentences than anybody writes are kept in words; looking for every form in them would not be worth it. */
const longestSentence = 2000;

/**
 * Types a sentence as conditions, or says that it is none. A sentence can make several statements ("requires A; not
 * supported in B"), each of which is typed by itself; if none of them has a form that is known, nor has the sentence.
 */
export function conditionsIn(
  text: string,
  span: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): ConditionPiece[] {
  if (span.end - span.start > longestSentence) return [];
  const sentence = withoutEnd(text.slice(span.start, span.end), ".;:,)");
  const cuts = cutsIn(sentence, rules);
  const clauses = spansBetween(cuts, span.end - span.start).map(({ start, end }) => {
    const clause = { start: span.start + start, end: span.start + end };
    return { clause, pieces: clauseIn(sentence.slice(start, end), clause, vocabulary, rules) };
  });
  const found = clauses.flatMap(({ pieces }) => pieces);
  if (found.length === 0) return [];
  // Words of which nothing was typed stay together.
  if (found.every(({ condition }) => condition.kind === "restriction")) return [restriction(span)];
  return clauses.flatMap(({ clause, pieces }) => (pieces.length > 0 ? pieces : [restriction(clause)]));
}

/** Where one statement of a sentence ends and the next begins. Most sentences make one, so that is seen to first. */
function cutsIn(sentence: string, { clause }: LanguageRules): number[] {
  if (sentence.search(clause) < 0) return [];
  return [...sentence.matchAll(clause)].map(({ index }) => index).filter((cut) => cut > 0);
}

/**
 * Types one statement.
 *
 * 1. A sentence of restriction ("only when …") is kept in words, and so is one that says what is not needed.
 * 2. The first rule whose pattern fits decides the kind; its scope is searched for products.
 * 3. Products that are all needed ("A and B") make a condition each, alternatives ("A or B") one together.
 * 4. A scope without a known product that reads like a name is an unknown product; any other is a restriction in words.
 */
function clauseIn(
  clause: string,
  span: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): ConditionPiece[] {
  const words = clause.replace(rules.connective, "");
  const lead = clause.length - words.length;
  if (rules.restriction.test(words)) return [restriction(span)];
  for (const rule of rules.conditions) {
    const scope = scopeOf(rule, words);
    if (!scope) continue;
    if (rules.negation.test(words)) return [restriction(span)];
    const within = { start: lead + scope.start, end: lead + scope.end };
    const mentions = vocabulary
      .mentions(clause)
      .filter(({ start, end }) => start >= within.start && end <= within.end);
    if (mentions.length > 0) return typed(rule.kind, clause, span, mentions, rules);
    if (rule.known) continue;
    return [unknownProduct(rule.kind, words.slice(scope.start, scope.end), span, rules) ?? restriction(span)];
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

/**
 * Where the words between two neighbouring products say that both are needed. A comma means what the next word between
 * two of them does, and at the end that both are; further releases of one product never are, since one will do.
 */
function conjunctions(sentence: string, mentions: readonly ProductMention[], rules: LanguageRules): number[] {
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
