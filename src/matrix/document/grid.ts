import type { Table, TableCell } from "mdast";
import { diagnose, type Place, quoted } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { FlatText, Picture } from "./flat-text.ts";
import { flatten } from "./flatten.ts";
import { placeOf } from "./tree.ts";

/** A table as rows of flattened cells. */
export type Grid = {
  readonly place: Place;
  readonly header: readonly FlatText[];
  readonly body: readonly (readonly FlatText[])[];
};

/** The vendor's marks of zones and versions (`::: moniker-end`) end a table, where other readers of Markdown see a row. */
const isFence = ([first]: readonly FlatText[]): boolean => first?.text.trimStart().startsWith(":::") ?? false;

/**
 * Flattens the cells of a table.
 * @param place where the table stands
 * @param unmarked takes the marks of footnotes out of a cell
 */
export function gridOf(table: Table, place: Place, unmarked: (cell: FlatText) => FlatText): Grid {
  const flat = (cell: TableCell): FlatText => unmarked(flatten(cell.children, placeOf(cell, place.document)));
  const [header = [], ...body] = table.children.map((row) => row.children.map(flat));
  const end = body.findIndex(isFence);
  return { place, header, body: end < 0 ? body : body.slice(0, end) };
}

/**
 * Complains of what a table shows and its words do not say: pictures, tags that became text, cells without a column.
 * @param known what has been said of its cells already; a cell without a column need not be told twice
 */
export function problemsOfGrid({ header, body, place }: Grid, known: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ line, column }: Place): string => `${line}:${column}`;
  const told = new Set(known.filter(({ code }) => code === "unplaced-text").map(key));
  return [
    ...[header, ...body].flat().flatMap(problemsOfCell),
    ...body.flatMap((row) => problemsOfRow(row, header.length, place)).filter((one) => !told.has(key(one))),
  ];
}

/** Tags that set the lines and marks of a cell apart, written so that they show as text. */
const tag = /<\/?(?:br|li|sup|sub)\s*\/?>/gi;

function problemsOfCell(cell: FlatText): Diagnostic[] {
  return [
    ...cell.pictures.filter(({ start, end }) => start === end).map(wordless),
    ...[...cell.text.matchAll(tag)].map(({ 0: words, index }) => shownTag(cell, words, index)),
  ];
}

function wordless({ place }: Picture): Diagnostic {
  const hint = "Say in the picture's alt text, or beside it, what it shows: “Yes”, “No”, or the words in it.";
  return diagnose(
    "picture-without-words",
    place,
    "This picture has no alt text, so nothing of it is read",
    hint,
  );
}

function shownTag(cell: FlatText, words: string, at: number): Diagnostic {
  const message = `The tag ${quoted(words)} stands in the cell as text`;
  return diagnose(
    "tag-as-text",
    cell.place(at),
    message,
    "Write < and > in place of &lt; and &gt;, or take the tag out.",
  );
}

/** Cells that are missing are empty to every reader of Markdown, and cells without a column are not shown at all. */
function problemsOfRow(row: readonly FlatText[], width: number, place: Place): Diagnostic[] {
  const words = row.findLastIndex(({ text }) => text.trim() !== "");
  const isLong = words >= width;
  if (words < 0 || !(isLong || row.length < width)) return [];
  const message = `This row has ${row.length} cells, and the header ${width}`;
  const hint = isLong
    ? "Add a header for the cells at its end, or take them out."
    : "Add the cells that are missing, empty where there is nothing to say.";
  return [diagnose("row-length", row[isLong ? width : 0]?.place(0) ?? place, message, hint)];
}
