import type { LanguageRules } from "../language/rules.ts";
import type { Diagnosed } from "../model.ts";
import type { FlatText } from "../read/flat-text.ts";
import { fold, slugOf } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { classify } from "./classify.ts";
import type { FeaturePiece, Piece } from "./pieces.ts";
import { problemsOf, unplaced } from "./problems.ts";
import { type FootnoteParts, linesOf, type Says, saysOf } from "./says.ts";
import { sentencesOf } from "./sentences.ts";

/** What a cell says about one feature, and where in the cell it starts. */
export type Item = Says & {
  readonly feature: string;
  readonly label: string;
  readonly start: number;
  readonly text: string;
};

type Group = { readonly feature: FeaturePiece; readonly pieces: readonly Piece[]; readonly end: number };

/** What each sentence of a cell is that packs features with their conditions and references. */
export function piecesIn(flat: FlatText, vocabulary: Vocabulary, rules: LanguageRules): Piece[] {
  return sentencesOf(flat, rules).flatMap((sentence) => classify(flat, sentence, vocabulary, rules));
}

/**
 * Puts the pieces of such a cell together, an item for each feature with what follows it up to the next.
 * What stands before the first feature cannot be placed and is an error, as is any character that no piece holds.
 * @param footnotes the parts that a range of the cell gets from the notes its marks point to
 */
export function itemsIn(
  flat: FlatText,
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  footnotes: FootnoteParts,
): Diagnosed<Item[]> {
  const first = pieces.findIndex(isFeature);
  const orphans = pieces.slice(0, first < 0 ? pieces.length : first).filter((piece) => !saysNothing(piece));
  return {
    value: groupsOf(pieces, flat.text.length).flatMap((group) => itemOf(flat, group, footnotes)),
    diagnostics: [...orphans.map((piece) => unplaced(flat, piece)), ...problemsOf(flat, pieces, vocabulary)],
  };
}

const isFeature = (piece: Piece): piece is FeaturePiece => piece.role === "feature";
const saysNothing = (piece: Piece): boolean =>
  piece.role === "lead" || (piece.role === "verdict" && piece.support === "unlisted");

/** Each feature with all pieces up to the next one, and where that begins. */
function groupsOf(pieces: readonly Piece[], end: number): Group[] {
  const groups: { feature: FeaturePiece; pieces: Piece[]; end: number }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (isFeature(piece)) {
      if (last) last.end = piece.start;
      groups.push({ feature: piece, pieces: [piece], end });
    } else last?.pieces.push(piece);
  }
  return groups;
}

function itemOf(flat: FlatText, { feature, pieces, end }: Group, footnotes: FootnoteParts): Item[] {
  const parts = pieces.map((piece) => ({ flat, piece }));
  const says = saysOf([...parts, ...footnotes(flat, { start: feature.start, end })]);
  if (!says) return [];
  return [
    {
      feature: feature.id ?? slugOf(feature.label),
      label: fold(feature.label),
      ...says,
      start: feature.start,
      text: linesOf(parts),
    },
  ];
}
