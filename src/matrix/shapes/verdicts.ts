/**
 * The shape of a table of answers, and how such a table is read once its columns are known; transposed.ts uses it as
 * well.
 */

import { diagnose } from "../diagnostics.ts";
import { isPartialDate } from "../document/dates.ts";
import { type FlatText, rangeOfWords } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import { type Marks, marksIn } from "../grammar/marks.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { RowLabel } from "../grammar/reader.ts";
import { linesOf, type Part, problemsOf, saysOf, twoAnswers, unplaced } from "../grammar/says.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { fold } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { configurationIn, configurationOf } from "./names.ts";
import {
  axesOf,
  type Configuration,
  type Context,
  homelessRow,
  isBlank,
  ofEach,
  type Shape,
  type Stated,
  type Statement,
  startIn,
} from "./statement.ts";

/**
 * The verdict shape: features down, a configuration in each column, and in each cell a yes or no, perhaps with a
 * condition or the mark of a footnote. What is in brackets after a feature's name, and in a column of notes, holds
 * for every configuration where the feature works. A column may have the dates from which its rows hold.
 */
export const verdicts: Shape = {
  name: "table of answers",
  match: (grid, context) => {
    const columns = columnsOf(grid, context);
    if (!columns.some(({ kind }) => kind === "configuration")) return;
    return { why: "its header names configurations", read: () => readAnswers(grid, columns, context) };
  },
};

/** What a column of answers is about: a configuration, notes about the row, the date of the row, or nothing known. */
export type Column = { readonly header: FlatText } & (
  | {
      readonly kind: "configuration";
      readonly configuration: Configuration;
      /** The axis that the header names, if it names nothing more. */
      readonly own?: string;
    }
  | { readonly kind: "notes" }
  | { readonly kind: "since" }
  | { readonly kind: "unknown" }
);

/**
 * Reads the headers of all columns but the first, which has the features.
 *
 * 1. A header that names a member of each of two axes is a configuration, whatever the rows are called.
 * 2. Otherwise, if a row names a feature of the catalog, a header that names members of one axis is a configuration,
 *    provided that there is no other axis or a line before the table names the member of it.
 * 3. Next to such headers, an unknown one with answers below it is a member that the catalog lacks.
 */
function columnsOf(grid: Grid, context: Context): Column[] {
  const cells = grid.header.slice(1);
  const columns = cells.map((cell) => columnOf(cell, wholeConfiguration(cell, context), context));
  if (columns.some(isConfiguration) || !hasFeatures(grid, context)) return columns;
  const sides = cells.map((cell) => columnOf(cell, sideConfiguration(cell, context), context));
  const [known] = sides.filter(isConfiguration);
  return known
    ? sides.map((column, at) => memberOf(column, answersBelow(grid, at, context), known, context))
    : sides;
}

type Found = { readonly configuration: Configuration; readonly own?: string };
type ConfigurationColumn = Column & { readonly kind: "configuration" };

const isConfiguration = (column: Column): column is ConfigurationColumn => column.kind === "configuration";

function columnOf(header: FlatText, found: Found | undefined, { reader }: Context): Column {
  if (found) return { kind: "configuration", header, ...found };
  const words = fold(header.text);
  const kind = (["notes", "since"] as const).find((one) => reader.isHeader(one, words));
  return { kind: kind ?? "unknown", header };
}

const wholeConfiguration = (cell: FlatText, { reader }: Context): Found | undefined =>
  configurationIn(fold(cell.text), rangeOfWords(cell), reader.vocabulary);

const sideConfiguration = (cell: FlatText, { reader, label, leads }: Context): Found | undefined =>
  configurationOf(label(cell), leads, reader.vocabulary);

const hasFeatures = ({ body }: Grid, { reader }: Context): boolean =>
  body.some(([first]) => first && reader.vocabulary.feature(fold(first.text)) !== undefined);

/** Whether most cells below a header are answers. */
function answersBelow({ body }: Grid, at: number, { reader }: Context): boolean {
  const cells = body.flatMap((row) => row.slice(at + 1, at + 2)).filter((cell) => !isBlank(cell));
  const answers = cells.filter(({ text }) => reader.shortAnswer(fold(text)) !== undefined);
  return 2 * answers.length > cells.length;
}

/** A column with an unknown header and answers below it is on the axis of a known column next to it. */
function memberOf(
  column: Column,
  answers: boolean,
  { configuration, own }: ConfigurationColumn,
  { label }: Context,
): Column {
  const { header, kind } = column;
  if (kind !== "unknown" || !answers || fold(header.text) === "") return column;
  const { names } = label(header);
  const sides = configuration.map((side) => (side.axis === own ? { ...side, names } : side));
  return { kind: "configuration", header, configuration: sides };
}

/** Reads a table of answers whose columns are known. */
export function readAnswers({ body }: Grid, columns: readonly Column[], context: Context): Stated {
  const cells = body.flatMap((row) => row.slice(1)).map(({ text }) => text);
  const marks = marksIn(cells, context.legend(), context.reader.shortAnswer);
  const statements = body.flatMap((row) => readRow(row, columns, marks, context));
  return {
    axes: axesOf(columns.filter(isConfiguration).map(({ configuration }) => configuration)),
    statements,
  };
}

