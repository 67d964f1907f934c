import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flat-text.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { classify } from "./classify.ts";
import { type Piece, restriction, type Span } from "./pieces.ts";
import { sentencesOf } from "./sentences.ts";
import { tailOf } from "./tail.ts";
import { leadingVerdict } from "./verdicts.ts";

/**
 * Reads a cell that answers for one feature: yes or no, what serves it, conditions, references.
 * No feature can start in it, so whatever has no form that is known restricts the answer.
 */
export function answerIn(flat: FlatText, vocabulary: Vocabulary, rules: LanguageRules): Piece[] {
  return sentencesOf(flat, rules, "aside").flatMap((sentence, at) => {
    const lead = at === 0 ? leadingPiece(flat, sentence, vocabulary, rules) : [];
    if (lead.length > 0) return lead;
    return classify(flat, sentence, vocabulary, rules);
  });
}

function leadingPiece(flat: FlatText, span: Span, vocabulary: Vocabulary, rules: LanguageRules): Piece[] {
  const words = flat.text.slice(span.start, span.end);
  const verdict = leadingVerdict(words, rules);
  if (!verdict && rules.nothing.test(withoutEnd(words, ".;:,")))
    return [{ role: "verdict", start: span.start, end: span.end, support: "unlisted" }];
  if (!verdict) return productOf(words, span, vocabulary);
  const cut = span.start + verdict.length;
  const answer: Piece = { role: "verdict", start: span.start, end: cut, support: verdict.support };
  const behind = words.slice(verdict.length);
  const rest = { start: cut + (behind.length - behind.trimStart().length), end: span.end };
  if (rest.start >= rest.end) return [answer];
  const tail = tailOf(flat, rest, vocabulary, rules);
  return [answer, ...(tail.length > 0 ? tail : [restriction(rest)])];
}

/** The name of a product alone says what serves the feature. */
function productOf(words: string, { start, end }: Span, vocabulary: Vocabulary): Piece[] {
  const label = withoutEnd(words, ".;:,");
  const id = vocabulary.product(label);
  return id === undefined ? [] : [{ role: "via", start, end, label, id }];
}
