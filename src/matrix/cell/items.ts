import type { LanguageRules } from "../language/rules.ts";
import type { Diagnosed } from "../model.ts";
import type { FlatText } from "../read/flatten.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { fold, slugOf } from "../text.ts";
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

/**
 * Reads a cell that packs features with their conditions and references.
 * What stands before the first feature cannot be placed and is an error, as is any character that no piece holds.
 * @param footnotes the parts that a range of the cell gets from the notes its marks point to
 */
export function itemsIn(
  flat: FlatText,
  vocabulary: Vocabulary,
  rules: LanguageRules,
  footnotes: FootnoteParts = () => [],
): Diagnosed<Item[]> {
  const pieces = piecesIn(flat, vocabulary, rules);
  const first = pieces.findIndex(({ role }) => role === "feature");
  const orphans = (first < 0 ? pieces : pieces.slice(0, first)).filter((piece) => !isDash(piece));
  const groups = groupsOf(first < 0 ? [] : pieces.slice(first), flat.text.length);
  return {
    value: groups.flatMap((group) => itemOf(flat, group, footnotes)),
    diagnostics: [...orphans.map((piece) => unplaced(flat, piece)), ...problemsOf(flat, pieces, vocabulary)],
  };
}

/** What each sentence of a packed cell is. */
export function piecesIn(flat: FlatText, vocabulary: Vocabulary, rules: LanguageRules): Piece[] {
  return sentencesOf(flat, rules).flatMap((sentence) => classify(flat, sentence, vocabulary, rules));
}

const isDash = (piece: Piece): boolean => piece.role === "verdict" && piece.support === "unlisted";

/** A feature with all pieces up to the next one. */
function groupsOf(pieces: readonly Piece[], end: number): Group[] {
  const starts = pieces.flatMap(({ role }, at) => (role === "feature" ? [at] : []));
  return starts.flatMap((start, at) => {
    const feature = pieces[start];
    const next = starts[at + 1] ?? pieces.length;
    if (feature?.role !== "feature") return [];
    return [{ feature, pieces: pieces.slice(start, next), end: pieces[next]?.start ?? end }];
  });
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