/** A cell of the row with its column and what it says. Cells beyond the header do not belong to a known column. */
type Answer = { readonly flat: FlatText; readonly parts: readonly Part[]; readonly column: Column };

function readRow(
  [first, ...cells]: readonly FlatText[],
  columns: readonly Column[],
  marks: Marks,
  context: Context,
): Statement[] {
  const { reader, problems } = context;
  const label = first && reader.rowLabel(first);
  if (!first || !label) {
    problems.add(cells.flatMap(homelessRow));
    return [];
  }
  // A row that says nothing may head a group, and need not be a feature.
  if (label.feature.id === undefined && cells.every(isBlank)) return [];
  return readAnswersFor(first, label, cells, columns, marks, context);
}

/**
 * Reads the answers for one feature.
 * @param first the cell that names the feature
 * @param label what that cell says
 * @param cells the answers, each in its column
 */
export function readAnswersFor(
  first: FlatText,
  label: RowLabel,
  cells: readonly FlatText[],
  columns: readonly Column[],
  marks: Marks,
  context: Context,
): Statement[] {
  const { reader, problems } = context;
  const answers = cells.map((flat, at): Answer => {
    const column = columns[at] ?? { kind: "unknown", header: flat };
    const blank = isBlank(flat) ? blankFor(column, label, context) : undefined;
    if (blank) return { flat, column, parts: [blank] };
    const pieces = isDated(column, flat) ? reader.date(flat) : reader.answer(flat, marks);
    return { flat, column, parts: partsOf(flat, pieces) };
  });
  problems.add(
    problemsOf(first, label.pieces, reader.vocabulary),
    answers.flatMap((answer) => answerProblems(answer, reader.vocabulary)),
  );
  return statementsOf(first, label, answers, context);
}

/** Whether a cell is the date of its row. */
const isDated = ({ kind }: Column, { text }: FlatText): boolean =>
  kind === "since" && isPartialDate(fold(text));

function statementsOf(
  first: FlatText,
  { id, label, pieces }: RowLabel,
  answers: readonly Answer[],
  { footnotes, problems }: Context,
): Statement[] {
  const marked = (flat: FlatText): readonly Part[] => footnotes(flat, { start: 0, end: flat.text.length });
  const notes = answers.filter(({ column }) => column.kind === "notes");
  const shared = [...partsOf(first, pieces), ...marked(first), ...notes.flatMap(({ parts }) => parts)];
  const since = answers.find(({ column, flat }) => isDated(column, flat));
  const date = since && { date: fold(since.flat.text) };
  // A no needs no conditions, unless there is nothing else in the row that they could be about.
  const spares = answers.some((answer) => answer.column.kind === "configuration" && works(answer));
  return answers.flatMap((answer): Statement[] => {
    const { flat, column, parts: own } = answer;
    const [lead] = own;
    if (column.kind !== "configuration" || !lead) return [];
    const around = !works(answer) && spares ? [] : [...shared, ...marked(column.header)];
    const all = [...own, ...around, ...marked(flat)];
    const says = saysOf(all);
    problems.add(twoAnswers(all));
    const start = startIn(flat, lead);
    const range = flat.range({ start, end: flat.text.length });
    const source = { ...flat.place(start), text: linesOf([...shared.slice(0, 1), ...own]), ...date };
    return says ? ofEach(column.configuration, { feature: { id, label }, ...says, source, range }) : [];
  });
}

const works = ({ parts }: Answer): boolean =>
  parts.length > 0 && !parts.some(({ piece }) => piece.role === "verdict" && piece.support === "unsupported");

/**
 * What a blank cell says, if the text around the table says what it means. A row without a feature of the catalog may
 * head a group, and a blank cell in it may merely separate two groups.
 */
const blankFor = (column: Column, { feature }: RowLabel, { blank }: Context): Part | undefined =>
  column.kind === "configuration" && feature.id !== undefined ? blank() : undefined;

const partsOf = (flat: FlatText, pieces: readonly Piece[]): Part[] =>
  pieces.map((piece) => ({ flat, piece }));

/** Words in a column that is neither a configuration nor notes cannot be assigned, except for the date of the row. */
function answerProblems(answer: Answer, vocabulary: Vocabulary): Diagnostic[] {
  const { flat, parts, column } = answer;
  const pieces = parts.flatMap((part) => (part.flat === flat ? [part.piece] : []));
  if (pieces.length === 0 || isAssigned(answer)) return problemsOf(flat, pieces, vocabulary);
  if (column.kind === "since") return [homeless(flat, "date")];
  // A cell beyond the header is its own.
  return column.header === flat
    ? [homeless(flat, "column-header")]
    : [unplaced(flat, { start: 0, end: flat.text.length }, vocabulary)];
}

const isAssigned = ({ column, flat }: Answer): boolean =>
  column.kind === "configuration" || column.kind === "notes" || isDated(column, flat);

function homeless(flat: FlatText, missing: "date" | "column-header"): Diagnostic {
  const data = { text: fold(flat.text), missing, near: null };
  return diagnose("unplaced-text", flat.range({ start: 0, end: flat.text.length }), data);
}
