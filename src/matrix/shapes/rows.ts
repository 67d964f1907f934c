/**
 * The shape of long rows: a row for each answer, which names everything that the answer is about.
 */

import { type FlatText, sliced } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import { type Marks, marksIn } from "../grammar/marks.ts";
import type { RowLabel } from "../grammar/reader.ts";
import { fold } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { labelOf } from "./names.ts";
import {
  axesOf,
  type Configuration,
  type Context,
  isBlank,
  type Names,
  type Shape,
  type Side,
  type Stated,
  type Statement,
} from "./statement.ts";
import { featureOf } from "./values.ts";
import { type Column, readAnswersFor } from "./verdicts.ts";

/**
 * The long shape: a column for each axis, in any order, with the members of that axis; one for the feature, if it is not
 * named in the corner of the table or before it; and one with the answer. Columns of notes hold for their row.
 *
 * 1. A column is that of an axis, or of the features, where more than half of its cells name what belongs there.
 * 2. There is one column of answers, whose first words are a yes or a no in more than half of its cells.
 * 3. Its header names no product: those are in the rows.
 * 4. An empty cell of an axis or of the features stands for the one above it.
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

/** Which column holds what. */
type Layout = {
  readonly axes: readonly { readonly axis: string; readonly column: number }[];
  readonly feature: number | undefined;
  /** Of a table without a column of features: the one that it is about. */
  readonly about: RowLabel | undefined;
  readonly answer: number;
  readonly notes: readonly number[];
};

function layoutOf(grid: Grid, context: Context): Layout | undefined {
  const { vocabulary, isHeader } = context.reader;
  if (grid.header.some((cell) => labelOf(cell, vocabulary).names.some(({ id }) => id !== undefined))) return;
  const columns = [...grid.header.keys()];
  const [answer, ...more] = columns.filter((column) =>
    mostly(grid, column, (cell) => isAnswer(cell, context)),
  );
  if (answer === undefined || more.length > 0) return;
  const isFeature = ({ text }: FlatText): boolean => vocabulary.feature(fold(text)) !== undefined;
  const feature = columns.find((column) => mostly(grid, column, isFeature));
  const about = feature === undefined ? aboutOf(grid, context) : undefined;
  if (feature === undefined && !about) return;
  const notes = columns.filter((column) => isHeader("notes", fold(grid.header[column]?.text ?? "")));
  const free = columns.filter((one) => one !== answer && one !== feature && !notes.includes(one));
  const axes = axesIn(grid, free, vocabulary);
  return axes && { axes, feature, about, answer, notes };
}

/** Whether more than half of the cells of a column that are not empty are as they should be. */
function mostly({ body }: Grid, column: number, fits: (cell: FlatText) => boolean): boolean {
  const cells = body.flatMap((row) => row.slice(column, column + 1)).filter((cell) => !isBlank(cell));
  return 2 * cells.filter(fits).length > cells.length;
}

/** Whether a cell begins with an answer, whatever is said about it further on. */
function isAnswer({ text }: FlatText, { reader }: Context): boolean {
  const [words = ""] = text.slice(0, longestAnswer).split(/[.,;:(\n]/, 1);
  return reader.shortAnswer(fold(words)) !== undefined;
}

const longestAnswer = 60;

/** The axes whose members fill some columns: all axes of a matrix, each a column, and no column left. */
function axesIn(grid: Grid, columns: readonly number[], vocabulary: Vocabulary): Layout["axes"] | undefined {
  const isOn = (axis: string, cell: FlatText): boolean =>
    labelOf(cell, vocabulary).names.every(({ id }) => vocabulary.isOn(axis, id));
  return vocabulary.axisSets
    .filter((set) => set.length === columns.length)
    .map((set) =>
      set.flatMap((axis) => {
        const column = columns.find((one) => mostly(grid, one, (cell) => isOn(axis, cell)));
        return column === undefined ? [] : [{ axis, column }];
      }),
    )
    .find((axes) => new Set(axes.map(({ column }) => column)).size === columns.length);
}

function aboutOf(grid: Grid, context: Context): RowLabel | undefined {
  const found = featureOf(grid, context);
  if (!found) return;
  const feature = { role: "feature", start: 0, end: 0, label: found.label, id: found.id } as const;
  return { ...found, feature, pieces: [] };
}

function readRows({ header, body }: Grid, layout: Layout, context: Context): Stated {
  const answers = body.flatMap((row) => row.slice(layout.answer, layout.answer + 1));
  const marks = marksIn(
    answers.map(({ text }) => text),
    context.legend(),
    context.reader.shortAnswer,
  );
  const above = new Map<number, FlatText>();
  const configurations: Configuration[] = [];
  const statements = body.flatMap((row): Statement[] => {
    const cellAt = (column: number): FlatText | undefined => {
      const cell = row[column];
      if (cell && fold(cell.text) !== "") above.set(column, cell);
      return above.get(column);
    };
    const configuration = layout.axes.flatMap(({ axis, column }): Side[] => {
      const names = namesIn(cellAt(column), context);
      return names ? [{ axis, names }] : [];
    });
    if (configuration.length < layout.axes.length) return [];
    configurations.push(configuration);
    return readRow(row, configuration, header, cellAt, layout, marks, context);
  });
  return { axes: axesOf(configurations), statements };
}

const namesIn = (cell: FlatText | undefined, { reader }: Context): Names | undefined =>
  cell && labelOf(cell, reader.vocabulary).names;

function readRow(
  row: readonly FlatText[],
  configuration: Configuration,
  header: readonly FlatText[],
  cellAt: (column: number) => FlatText | undefined,
  { feature, about, answer, notes }: Layout,
  marks: Marks,
  context: Context,
): Statement[] {
  const first = feature === undefined ? row[answer] && sliced(row[answer], 0, 0) : cellAt(feature);
  const label = about ?? (first && context.reader.rowLabel(first));
  const cells = [answer, ...notes].flatMap((column) => row[column] ?? []);
  if (!first || !label) return [];
  const columns = [answer, ...notes].flatMap((column, at): Column[] => {
    const over = header[column];
    if (!over) return [];
    return [
      at === 0 ? { kind: "configuration", header: over, configuration } : { kind: "notes", header: over },
    ];
  });
  return readAnswersFor(first, label, cells, columns, marks, context);
}
