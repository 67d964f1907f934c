import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flat-text.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type FeaturePiece, type Piece, type Span, spansBetween } from "./pieces.ts";
import { verdictOf } from "./verdicts.ts";

/** A known label behind a sign or word that answers for it: "✗ Voice mail", or the picture of a tick before a name. */
export function signedLabel(
  { text }: FlatText,
  { start, end }: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const words = text.slice(start, Math.min(end, start + 400));
  const gap = /^\S+(\s+)/.exec(words);
  const from = gap?.[0].length ?? 0;
  const sign = words.slice(0, from).trimEnd();
  // A longer word than "yes" is a sign only if it is no word, and the rest need not be looked up.
  const support = sign === "" || /^\p{L}{4,}$/u.test(sign) ? undefined : verdictOf(sign, rules);
  const label = withoutEnd(words.slice(from), ".;:,");
  const id = support && vocabulary.feature(label);
  if (!support || id === undefined) return [];
  const feature: Piece = { role: "feature", start: start + from, end, label, id };
  return [feature, { role: "verdict", start, end: start + sign.length, support }];
}

/** Several known labels in one line: "Voice mail, Archiving and Skills search". */
export function listedLabels({ text }: FlatText, { start, end }: Span, vocabulary: Vocabulary): Piece[] {
  const words = text.slice(start, Math.min(end, start + 400));
  if (!/[,;]\s/.test(words)) return [];
  const cuts = [...words.matchAll(/[,;]\s+/g)].map(({ 0: gap, index }) => index + gap.length);
  const features = spansBetween(cuts, words.length).map((span): FeaturePiece => {
    const label = withoutEnd(words.slice(span.start, span.end), ".;:,");
    const id = vocabulary.feature(label);
    return { role: "feature", start: start + span.start, end: start + span.end, label, id };
  });
  return features.every(({ id }) => id !== undefined) ? features : [];
}
