/**
 * Tables with one axis down and another across, such as servers and placements, which packed.ts and values.ts read:
 * their labels, and the configuration of each cell.
 */

import { diagnose } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import type { Part } from "../grammar/says.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { fold } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { pairsOf } from "./names.ts";
import {
  type Context,
  type Label,
  type Labels,
  ofEach,
  type Row,
  type Said,
  type Sides,
  type Stated,
  type Statement,
  stated,
} from "./statement.ts";

/**
 * Reads the labels of a table's first column and first row. A row whose first cell is empty continues with the one
 * above.
 */
export function labelsOf(
  { header, body }: Grid,
  labelOf: (cell: FlatText) => Label,
  vocabulary: Vocabulary,
): Labels {
  const columns = header.slice(1).map(labelOf);
  const rows: Row[] = [];
  for (const [first, ...cells] of body) {
    if (!first) continue;
    const label = labelOf(first);
    rows.push({ label: label.names[0].label === "" ? (rows.at(-1)?.label ?? label) : label, cells });
  }
  return { sides: sidesOf(columns, rows, vocabulary), columns, rows };
}

/**
 * Which axes are on which side: those with known names on both sides, or else on one. The first axis is assumed to be
 * down, as it usually is, unless known names say otherwise.
 */
function sidesOf(columns: readonly Label[], rows: readonly Row[], vocabulary: Vocabulary): Sides | undefined {
  const have = (side: readonly Label[], axis: string): boolean =>
    side.some((label) => label.names.some(({ id }) => vocabulary.isOn(axis, id)));
  const names = rows.map(({ label }) => label);
  const pairs = pairsOf(vocabulary);
  for (const [one, other] of pairs) {
    if (have(names, one) && have(columns, other)) return { axes: [one, other], down: 0 };
    if (have(columns, one) && have(names, other)) return { axes: [one, other], down: 1 };
  }
  const axes = pairs.find(([one, other]) => have(names, one) || have(columns, other));
  return axes && { axes, down: 0 };
}

/** Whether known names are on both sides, rather than on one only, where they may be a coincidence. */
export function knownOnBothSides({ columns, rows, sides }: Labels, { isOn }: Vocabulary): boolean {
  if (!sides) return false;
  const { axes, down } = sides;
  const isKnown = ({ names }: Label, axis: string): boolean => names.some(({ id }) => isOn(axis, id));
  return (
    rows.some(({ label }) => isKnown(label, axes[down])) &&
    columns.some((column) => isKnown(column, axes[down === 0 ? 1 : 0]))
  );
}

/** @param around what the notes say that the labels of the row and the column point to */
type CellReader = (cell: FlatText, around: readonly Part[]) => readonly Said[];

/**
 * Reads every cell of a table with two axes, and blank ones if the text says what they mean. Words without a label on
 * either side cannot be assigned.
 */
export function readCross(
  sides: Sides,
  { labels, footnotes, blank, problems }: Context,
  readCell: CellReader,
): Stated {
  const { columns, rows } = labels();
  const noted = ({ cell }: Label): readonly Part[] => footnotes(cell, { start: 0, end: cell.text.length });
  const rowsOf = Map.groupBy(rows, ({ label }) => label);
  // A blank cell says nothing without a legend, or in rows that continue each other, since another of them may have the
  // answer.
  const isSilent = ({ text }: FlatText, label: Label): boolean =>
    fold(text) === "" && (!blank() || rowsOf.get(label)?.length !== 1);
  const readAt = (cell: FlatText, label: Label, column: Label | undefined): Statement[] => {
    if (isSilent(cell, label)) return [];
    if (!column?.names[0].label || label.names[0].label === "") {
      problems.add(homeless(cell, column));
      return [];
    }
    const says = readCell(cell, [...noted(label), ...noted(column)]);
    const configuration = inOrder(sides, label.names, column.names);
    return says.flatMap((said) => ofEach(configuration, said));
  };
  const statements = rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, at) => readAt(cell, label, columns[at])),
  );
  const down = stated(rows.flatMap(({ label }) => label.names));
  const across = stated(columns.flatMap((column) => column.names));
  return { axes: inOrder(sides, down, across).map(({ axis: id, names }) => ({ id, names })), statements };
}

/** What is down and across, in the order of the axes. */
const inOrder = <T>({ axes, down }: Sides, rows: T, columns: T) =>
  axes.map((axis, at) => ({ axis, names: at === down ? rows : columns }));

function homeless(cell: FlatText, column: Label | undefined): Diagnostic[] {
  if (fold(cell.text) === "") return [];
  const missing = column?.names[0].label ? "row-label" : "column-header";
  const at = cell.range({ start: 0, end: cell.text.length });
  return [diagnose("unplaced-text", at, { text: fold(cell.text), missing, near: null })];
}
