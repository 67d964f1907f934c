import type { LanguageRules } from "../language/rules.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { clauseIn } from "./clause.ts";
import { type ConditionPiece, restriction, type Span, spansBetween } from "./pieces.ts";

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
