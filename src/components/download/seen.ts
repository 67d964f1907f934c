/** What somebody sees of a page, by the names that rows of files have: see `picked.ts`. */

import { atInKey, cellKey, idsInKey } from "../../matrix/coordinates.ts";
import { viewIn } from "../filter/form.ts";
import { narrow } from "../filter/narrow.ts";
import { columnsIn } from "../filter/table.ts";
import { everything } from "../filter/view.ts";
import { fragment } from "../fragment.ts";

/** The things of the table of lifecycles that filters leave. */
export const datesSeen = (): readonly string[] =>
  [...document.querySelectorAll(".timeline [data-kind]:not([hidden])")].map(({ id }) => id);

/** The cells that a page leads to, by their paths: those of tables and lists of cells. */
export const linksSeen = (): readonly string[] =>
  [
    ...document.querySelectorAll<HTMLAnchorElement>("table.feature td > a, table.pair a, .cells span > a"),
  ].map(({ pathname }) => pathname);

/**
 * The cells of a matrix' table that filters leave, row by row: of a folded group all, of columns those that there is no room
 * for as well. What is stated of their whole configurations, which the heads of the columns say, comes first.
 * @param whole the id of the feature of working together
 */
export function cellsSeen(table: HTMLTableElement, matrix: string, whole: string): readonly string[] {
  const columns = columnsSeen(table);
  const features = [...table.tBodies].filter(({ hidden }) => !hidden).flatMap(featuresIn);
  return [whole, ...features].flatMap((feature) =>
    columns.map((key) => `${matrix}/${cellKey({ feature, at: atInKey(key) })}`),
  );
}

/** Whether some of what filters leave of a table is out of view: columns that there is no room for, or rows of groups. */
export const isCut = (table: HTMLTableElement): boolean =>
  document.querySelector('.columns[data-tight="one"]') !== null ||
  table.querySelector("[data-part].folded") !== null;

/** The keys of the columns that filters leave, and that of a cell which is open in spite of them. */
function columnsSeen(table: HTMLTableElement): readonly string[] {
  const form = document.querySelector<HTMLFormElement>("matrix-filter form");
  const { keys, columns } = columnsIn(table);
  const { columns: shown } = narrow({ columns, rows: [] }, form ? viewIn(form) : everything);
  const open = document.getElementById(fragment());
  const also = open && table.contains(open) ? idsInKey(open.id).at : [];
  return keys.filter((key, at) => shown[at] || atInKey(key).join() === also.join());
}

/** The features of a group that filters leave: all, where none of its rows has come in. */
function featuresIn(body: HTMLTableSectionElement): readonly string[] {
  const rows = [...body.querySelectorAll<HTMLTableRowElement>("[data-g]")];
  if (rows.length === 0) return (body.dataset["features"] ?? "").split(" ").filter(Boolean);
  return rows
    .filter(({ classList }) => !classList.contains("out"))
    .map(({ cells }) => idsInKey(cells[1]?.id ?? "").feature);
}
