/** What somebody sees of the facts or dates in some files, as one table. */

import { type CsvWords, csvWords } from "../i18n/csv.ts";
import { standingWords, stateWords } from "../i18n/standing.ts";
import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { leading, separator, type Table } from "./csv.ts";

type Row = readonly string[];

/** Rows by anything that they may be asked for by. */
function rowsBy(rows: readonly Row[], names: (row: Row) => readonly string[]): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const name of names(row)) found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
}

/** Each row that is asked for once, in the order in which it is asked for; what is asked for in vain is left out. */
function inOrder(found: ReadonlyMap<string, readonly Row[]>, wanted: readonly string[]): readonly Row[] {
  return [...new Set(wanted.flatMap((name) => found.get(name) ?? []))];
}

/** The dates of some things, by the ids of their rows. */
export const pickedDates = ({ fields, rows }: Table, ids: readonly string[]): Table => ({
  fields,
  rows: inOrder(
    rowsBy(rows, ([id = ""]) => [id]),
    ids,
  ),
});

/** How many columns of facts are no axis. */
const fixed = Object.keys(csvWords.en.facts).length;

/** The columns of the axes of a table of facts. */
const axesOf = ({ fields }: Table): readonly string[] =>
  fields.slice(leading, leading + fields.length - fixed);

/**
 * Facts of one matrix or several. Where these have different axes, the table has a column for each, empty where a matrix does
 * not have it.
 * @param wanted facts by what names them, in the order in which they are seen: `exchange/archiving.server.placement` by its
 * ids, or the path of its page
 */
export function pickedFacts(tables: readonly Table[], wanted: readonly string[]): Table {
  const axes = [...new Set(tables.flatMap(axesOf))];
  const [first] = tables;
  const spread = (row: Row, own: readonly string[]): Row => [
    ...row.slice(0, leading),
    ...axes.map((axis) => (own.includes(axis) ? (row[leading + own.indexOf(axis)] ?? "") : "")),
    ...row.slice(leading + own.length),
  ];
  const rows = tables.flatMap((table) => table.rows.map((row) => spread(row, axesOf(table))));
  const found = rowsBy(rows, (row) => [`${row[0]}/${row[1]}`, pathIn(row.at(-1) ?? "")]);
  const fields = first
    ? [...first.fields.slice(0, leading), ...axes, ...first.fields.slice(leading + axesOf(first).length)]
    : [];
  return { fields, rows: inOrder(found, wanted) };
}

/** The path of an address, whether it has a host or not. */
const pathIn = (address: string): string => address.replace(/^https?:\/\/[^/]*/, "");

/** Facts as they stand on a later day than that of their file: what has lapsed since is told as lapsed. */
export function factsOn({ fields, rows }: Table, day: string, language: Language): Table {
  const { facts: words } = csvWords[language];
  // An axis may have the name of another column, and stands before it.
  const at = (name: keyof CsvWords["facts"]): number => fields.lastIndexOf(words[name]);
  const turn = (row: Row): Row => {
    const lapsesOn = row[at("lapsesOn")] ?? "";
    if (lapsesOn === "" || lapsesOn > day || lapsesOn <= (row[at("asOf")] ?? "")) return row;
    // What is stated of a whole configuration belongs to no group.
    const isWhole = row[at("group")] === "";
    const said = new Map([
      [at("answer"), isWhole ? statements[language].whole.answer.lapsed : standingWords[language].lapsed],
      [at("lifecycle"), stateWords[language].retired],
      [at("lifecycleOf"), ""],
      [at("since"), lapsesOn],
      [at("until"), ""],
      [at("asOf"), day],
    ]);
    return row.map((field, column) => said.get(column) ?? field);
  };
  return { fields, rows: rows.map(turn) };
}

/** A table whose addresses lead to a host, where its file knew of none: what is saved is read elsewhere. */
export function withHost({ fields, rows }: Table, origin: string, language: Language): Table {
  const { facts, dates } = csvWords[language];
  const heads = [facts.address, facts.sourceAddresses, dates.address, dates.sourceAddress];
  const columns = new Set(heads.map((head) => fields.lastIndexOf(head)));
  const hosted = (field: string): string =>
    field
      .split(separator)
      .map((one) => (one.startsWith("/") ? `${origin}${one}` : one))
      .join(separator);
  return {
    fields,
    rows: rows.map((row) => row.map((field, at) => (columns.has(at) ? hosted(field) : field))),
  };
}
