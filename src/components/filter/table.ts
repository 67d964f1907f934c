import { idsInKey, namedAt } from "../../matrix/coordinates.ts";
import { type FilterTable, type Narrowed, plain } from "./narrow.ts";

/** The table of a page: what filters ask about it, and how what they answer is shown. */
export type LiveTable = {
  /** The ids of its axes, in their order. */
  readonly axes: readonly string[];
  readonly data: FilterTable;
  readonly show: (narrowed: Narrowed) => void;
  /** Where the cell of an id stands in the data. */
  readonly find: (id: string) => { readonly row: number; readonly column: number } | undefined;
};

type Rows = readonly HTMLTableRowElement[];

/** Reads a matrix's table once. A cell's id says its configuration, the table the axes of that, `data-s` its support. */
export function liveTable(table: HTMLTableElement): LiveTable {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr[data-g]")];
  const first = rows[0] ? [...rows[0].cells].slice(1) : [];
  const axes = (table.dataset["axes"] ?? "").split(" ").map((id) => ({ id }));
  const columns = first.map(({ id }) => namedAt(axes, idsInKey(id).at));
  const data: FilterTable = { columns, rows: rows.map(rowOf) };
  const find: LiveTable["find"] = (id) => {
    const cell = id === "" ? null : document.getElementById(id);
    if (!(cell instanceof HTMLTableCellElement)) return;
    const row = rows.findIndex((one) => one.contains(cell));
    return row >= 0 ? { row, column: cell.cellIndex - 1 } : undefined;
  };
  return { axes: axes.map(({ id }) => id), data, show: shower(table, rows), find };
}

function rowOf(row: HTMLTableRowElement): FilterTable["rows"][number] {
  const cells = [...row.cells];
  const said = [cells[0], ...row.querySelectorAll("li")].map((part) => part?.textContent ?? "");
  return {
    group: row.dataset["g"] ?? "",
    text: plain(said.join(" ")),
    cells: cells.slice(1).map((cell) => ({
      support: supportOf(cell),
      requires: [...cell.querySelectorAll<HTMLElement>("[data-r]")].flatMap(({ dataset }) =>
        (dataset["r"] ?? "").split(" "),
      ),
      says: supportOf(cell) + [...cell.querySelectorAll("li")].map(({ textContent }) => textContent).join(),
    })),
  };
}

const supportOf = ({ dataset }: HTMLElement): string => dataset["s"] ?? "";

/** Columns go by one style rule rather than cell by cell, which would touch each of tens of thousands of cells. */
function shower(table: HTMLTableElement, rows: Rows): LiveTable["show"] {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const groups = [...Map.groupBy(rows.keys(), (at) => rows[at]?.closest("tbody") ?? table)];
  let shownColumns = "";
  return ({ columns, rows: shown }) => {
    for (const [at, row] of rows.entries()) row.classList.toggle("out", !shown[at]);
    for (const [group, own] of groups) group.hidden = !own.some((at) => shown[at]);
    if (shownColumns === columns.join()) return;
    shownColumns = columns.join();
    sheet.replaceSync(columns.flatMap((column, at) => (column ? [] : [hidden(at + 1)])).join(""));
    spans(table, columns);
  };
}

const hidden = (column: number): string =>
  `.matrix tbody td:nth-of-type(${column}):not([colspan]),.matrix thead tr:last-child th:nth-child(${column}){display:none}`;

/** The upper headers span what is left of their columns, and go when nothing is. */
function spans(table: HTMLTableElement, columns: readonly boolean[]): void {
  let at = 0;
  for (const head of table.querySelectorAll<HTMLTableCellElement>("thead [scope=colgroup]")) {
    head.dataset["span"] ??= String(head.colSpan);
    const size = Number(head.dataset["span"]);
    const left = columns.slice(at, at + size).filter(Boolean).length;
    head.hidden = left === 0;
    head.colSpan = Math.max(1, left);
    head.style.gridColumn = `span ${head.colSpan}`;
    at += size;
  }
}
