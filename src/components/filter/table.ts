import { atInKey, namedAt } from "../../matrix/coordinates.ts";
import { type FilterTable, type Narrowed, plain } from "./narrow.ts";

/** The table of a page: what filters ask about it, and how what they answer is shown. */
export type LiveTable = {
  /** Reads the rows once more, after some have come in. */
  readonly read: () => void;
  /** How many rows it has of which some may not have come in yet; undefined where all are there from the start. */
  readonly total: number | undefined;
  /** The ids of its axes, in their order. */
  readonly axes: readonly string[];
  readonly data: FilterTable;
  readonly show: (narrowed: Narrowed) => void;
  /** Where the cell of an id stands in the data. */
  readonly find: (id: string) => { readonly row: number; readonly column: number } | undefined;
};

type Rows = readonly HTMLTableRowElement[];

/** Reads a matrix's table once. A cell's id says its configuration, the table the axes of that, `data-s` its support,
 * `data-l` the state of what it rests on, where that is not the one that the table names for its column. */
export function liveTable(table: HTMLTableElement): LiveTable {
  let rows: Rows = [];
  const { axes, columns } = columnsIn(table);
  let data: FilterTable = { columns, rows: [] };
  const read = (): void => {
    rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr[data-g]")];
    data = { columns, rows: rows.map(rowOf) };
  };
  read();
  const find: LiveTable["find"] = (id) => {
    const cell = id === "" ? null : document.getElementById(id);
    if (!(cell instanceof HTMLTableCellElement)) return;
    const row = rows.findIndex((one) => one.contains(cell));
    return row >= 0 ? { row, column: cell.cellIndex - 1 } : undefined;
  };
  const total = table.dataset["total"];
  return {
    read,
    total: total === undefined ? undefined : Number(total),
    axes: axes.map(({ id }) => id),
    get data() {
      return data;
    },
    show: shower(table, () => rows),
    find,
  };
}

/** The axes of a matrix's table, the key of each of its columns, and the members of each by axis. */
export function columnsIn({ dataset }: HTMLTableElement) {
  const axes = (dataset["axes"] ?? "").split(" ").map((id) => ({ id }));
  const keys = (dataset["columns"] ?? "").split(" ");
  return { axes, keys, columns: keys.map((key) => namedAt(axes, atInKey(key))) };
}

function rowOf(row: HTMLTableRowElement): FilterTable["rows"][number] {
  const cells = [...row.cells];
  const usual = (row.closest("table")?.dataset["l"] ?? "").split(" ");
  const said = [cells[0], ...row.querySelectorAll("li")].map((part) => part?.textContent ?? "");
  return {
    group: row.dataset["g"] ?? "",
    text: plain(said.join(" ")),
    cells: cells.slice(1).map((cell, at) => ({
      support: supportOf(cell),
      lifecycle: cell.dataset["l"] ?? usual[at] ?? "",
      requires: [...cell.querySelectorAll<HTMLElement>("[data-r]")].flatMap(({ dataset }) =>
        (dataset["r"] ?? "").split(" "),
      ),
      says: saysOf(cell) + [...cell.querySelectorAll("li")].map(({ textContent }) => textContent).join(),
    })),
  };
}

/** What was switched off says the same as what was not: columns differ in what documents say, and their heads tell the rest. */
function saysOf(cell: HTMLElement): string {
  const support = supportOf(cell);
  return ["supported", "conditional", "lapsed"].includes(support) ? "works" : support;
}

const supportOf = ({ dataset }: HTMLElement): string => dataset["s"] ?? "";

/** Columns go by one style rule rather than cell by cell, which would touch each of tens of thousands of cells. */
function shower(table: HTMLTableElement, current: () => Rows): LiveTable["show"] {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let rows: Rows | undefined;
  let groups: (readonly [HTMLElement, readonly number[]])[] = [];
  let shownColumns = "";
  // A single row of headers has that of the features as well.
  const offset = table.tHead?.rows.length === 1 ? 1 : 0;
  return ({ columns, rows: shown }) => {
    if (rows !== current()) {
      rows = current();
      const own = rows;
      groups = [...Map.groupBy(own.keys(), (at) => own[at]?.closest("tbody") ?? table)];
    }
    for (const [at, row] of rows.entries()) row.classList.toggle("out", !shown[at]);
    for (const [group, own] of groups) group.hidden = !own.some((at) => shown[at]);
    if (shownColumns === columns.join()) return;
    shownColumns = columns.join();
    sheet.replaceSync(columns.flatMap((column, at) => (column ? [] : [hidden(at + 1, offset)])).join(""));
    spans(table, columns);
  };
}

/** @param offset how many headers of its row stand before those of the columns */
const hidden = (column: number, offset: number): string =>
  `.matrix tbody td:nth-of-type(${column}):not([colspan]),.matrix thead tr:last-child th:nth-child(${column + offset}){display:none}`;

/** The upper headers, and the groups of columns, span what is left of their columns, and go when nothing is. */
function spans(table: HTMLTableElement, columns: readonly boolean[]): void {
  const all = { colspan: "thead [scope=colgroup]", span: "colgroup:not(:first-of-type)" };
  for (const [name, selector] of Object.entries(all)) {
    let at = 0;
    for (const part of table.querySelectorAll<HTMLElement>(selector)) {
      part.dataset["span"] ??= part.getAttribute(name) ?? "1";
      const size = Number(part.dataset["span"]);
      const left = columns.slice(at, at + size).filter(Boolean).length;
      part.hidden = left === 0;
      part.setAttribute(name, String(Math.max(1, left)));
      part.style.gridColumn = `span ${Math.max(1, left)}`;
      at += size;
    }
  }
  // What is as wide as the table spans no column more, which would be given room of its own.
  for (const whole of table.querySelectorAll<HTMLTableCellElement>(".details > td, .group > [colspan]"))
    whole.colSpan = 1 + columns.filter(Boolean).length;
}
