import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flat-text.ts";
import { fold, slugOf, withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { classify } from "./classify.ts";
import type { FeaturePiece, Piece } from "./pieces.ts";
import { sentencesOf } from "./sentences.ts";

/** The feature that a row is about, and what its label says beside the name. */
export type RowLabel = {
  readonly id: string;
  readonly label: string;
  readonly feature: FeaturePiece;
  readonly pieces: readonly Piece[];
};

/**
 * Reads the first cell of a row of features: the name, then conditions in brackets and links.
 * The first sentence is the name even where it reads like something else, since it stands in the column of names.
 * @returns undefined for an empty cell
 */
export function rowLabel(flat: FlatText, vocabulary: Vocabulary, rules: LanguageRules): RowLabel | undefined {
  const [first, ...others] = sentencesOf(flat, rules);
  if (!first) return undefined;
  const head = classify(flat, first, vocabulary, rules);
  const [found, ...tail] = head;
  const whole = withoutEnd(flat.text.slice(first.start, first.end), ".;:,");
  const feature: FeaturePiece =
    found?.role === "feature"
      ? found
      : { role: "feature", start: first.start, end: first.end, label: whole, id: vocabulary.feature(whole) };
  const rest = others.flatMap((one) => classify(flat, { ...one, ground: "aside" }, vocabulary, rules));
  const label = fold(feature.label);
  const pieces = found === feature ? [feature, ...tail, ...rest] : [feature, ...rest];
  return { id: feature.id ?? slugOf(label), label, feature, pieces };
}
