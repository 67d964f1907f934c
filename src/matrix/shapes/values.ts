/**
 * The shape of values: a table about one feature that is named before it, whose cells say what serves the feature.
 */

import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import { linesOf, type Part, problemsOf, saysOf, twoAnswers } from "../grammar/says.ts";
import { fold } from "../text.ts";
import { foldName } from "../words.ts";
import { knownOnBothSides, readCross } from "./cross.ts";
import { namesFeature } from "./packed.ts";
import { type Context, isBlank, type Said, type Shape, type Statement, startIn } from "./statement.ts";

/** Anything longer does not name something that could serve a feature. */
const longestValue = 60;
/** Words about a service are no longer than this; features with all their notes are. */
const longestCell = 400;

/**
 * The value shape: one axis down, such as servers, another one across, such as placements, and in each cell what serves
 * one feature there, or that nothing does. The feature is the one that the corner of the table or the words before it
 * name.
 */
export const values: Shape = {
  name: "table of what serves a feature",
  match: (grid, context) => {
    const labels = context.labels();
    const { sides } = labels;
    if (!sides || !knownOnBothSides(labels, context.reader.vocabulary)) return;
    const cells = labels.rows.flatMap((row) => row.cells).filter(({ text }) => fold(text) !== "");
    const feature = cells.every(isShort) ? featureOf(grid, context) : undefined;
    if (!feature || !hasValues(cells, context)) return;
    if (cells.some((cell) => namesFeature(cell, context))) return;
    return {
      why: "each of its cells says what serves a feature that is named before it, and none names a feature",
      read: () => readCross(sides, context, (cell, around) => readCell(cell, around, feature, context)),
    };
  },
};

/** A cell that begins with a name, whatever follows. */
const isShort = ({ text }: FlatText): boolean =>
  text.length <= longestCell &&
  fold(
    text
      .slice(0, longestValue * 4)
      .trimStart()
      .replace(/[\n.;:(][\s\S]*$/, ""),
  ).length <= longestValue;

/** An answer or a product in one of the cells, or the same words in two of them: names of features are not repeated. */
function hasValues(cells: readonly FlatText[], { reader }: Context): boolean {
  const keys = cells.map(({ text }) => foldName(text));
  if (new Set(keys).size < keys.length) return true;
  return cells.some((cell) =>
    reader
      .value(cell)
      .some((piece) => piece.role === "verdict" || (piece.role === "via" && piece.id !== undefined)),
  );
}

type Feature = Statement["feature"];

/** What the table is about: the corner's label, or the last feature named in the nearest words before the table. */
export function featureOf({ header }: Grid, { reader: { vocabulary }, leads }: Context): Feature | undefined {
  const [corner = ""] = header.map(({ text }) => fold(text));
  const id = vocabulary.feature(corner);
  if (id !== undefined) return { id, label: corner };
  for (const { text } of leads()) {
    const last = vocabulary.featureMentions(text).at(-1);
    if (last) return last;
  }
  return undefined;
}

function readCell(
  cell: FlatText,
  around: readonly Part[],
  feature: Feature,
  { reader, footnotes, blank, problems }: Context,
): Said[] {
  const pieces = reader.value(cell);
  const said = isBlank(cell) ? blank() : undefined;
  const parts = said ? [said] : pieces.map((piece): Part => ({ flat: cell, piece }));
  const [lead] = parts;
  if (!lead) return [];
  const all = [...parts, ...footnotes(cell, { start: 0, end: cell.text.length }), ...around];
  const says = saysOf(all);
  const start = startIn(cell, lead);
  const range = cell.range({ start, end: cell.text.length });
  const source = { ...cell.place(start), text: linesOf(parts) };
  problems.add(problemsOf(cell, pieces, reader.vocabulary), twoAnswers(all));
  return says ? [{ feature, ...says, source, range }] : [];
}
