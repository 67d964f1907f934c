/**
 * The shape of packed cells, which most of the published matrices have: several features in a cell, each with what is
 * said about it. cross.ts finds the configuration of each cell, the reader of grammar/ splits it into pieces, and here
 * they are put together, feature by feature.
 */

import type { Problems } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { FeaturePiece, Piece } from "../grammar/pieces.ts";
import {
  type FootnoteParts,
  linesOf,
  lostWords,
  type Part,
  problemsIn,
  saysOf,
  twoAnswers,
  unplaced,
} from "../grammar/says.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { fold } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { knownOnBothSides, readCross } from "./cross.ts";
import type { Context, Labels, Said, Shape } from "./statement.ts";

/**
 * The packed shape: one axis down, such as servers, another one across, such as placements, and in each cell the
 * features that work there with their conditions and references. A row whose first cell is empty continues with the one
 * above, so that a document can give each feature a line of its own.
 */
export const packed: Shape = {
  name: "packed cells",
  match: (_, context) => {
    const { sides } = context.labels();
    if (!sides) return;
    const why = reasonFor(context);
    if (why === undefined) return;
    return { why, read: () => readCross(sides, context, (cell, around) => readCell(cell, around, context)) };
  },
};

function reasonFor(context: Context): string | undefined {
  const labels = context.labels();
  if (knownOnBothSides(labels, context.reader.vocabulary))
    return onlyAnswers(labels, context) ? undefined : "known products label both of its sides";
  const named = labels.rows.some(({ cells }) => cells.some((cell) => namesFeature(cell, context)));
  return named ? "its cells name known features" : undefined;
}

/** Whether all cells say yes or no, so that no feature is named that they could be about. */
function onlyAnswers({ rows }: Labels, { pieces }: Context): boolean {
  const cells = rows.flatMap((row) => row.cells).filter(({ text }) => text.trim() !== "");
  return cells.length > 0 && cells.every((cell) => pieces(cell).every(({ role }) => role === "verdict"));
}

/** Whether a cell names a feature of the catalog. */
export function namesFeature(cell: FlatText, { pieces }: Context): boolean {
  return pieces(cell).some(isFeature);
}

function readCell(
  cell: FlatText,
  around: readonly Part[],
  { reader, pieces, footnotes, problems }: Context,
): Said[] {
  const noted: FootnoteParts = (flat, span) => [...footnotes(flat, span), ...around];
  return itemsIn(cell, pieces(cell), reader.vocabulary, noted, problems);
}

/**
 * Reports words before the first feature. Anything after words that may be the name of one, and is not a name itself,
 * is about those, and reported with them.
 */
function homeless(flat: FlatText, orphans: readonly Piece[], vocabulary: Vocabulary): Diagnostic[] {
  const told = orphans
    .filter((piece) => !saysNothing(piece))
    .map((piece) => unplaced(flat, piece, vocabulary));
  const first = told.findIndex(mayBeName);
  return first < 0 ? told : told.filter((one, at) => at <= first || mayBeName(one));
}

const mayBeName = (one: Diagnostic): boolean =>
  one.code === "unplaced-text" && (one.data.near ?? []).length > 0;

/** A feature with all that follows it up to the next one, and where that begins. */
type Group = { readonly feature: KnownFeature; readonly pieces: readonly Piece[]; readonly end: number };

/**
 * Groups the pieces of a packed cell, one item for each feature with everything up to the next.
 * What is before the first feature cannot be assigned and is an error, as is any character that is not in a piece.
 * @param footnotes the parts that a range of the cell gets from the notes its marks point to
 * @param problems receives these and all other problems
 */
export function itemsIn(
  flat: FlatText,
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  footnotes: FootnoteParts,
  problems: Problems,
): Said[] {
  const first = pieces.findIndex(isFeature);
  const orphans = pieces.slice(0, first < 0 ? pieces.length : first);
  const groups = groupsOf(pieces, flat.text.length);
  problems.add(
    homeless(flat, orphans, vocabulary),
    lostWords(flat, pieces),
    groups.flatMap((group) => problemsIn(flat, group.pieces, vocabulary)),
  );
  return groups.flatMap((group) => itemOf(flat, group, footnotes, problems));
}

/** Only a name in the catalog starts a feature in a cell. */
type KnownFeature = FeaturePiece & { readonly id: string };

const isFeature = (piece: Piece): piece is KnownFeature => piece.role === "feature" && piece.id !== undefined;
const saysNothing = (piece: Piece): boolean =>
  piece.role === "lead" || (piece.role === "verdict" && piece.support === "unlisted");

function groupsOf(pieces: readonly Piece[], end: number): Group[] {
  const groups: { feature: KnownFeature; pieces: Piece[]; end: number }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (isFeature(piece)) {
      if (last) last.end = piece.start;
      groups.push({ feature: piece, pieces: [piece], end });
    } else last?.pieces.push(piece);
  }
  return groups;
}

function itemOf(
  flat: FlatText,
  { feature, pieces, end }: Group,
  footnotes: FootnoteParts,
  problems: Problems,
): Said[] {
  const parts = pieces.map((piece) => ({ flat, piece }));
  const all = [...parts, ...footnotes(flat, { start: feature.start, end })];
  const says = saysOf(all);
  const range = flat.range({ start: feature.start, end });
  const source = { ...flat.place(feature.start), text: linesOf(parts) };
  const named = { id: feature.id, label: fold(feature.label) };
  problems.add(twoAnswers(all));
  return says ? [{ feature: named, ...says, source, range }] : [];
}
