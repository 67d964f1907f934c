import type { Element } from "hast";
import type { RootContent, Table, TableCell, TableRow } from "mdast";
import { inline } from "./inline.ts";
import { gridsWithin, isElement, rowsIn } from "./rows.ts";

/** A cell over more columns or rows than this is a mistake, or meant to fill our memory. */
const widest = 20;

/**
 * Makes a Markdown table from an HTML one, row by row. A cell that spans columns or rows stands in the first of them
 * and leaves the others empty. A caption becomes a paragraph in bold before the table. Tables within a table follow it.
 */
export function tableOf(table: Element): RootContent[] {
  const { position } = table;
  const caption = table.children.find((child) => isElement(child, "caption"));
  const rows = fill(rowsIn(table));
  const outer: Table = { type: "table", children: rows, position };
  const result = [outer, ...gridsWithin(table).flatMap(tableOf)];
  if (caption?.type !== "element") return result;
  const words = { type: "strong" as const, children: inline(caption.children), position: caption.position };
  return [{ type: "paragraph", children: [words], position: caption.position }, ...result];
}

/** Columns that a cell from a row above still covers, each with the number of rows that are left. */
type Covered = ReadonlyMap<number, number>;

function fill(rows: readonly Element[]): TableRow[] {
  let covered: Covered = new Map();
  return rows.map((row) => {
    const [cells, below] = rowOf(row, covered);
    covered = below;
    return { type: "tableRow", children: cells, position: row.position };
  });
}

function rowOf(row: Element, covered: Covered): [TableCell[], Covered] {
  const cells: TableCell[] = [];
  const below = new Map<number, number>();
  const put = (cell: TableCell, rest: number): void => {
    if (rest > 0) below.set(cells.length, rest);
    cells.push(cell);
  };
  const skip = (): void => {
    for (let rest = covered.get(cells.length); rest; rest = covered.get(cells.length)) put(empty, rest - 1);
  };
  for (const cell of row.children) {
    if (cell.type !== "element") continue;
    skip();
    const rest = span(cell, "rowSpan") - 1;
    put({ type: "tableCell", children: inline(cell.children), position: cell.position }, rest);
    for (let more = span(cell, "colSpan"); more > 1; more--) put(empty, rest);
  }
  skip();
  return [cells, below];
}

const empty: TableCell = { type: "tableCell", children: [] };

function span({ properties }: Element, name: "rowSpan" | "colSpan"): number {
  const value = properties[name];
  return typeof value === "number" ? Math.min(Math.max(1, value), widest) : 1;
}
