import type { Table, TableCell } from "mdast";
import type { Place, Range } from "../diagnostics/kind.ts";
import { diagnose, fromTo } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { type FlatText, rangeOfWords } from "./flat-text.ts";
import { flatten } from "./flatten.ts";
import { placeOf } from "./tree.ts";

/** A table as rows of flattened cells. */
export type Grid = {
  readonly place: Range;
  readonly header: readonly FlatText[];
  readonly body: readonly (readonly FlatText[])[];
};

/** The vendor's marks of zones and versions (`::: moniker-end`) end a table, where other Markdown parsers see a row. */
const isFence = ([first]: readonly FlatText[]): boolean => first?.text.trimStart().startsWith(":::") ?? false;

/**
 * Flattens the cells of a table.
 * @param place where the table is
 * @param unmarked takes the marks of footnotes out of a cell
 */
export function gridOf(table: Table, place: Range, unmarked: (cell: FlatText) => FlatText): Grid {
  const flat = (cell: TableCell): FlatText => unmarked(flatten(cell.children, placeOf(cell, place.document)));
  const [header = [], ...body] = table.children.map((row) => row.children.map(flat));
  const end = body.findIndex(isFence);
  return { place, header, body: end < 0 ? body : body.slice(0, end) };
}

/**
 * Reports what a table shows but its words do not say: pictures, tags that became text, cells without a column.
 * @param known what has already been reported about its cells; a cell without a column need not be reported twice
 */
export function problemsOfGrid({ header, body }: Grid, known: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ line, column }: Place): string => `${line}:${column}`;
  const told = new Set(known.filter(({ code }) => code === "unplaced-text").map(key));
  return [
    ...[header, ...body].flat().flatMap(problemsOfCell),
    ...body.flatMap((row) => problemsOfRow(row, header.length)).filter((one) => !told.has(key(one))),
  ];
}

/** Tags that separate the lines and marks of a cell, written so that they show as text. */
const tag = /<\/?(?:br|li|sup|sub)\s*\/?>/gi;

function problemsOfCell(cell: FlatText): Diagnostic[] {
  const wordless = cell.pictures.filter(({ start, end }) => start === end);
  return [
    ...wordless.map(({ place }) => diagnose("picture-without-words", place, {})),
    ...[...cell.text.matchAll(tag)].map(({ 0: words, index }) =>
      diagnose("tag-as-text", cell.range({ start: index, end: index + words.length }), { tag: words }),
    ),
  ];
}

/** Every Markdown parser treats missing cells as empty, and does not show cells without a column at all. */
function problemsOfRow(row: readonly FlatText[], width: number): Diagnostic[] {
  const words = row.findLastIndex(({ text }) => text.trim() !== "");
  const isLong = words >= width;
  const [first, last] = [row[isLong ? width : 0], row[words]];
  if (!first || !last || !(isLong || row.length < width)) return [];
  const at = fromTo({ ...first.place(0), length: 1 }, rangeOfWords(last));
  return [diagnose("row-length", at, { cells: row.length, columns: width })];
}
