import { withoutLocation } from "../language/index.ts";
import type { FlatText } from "../read/flat-text.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { fold } from "../text.ts";
import type { Grid, Name } from "./statement.ts";

/** Reads a header's label. Breaks play no part in it, nor does "User located on" before it. */
export function nameOf(cell: FlatText, vocabulary: Vocabulary): Name {
  const label = withoutLocation(fold(cell.text));
  return { label, id: vocabulary.product(label), place: cell.place(Math.max(0, cell.text.search(/\S/))) };
}

/** A row of a table by the label of its first cell. */
export type Row = { readonly name: Name; readonly cells: readonly FlatText[] };

/** A table with labels on both sides; `servers` says on which side the servers are. */
export type Axes = {
  readonly servers: "down" | "across" | undefined;
  readonly columns: readonly Name[];
  readonly rows: readonly Row[];
};

/**
 * Reads the labels of a table's first column and first row. A row whose first cell is empty goes on with the one above.
 * Servers are down, as they mostly are, unless known names say otherwise.
 */
export function axesOf({ header, body }: Grid, vocabulary: Vocabulary): Axes {
  const columns = header.slice(1).map((cell) => nameOf(cell, vocabulary));
  const rows: Row[] = [];
  for (const [first, ...cells] of body) {
    if (!first) continue;
    const name = nameOf(first, vocabulary);
    rows.push({ name: name.label === "" ? (rows.at(-1)?.name ?? name) : name, cells });
  }
  return { servers: sideOf(columns, rows, vocabulary), columns, rows };
}

function sideOf(columns: readonly Name[], rows: readonly Row[], vocabulary: Vocabulary): Axes["servers"] {
  const { isServer, isPlacement } = vocabulary;
  const down = rows.some(({ name }) => isServer(name.id));
  const across = columns.some(({ id }) => isPlacement(id));
  if (down && across) return "down";
  if (columns.some(({ id }) => isServer(id)) && rows.some(({ name }) => isPlacement(name.id)))
    return "across";
  return down || across ? "down" : undefined;
}

/** Whether known names stand on both sides, rather than on one, where they may be there by chance. */
export function knownOnBothSides(
  { columns, rows, servers }: Axes,
  { isServer, isPlacement }: Vocabulary,
): boolean {
  const [isRow, isColumn] = servers === "across" ? [isPlacement, isServer] : [isServer, isPlacement];
  return rows.some(({ name }) => isRow(name.id)) && columns.some(({ id }) => isColumn(id));
}

/** Names that say something, each once. */
export const stated = (names: readonly (Name | undefined)[]): Name[] =>
  [...new Set(names)].filter((name): name is Name => name !== undefined && name.label !== "");
