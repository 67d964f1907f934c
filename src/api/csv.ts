/** Files for spreadsheets: what they are called, tables as their text, and such text as a table again. */

import Papa from "papaparse";
import { type Language, languages } from "../matrix/catalog/languages.ts";

/** What a file holds: the heads of its columns, and rows that have a field for each. */
export type Table = {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * The path of a file below that of the API: `matrices/exchange.csv`, and in any but the first language
 * `matrices/exchange.fr.csv`.
 */
export const csvPath = (of: { readonly matrix: string } | "lifecycle", language: Language): string =>
  `${of === "lifecycle" ? of : `matrices/${of.matrix}`}${language === languages[0] ? "" : `.${language}`}.csv`;

/** Between several things in one field. */
export const separator = "; ";

/** How many columns of facts stand before those of the axes: two ids, the matrix and the configuration. */
export const leading = 4;

/** Without it, spreadsheets take the file for one in the encoding of their country. */
const byteOrderMark = "\uFEFF";

/**
 * A field that a spreadsheet might run: one that begins with `=`, `+`, `-` or `@`, of whatever width, perhaps behind white
 * space, marks that are not seen or quotation marks, which some programs drop; or with a tab or the end of a line. What
 * has been neutralised begins with an apostrophe and is matched no more, so that a file can be read and written again.
 */
const formula = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}"“”«»]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212])/u;

/**
 * A table as RFC 4180 has it, in UTF-8 with its mark in front, each line ended. What a spreadsheet would run as a formula
 * has an apostrophe before it.
 */
export function csvOf({ fields, rows }: Table): string {
  const data = rows.map((row) => [...row]);
  const text = Papa.unparse([[...fields], ...data], {
    newline: "\r\n",
    escapeFormulae: formula,
    // As what has just been neutralised is, so that a table has one text however often it is written.
    quotes: (field) => String(field).startsWith("'"),
  });
  return `${byteOrderMark}${text}\r\n`;
}

/** The table in a text that {@link csvOf} wrote; what it neutralised stays so. */
export function tableIn(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(byteOrderMark, ""), {
    delimiter: ",",
    skipEmptyLines: true,
  });
  const [fields = [], ...rows] = data;
  return { fields, rows };
}
