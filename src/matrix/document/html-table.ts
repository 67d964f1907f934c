import type { Element } from "hast";
import type { Paragraph, RootContent, Table, TableCell, TableRow } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { once } from "../once.ts";
import { cellsIn, gridsWithin, inline, isElement, rowsIn } from "./html-inline.ts";

/**
 * Makes a Markdown table from an HTML one, row by row. A caption becomes a paragraph in bold before the table, and so
 * does a first row that is a single cell over all columns. Nested tables follow the table.
 */
export function tableOf(table: Element): RootContent[] {
  const captions = table.children.flatMap((child) => (isElement(child, "caption") ? [child] : []));
  const rows = rowsIn(table);
  const titles = titlesOf(rows);
  const children = withoutSpans(rows.slice(titles.length));
  const result: Table = { type: "table", children, position: table.position };
  return [
    ...[...captions, ...titles.flatMap(cellsIn)].map(titled),
    result,
    ...gridsWithin(table).flatMap(tableOf),
  ];
}

/**
 * The first rows, if none has more than one cell and their width is that of the first row after them with several
 * cells.
 */
function titlesOf(rows: readonly Element[]): readonly Element[] {
  const header = rows.findIndex((row) => cellsIn(row).length > 1);
  const first = rows[header];
  if (!first) return [];
  const width = widthOf(cellsIn(first));
  const titles = rows.slice(0, header);
  return titles.flatMap(cellsIn).every((cell) => widthOf([cell]) >= width) ? titles : [];
}

function titled({ children, position }: Element): Paragraph {
  return {
    type: "paragraph",
    children: [{ type: "strong", children: inline(children), position }],
    position,
  };
}

/** The most columns or rows that a cell can span; for columns, HTML itself has this limit. */
const widest = 1000;
/** How many characters spans may add to a table: a multiple of its own, and a minimum. */
const added = { times: 4, least: 2000 } as const;
/** What a cell counts for in addition to its words. */
const bare = 10;

/** Makes a cell for a column other than the one where its words begin. */
type Repeat = (column: number) => TableCell;
/** Columns that a cell from a row above still covers, each with the number of rows that are left. */
type Covered = ReadonlyMap<number, { readonly repeat: Repeat; readonly rest: number }>;
/** The columns of a table's header, what its spans may add to it, and what they have added so far. */
type Allowance = { readonly width: number; readonly limit: () => number; used: number };
type Row = { readonly cells: readonly Element[]; readonly isHeader: boolean; readonly left: number };

/**
 * Makes rows of Markdown, which has no spans. A cell that spans several columns or rows says the same for each of them,
 * so its words are repeated. They are not repeated if a cell begins in the first column, where it names the rows below
 * or heads a group; in headers; or after the last column of the header, where there is nothing that they could be
 * about.
 */
export function withoutSpans(rows: readonly Element[]): TableRow[] {
  const width = widthOf(rows[0] ? cellsIn(rows[0]) : []);
  const table: Allowance = { width, limit: once(() => limitOf(rows)), used: 0 };
  let covered: Covered = new Map();
  return rows.map((row, at) => {
    const cells = cellsIn(row);
    const isHeader = at === 0 || cells.every(({ tagName }) => tagName === "th");
    const [children, below] = rowOf({ cells, isHeader, left: rows.length - at }, covered, table);
    covered = below;
    return { type: "tableRow", children, position: row.position };
  });
}

/** The columns that cells take next to each other. */
export const widthOf = (cells: readonly Element[]): number =>
  cells.reduce((sum, cell) => sum + spanOf(cell, "colSpan"), 0);

function rowOf({ cells, isHeader, left }: Row, covered: Covered, table: Allowance): [TableCell[], Covered] {
  const row: TableCell[] = [];
  const below = new Map<number, { repeat: Repeat; rest: number }>();
  const put = (cell: TableCell, repeat: Repeat, rest: number): void => {
    if (rest > 0) below.set(row.length, { repeat, rest });
    row.push(cell);
  };
  const skip = (): void => {
    for (let one = covered.get(row.length); one; one = covered.get(row.length))
      put(one.repeat(row.length), one.repeat, one.rest - 1);
  };
  for (const cell of cells) {
    skip();
    const isRepeated = !isHeader && row.length > 0;
    const repeat: Repeat = (column) => (isRepeated && column < table.width ? cellOf(cell) : empty);
    const { columns, rows } = spansOf(cell, left, isRepeated, table);
    put(cellOf(cell), repeat, rows - 1);
    for (let more = columns; more > 1; more--) put(repeat(row.length), repeat, rows - 1);
  }
  skip();
  return [row, below];
}

/** Each is a new copy, since later steps remove from cells what they repeat in two languages. */
function cellOf({ children, position }: Element): TableCell {
  return { type: "tableCell", children: inline(children), position };
}

const empty: TableCell = { type: "tableCell", children: [] };

/** The columns and rows that a cell spans: one each once a table has grown so much that it must be an attack. */
function spansOf(cell: Element, left: number, isRepeated: boolean, table: Allowance) {
  const [columns, rows] = [spanOf(cell, "colSpan"), Math.min(left, spanOf(cell, "rowSpan"))];
  if (columns * rows === 1) return { columns, rows };
  table.used += (columns * rows - 1) * (isRepeated ? sizeOf(cell) : bare);
  return table.used > table.limit() ? { columns: 1, rows: 1 } : { columns, rows };
}

function spanOf({ properties }: Element, name: "rowSpan" | "colSpan"): number {
  const value = properties[name];
  return typeof value === "number" ? Math.min(Math.max(1, value), widest) : 1;
}

const limitOf = (rows: readonly Element[]): number =>
  rows.flatMap(cellsIn).reduce<number>((sum, cell) => sum + added.times * sizeOf(cell), added.least);

const sizeOf = ({ children }: Element): number => bare + textOf(inline(children)).length;
