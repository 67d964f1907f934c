import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flat-text.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { withoutEnd } from "../text.ts";
import type { Piece, Span } from "./pieces.ts";
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
  const gaps = [...words.matchAll(/[,;]\s+/g)];
  const features = [...gaps.map(({ index }) => index), words.length].map((until, at): Piece => {
    const [from = 0] = gaps.slice(Math.max(0, at - 1), at).map(({ 0: gap, index }) => index + gap.length);
    const label = withoutEnd(words.slice(from, until), ".;:,");
    return {
      role: "feature",
      start: start + from,
      end: start + until + 1,
      label,
      id: vocabulary.feature(label),
    };
  });
  return features.length > 1 && features.every((one) => one.role === "feature" && one.id !== undefined)
    ? features.map((one) => ({ ...one, end: Math.min(one.end, end) }))
    : [];
}
