import type { Table, TableCell } from "mdast";
import { itemsIn } from "../cell/items.ts";
import { diagnose, type Place } from "../diagnostics.ts";
import { rulesFor } from "../language/index.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import { type FlatText, flatten } from "../read/flatten.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { fold } from "../text.ts";
import type { Name, StatedTable, Statement } from "./statement.ts";

type Context = { readonly document: string; readonly language: string; readonly vocabulary: Vocabulary };
type Row = { readonly server: Name; readonly cells: readonly FlatText[] };

/**
 * The packed shape: servers down, placements across, and in each cell the features that work there with their
 * conditions and references. A row whose first cell is empty goes on with the server above, so that a document
 * can give each feature a line of its own.
 * @returns undefined where the table's headers are not those of a matrix
 */
export function readPackedTable(
  table: Table,
  context: Context,
): Diagnosed<Omit<StatedTable, "heading" | "notes">> | undefined {
  const [header, ...body] = table.children.map((row) => row.children.map((cell) => flat(cell, context)));
  const placements = (header ?? []).slice(1).map((cell) => nameOf(cell, context));
  const rows = rowsOf(body, context);
  if (!isMatrix(placements, rows, context)) return undefined;
  const read = rows.flatMap((row) =>
    row.cells.map((cell, at) => readCell(cell, row.server, placements[at], context)),
  );
  const servers = [...new Set(rows.map(({ server }) => server))].filter(({ label }) => label !== "");
  return {
    value: {
      place: placeOf(table, context),
      servers,
      placements: placements.filter(({ label }) => label !== ""),
      statements: read.flatMap(({ value }) => value),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

const placeOf = (node: Table | TableCell, { document }: Context): Place => ({
  document,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const flat = (cell: TableCell, context: Context): FlatText => flatten(cell.children, placeOf(cell, context));

/** Breaks and note marks play no part in a header's label. */
function nameOf(cell: FlatText, { vocabulary }: Context): Name {
  const label = fold(cell.text);
  return {
    label,
    id: vocabulary.product(label),
    place: cell.place(Math.max(0, cell.text.search(/\S/))),
  };
}

function rowsOf(body: readonly (readonly FlatText[])[], context: Context): Row[] {
  const rows: Row[] = [];
  for (const [first, ...cells] of body) {
    if (!first) continue;
    const named = nameOf(first, context);
    rows.push({ server: named.label === "" ? (rows.at(-1)?.server ?? named) : named, cells });
  }
  return rows;
}

/** Known names on both sides make a matrix; on one side only, a cell must name a known feature as well. */
function isMatrix(
  placements: readonly Name[],
  rows: readonly Row[],
  { vocabulary, language }: Context,
): boolean {
  const across = placements.some(({ id }) => isPlacement(id, vocabulary));
  const down = rows.some(({ server }) => isServer(server.id, vocabulary));
  if (across && down) return true;
  if (!across && !down) return false;
  return rows.some(({ cells }) =>
    cells.some((cell) =>
      itemsIn(cell, vocabulary, rulesFor(language)).value.some(({ label }) => vocabulary.feature(label)),
    ),
  );
}

const isPlacement = (id: string | undefined, { catalog }: Vocabulary): boolean =>
  id !== undefined && catalog.matrices.some((matrix) => matrix.placements.includes(id));

const isServer = (id: string | undefined, { catalog }: Vocabulary): boolean =>
  id !== undefined && catalog.matrices.some((matrix) => matrix.servers.includes(id));

function readCell(
  cell: FlatText,
  server: Name,
  placement: Name | undefined,
  context: Context,
): Diagnosed<Statement[]> {
  if (fold(cell.text) === "") return { value: [], diagnostics: [] };
  if (!placement?.label || server.label === "")
    return { value: [], diagnostics: [homeless(cell, placement)] };
  const { value, diagnostics } = itemsIn(cell, context.vocabulary, rulesFor(context.language));
  const statements = value.map(({ feature, label, start, text, ...says }): Statement => {
    const source = { ...cell.place(start), text };
    return { server, placement, feature: { label, id: feature }, ...says, source };
  });
  return { value: statements, diagnostics };
}

function homeless(cell: FlatText, placement: Name | undefined): Diagnostic {
  const missing = placement?.label ? "row names no server" : "column has no header";
  const message = `“${fold(cell.text).slice(0, 80)}” belongs to no configuration, since its ${missing}`;
  return diagnose(
    "unplaced-text",
    cell.place(0),
    message,
    "Name the server in the row's first cell and the placement in the header.",
  );
}
