/**
 * Tables with servers on one side and placements on the other, which packed.ts and values.ts read: their labels, and each
 * cell as that of a configuration.
 */

import { diagnose } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import type { Part } from "../grammar/says.ts";
import type { Diagnostic } from "../model.ts";
import { fold } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { labelOf } from "./names.ts";
import {
  type Axes,
  type Context,
  type Label,
  ofEach,
  type Row,
  type Said,
  type Stated,
  type Statement,
  stated,
} from "./statement.ts";

/**
 * Reads the labels of a table's first column and first row. A row whose first cell is empty goes on with the one above.
 * Servers are down, as they mostly are, unless known names say otherwise.
 */
export function axesOf({ header, body }: Grid, vocabulary: Vocabulary): Axes {
  const columns = header.slice(1).map((cell) => labelOf(cell, vocabulary));
  const rows: Row[] = [];
  for (const [first, ...cells] of body) {
    if (!first) continue;
    const label = labelOf(first, vocabulary);
    rows.push({ label: label.names[0].label === "" ? (rows.at(-1)?.label ?? label) : label, cells });
  }
  return { servers: sideOf(columns, rows, vocabulary), columns, rows };
}

function sideOf(columns: readonly Label[], rows: readonly Row[], vocabulary: Vocabulary): Axes["servers"] {
  const { isServer, isPlacement } = vocabulary;
  const names = rows.map(({ label }) => label);
  const [down, across] = [have(names, isServer), have(columns, isPlacement)];
  if (down && across) return "down";
  if (have(columns, isServer) && have(names, isPlacement)) return "across";
  return down || across ? "down" : undefined;
}

const have = (side: readonly Label[], isSuch: Vocabulary["isServer"]): boolean =>
  side.some(({ names }) => names.some(({ id }) => isSuch(id)));

/** Whether known names stand on both sides, rather than on one, where they may be there by chance. */
export function knownOnBothSides(
  { columns, rows, servers }: Axes,
  { isServer, isPlacement }: Vocabulary,
): boolean {
  const [isRow, isColumn] = servers === "across" ? [isPlacement, isServer] : [isServer, isPlacement];
  const labels = rows.map(({ label }) => label);
  return have(labels, isRow) && have(columns, isColumn);
}

/** @param around what the notes say that the labels of the row and the column point to */
type CellReader = (cell: FlatText, around: readonly Part[]) => readonly Said[];

/**
 * Reads every cell of a table of servers and placements, blank ones as well where words say what they mean. Words without
 * a label on either side belong nowhere.
 */
export function readCross({ axes, footnotes, blank, problems }: Context, readCell: CellReader): Stated {
  const { servers, columns, rows } = axes();
  const noted = ({ cell }: Label): readonly Part[] => footnotes(cell, { start: 0, end: cell.text.length });
  const rowsOf = Map.groupBy(rows, ({ label }) => label);
  // Without a legend nothing is said by a blank, nor in rows that go on with each other, by which another may say it.
  const isSilent = ({ text }: FlatText, label: Label): boolean =>
    fold(text) === "" && (!blank() || rowsOf.get(label)?.length !== 1);
  const readAt = (cell: FlatText, label: Label, column: Label | undefined): Statement[] => {
    if (isSilent(cell, label)) return [];
    if (!column?.names[0].label || label.names[0].label === "") {
      problems.add(homeless(cell, column));
      return [];
    }
    const [server, placement] = servers === "across" ? [column, label] : [label, column];
    const says = readCell(cell, [...noted(label), ...noted(column)]);
    return says.flatMap((said) => ofEach(server.names, placement.names, said));
  };
  const statements = rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, at) => readAt(cell, label, columns[at])),
  );
  const names = rows.flatMap(({ label }) => label.names);
  const [down, across] = [stated(names), stated(columns.flatMap((column) => column.names))];
  return {
    servers: servers === "across" ? across : down,
    placements: servers === "across" ? down : across,
    statements,
  };
}

function homeless(cell: FlatText, column: Label | undefined): Diagnostic[] {
  if (fold(cell.text) === "") return [];
  const missing = column?.names[0].label ? "row-label" : "column-header";
  const at = cell.range({ start: 0, end: cell.text.length });
  return [diagnose("unplaced-text", at, { text: fold(cell.text), missing, near: null })];
}
