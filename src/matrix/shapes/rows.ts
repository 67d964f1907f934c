/**
 * The shape of long rows: a row for each answer, naming everything that the answer is about.
 */

import { diagnose } from "../diagnostics.ts";
import { type FlatText, sliced } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import { type Marks, marksIn } from "../grammar/marks.ts";
import type { RowLabel } from "../grammar/reader.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { fold } from "../text.ts";
import {
  axesOf,
  type Configuration,
  type Context,
  isBlank,
  type Shape,
  type Side,
  type Stated,
  type Statement,
} from "./statement.ts";
import { featureOf } from "./values.ts";
import { type Column, readAnswersFor } from "./verdicts.ts";

/**
 * The long shape: a column for each axis, in any order, with the members of that axis; one for the feature, if it is
 * not named in the corner of the table or before it; and one with the answer. Columns of notes apply to their row, and
 * so does one with the date from which it holds.
 *
 * 1. A column belongs to an axis, or to the features, if more than half of its cells name what belongs there.
 * 2. There is one column of answers: more than half of its cells begin with a yes or a no.
 * 3. Its header names no product: those are in the rows.
 * 4. An empty cell in a column of an axis or of the features repeats the one above it.
 */
export const rows: Shape = {
  name: "table of long rows",
  match: (grid, context) => {
    const layout = layoutOf(grid, context);
    if (!layout) return;
    return {
      why: "each of its rows names a configuration and has one answer",
      read: () => readRows(grid, layout, context),
    };
  },
};

/** A column with its header. */
type Place = { readonly column: number; readonly header: FlatText };

/** Which column contains what. */
type Layout = {
  readonly axes: readonly { readonly axis: string; readonly column: number }[];
  /** The column of the features, or the one feature that a table without such a column is about. */
  readonly feature: number | RowLabel;
  readonly answer: Place;
  readonly asides: readonly Aside[];
};

/** A column of notes about its row, or with the date from which the row holds. */
type Aside = Place & { readonly kind: (typeof asideHeaders)[number] };
const asideHeaders = ["notes", "since"] as const;

function layoutOf(grid: Grid, context: Context): Layout | undefined {
  const { vocabulary, isHeader } = context.reader;
  if (grid.header.some((cell) => context.label(cell).names.some(({ id }) => id !== undefined))) return;
  const places = grid.header.map((header, column): Place => ({ header, column }));
  const isFeature = ({ text }: FlatText): boolean => vocabulary.feature(fold(text)) !== undefined;
  const [answer, ...more] = places.filter((one) => mostly(grid, one, (cell) => isAnswer(cell, context)));
  const feature = places.find((one) => mostly(grid, one, isFeature))?.column ?? aboutOf(grid, context);
  if (!answer || more.length > 0 || feature === undefined) return;
  const asides = asideHeaders.flatMap((kind) =>
    places
      .filter(({ header }) => isHeader(kind, fold(header.text)))
      .map((place): Aside => ({ ...place, kind })),
  );
  const isAside = (one: Place): boolean => asides.some(({ column }) => column === one.column);
  const free = places.filter((one) => one !== answer && one.column !== feature && !isAside(one));
  const axes = axesIn(grid, free, context);
  return axes && { axes, feature, answer, asides };
}

/** Whether more than half of the non-empty cells of a column pass a test. */
function mostly({ body }: Grid, { column }: Place, fits: (cell: FlatText) => boolean): boolean {
  const cells = body.flatMap((row) => row.slice(column, column + 1)).filter((cell) => !isBlank(cell));
  let others = 0;
  // Most tables do not have this shape, and half of their cells are enough to tell.
  const isNone = cells.some((cell) => {
    if (!fits(cell)) others++;
    return 2 * others >= cells.length;
  });
  return cells.length > 0 && !isNone;
}

/** Whether a cell begins with an answer, whatever is said about it further on. */
function isAnswer({ text }: FlatText, { reader }: Context): boolean {
  const words = text.slice(0, longestAnswer).split(/[.,;:(\n]/, 1);
  return reader.shortAnswer(fold(words.join(""))) !== undefined;
}

const longestAnswer = 60;

/** The axes whose members fill some columns: all axes of a matrix, one column each, with no column left over. */
function axesIn(
  grid: Grid,
  places: readonly Place[],
  { label, reader: { vocabulary } }: Context,
): Layout["axes"] | undefined {
  const isOn = (axis: string, cell: FlatText): boolean =>
    label(cell).names.every(({ id }) => vocabulary.isOn(axis, id));
  return vocabulary.axisSets
    .filter((set) => set.length === places.length)
    .map((set) =>
      set.flatMap((axis) => {
        const own = places.filter((one) => mostly(grid, one, (cell) => isOn(axis, cell)));
        return own.slice(0, 1).map(({ column }) => ({ axis, column }));
      }),
    )
    .find((axes) => new Set(axes.map(({ column }) => column)).size === places.length);
}

/** The feature that the corner of a table or the words before it name, as the label of every row. */
function aboutOf(grid: Grid, context: Context): RowLabel | undefined {
  const found = featureOf(grid, context);
  if (!found) return;
  const feature = { role: "feature", start: 0, end: 0, label: found.label, id: found.id } as const;
  return { ...found, feature, pieces: [] };
}

function readRows({ body }: Grid, layout: Layout, context: Context): Stated {
  const answers = body.flatMap((row) => row.slice(layout.answer.column, layout.answer.column + 1));
  const marks = marksIn(
    answers.map(({ text }) => text),
    context.legend(),
    context.reader.shortAnswer,
  );
  const above = new Map<number, FlatText>();
  const configurations: Configuration[] = [];
  const statements = body.flatMap((row): Statement[] => {
    for (const [column, cell] of row.entries()) if (fold(cell.text) !== "") above.set(column, cell);
    const configuration = layout.axes.flatMap(({ axis, column }): Side[] => {
      const cell = above.get(column);
      return cell ? [{ axis, names: context.label(cell).names }] : [];
    });
    if (configuration.length === layout.axes.length) configurations.push(configuration);
    return readRow(row, configuration, above, layout, marks, context);
  });
  return { axes: axesOf(configurations), statements };
}

/**
 * A row with a cell for its answer, whose configuration and feature are in it or above it; words in any other row are
 * reported.
 */
function readRow(
  row: readonly FlatText[],
  configuration: Configuration,
  above: ReadonlyMap<number, FlatText>,
  { axes, feature, answer, asides }: Layout,
  marks: Marks,
  context: Context,
): Statement[] {
  const cells = [answer, ...asides].flatMap(({ column }) => row.slice(column, column + 1));
  const named = typeof feature === "number" ? above.get(feature) : cells[0] && sliced(cells[0], 0, 0);
  const label = typeof feature === "number" ? named && context.reader.rowLabel(named) : feature;
  if (!named || !label || configuration.length < axes.length) {
    context.problems.add(cells.flatMap(homeless));
    return [];
  }
  const columns: Column[] = [
    { kind: "configuration", header: answer.header, configuration },
    ...asides.map(({ header, kind }): Column => ({ kind, header })),
  ];
  return readAnswersFor(named, label, cells, columns, marks, context);
}

/** Reports words in a row that does not say what they are about. */
function homeless(cell: FlatText): Diagnostic[] {
  if (fold(cell.text) === "") return [];
  const data = { text: fold(cell.text), missing: "row-label", near: null } as const;
  return [diagnose("unplaced-text", cell.range({ start: 0, end: cell.text.length }), data)];
}
