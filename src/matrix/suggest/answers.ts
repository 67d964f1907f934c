/**
 * Tables that answer yes and no: features down, and across the members of one axis or whole configurations.
 */

import type { FlatText } from "../document/flat-text.ts";
import { joints } from "../language/languages.ts";
import { labelOf } from "../shapes/names.ts";
import { isBlank, type SeenTable } from "../shapes/statement.ts";
import { fold } from "../text.ts";
import { wordsOf } from "../words.ts";
import {
  areNames,
  type Draft,
  type DraftFeature,
  type DraftSide,
  drafted,
  nameIn,
  readsLikeName,
  type Sighting,
  wordsIn,
} from "./draft.ts";

/** A table of fewer columns or rows answers no more than one question. */
const fewest = 2;
/** So many of the cells have to answer. */
const share = 0.8;

/**
 * Drafts a matrix from a table whose columns all answer, but for those of notes. Headers and rows have to name things: the
 * columns of "Required" and "Deprecated" that a list of parameters has answer as well, and are about nothing else.
 */
export function answersIn(table: SeenTable): Draft | undefined {
  const { grid, context } = table;
  const { isHeader } = context.reader;
  const columns = [...grid.header.keys()]
    .slice(1)
    .filter((column) => !isHeader("notes", wordsIn(grid.header[column] as FlatText)));
  const headers = columns.flatMap((column) => grid.header[column] ?? []);
  if (columns.length < fewest || !columns.every((column) => answers(table, column))) return;
  const sides = configurations(headers) ?? [membersOf(headers, table)];
  const isNamed = sides.every(({ members }) => areNames(unique(members), context.reader));
  const features = featuresIn(table, columns);
  const labels = features.map(({ words }) => words);
  if (!isNamed || features.length < fewest || !labels.every(readsLikeName)) return;
  const [corner] = grid.header;
  return {
    ...drafted(table),
    sides,
    features,
    ...(corner && sides.length === 1 && { corner: wordsIn(corner) }),
  };
}

const unique = (members: readonly Sighting[]): string[] => [...new Set(members.map(({ words }) => words))];

/** Whether the cells of a column answer; those that show nothing may stand among them. */
function answers({ grid, context }: SeenTable, column: number): boolean {
  const cells = grid.body.flatMap((row) => row.slice(column, column + 1)).filter((cell) => !isBlank(cell));
  const said = cells.filter((cell) => isAnswer(cell, context.reader.shortAnswer));
  return cells.length > 0 && said.length >= share * cells.length;
}

/** Whether a cell begins with an answer, whatever is said about it further on. */
function isAnswer({ text }: FlatText, shortAnswer: (words: string) => unknown): boolean {
  const [words = ""] = text.slice(0, 60).split(/[.,;:(\n]/, 1);
  return shortAnswer(fold(words)) !== undefined;
}

const membersOf = (headers: readonly FlatText[], { context }: SeenTable): DraftSide => ({
  name: "",
  at: "column",
  members: headers.flatMap((cell) =>
    labelOf(cell, context.reader.vocabulary).names.map(({ label, place }) => ({ words: label, place })),
  ),
});

/** The two sides of headers that all name a configuration, "Contoso Server + Fabrikam Online". */
function configurations(headers: readonly FlatText[]): DraftSide[] | undefined {
  const pairs = headers.map((cell) =>
    pairIn(wordsIn(cell)).map((words) => ({ words, place: cell.range({ start: 0, end: cell.text.length }) })),
  );
  if (!pairs.every((pair) => pair.length === 2)) return undefined;
  return (["first", "second"] as const).map((at, index) => ({
    name: "",
    at,
    members: pairs.flatMap((pair) => pair.slice(index, index + 1)),
  }));
}

/** The two names that one joining word sets apart; none where there is no such word, or several. */
export function pairIn(words: string): string[] {
  const [joint, ...more] = wordsOf(words).filter(({ key }) => joints().has(key));
  if (!joint || more.length > 0) return [];
  const names = [words.slice(0, joint.start).trim(), words.slice(joint.end).trim()];
  return names.every((name) => readsLikeName(name) && /[\p{Lu}\p{N}]/u.test(name)) ? names : [];
}

/** The rows that answer, each under the row without answers that heads its group, or else under its section's heading. */
function featuresIn(
  { grid, context, heading, title }: SeenTable,
  columns: readonly number[],
): DraftFeature[] {
  let group = heading || title;
  return grid.body.flatMap((row): DraftFeature[] => {
    const [first] = row;
    const label = first && context.reader.rowLabel(first);
    if (!first || !label) return [];
    const said = nameIn(first, label.feature, context.reader);
    if (columns.some((column) => row[column] && !isBlank(row[column]))) return [{ ...said, group }];
    group = said.words;
    return [];
  });
}
