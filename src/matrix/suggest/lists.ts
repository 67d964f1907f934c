/**
 * Lists of features under a line that names a configuration, and long rows, of which each names everything.
 */

import type { FlatText } from "../document/flat-text.ts";
import { isList } from "../shapes/lists.ts";
import { isBlank, type SeenTable } from "../shapes/statement.ts";
import { fold } from "../text.ts";
import { pairIn } from "./answers.ts";
import {
  type Draft,
  type DraftFeature,
  type DraftSide,
  drafted,
  isAttribute,
  nameIn,
  readsLikeName,
  type Sighting,
  sightingIn,
  wordsIn,
} from "./draft.ts";

/** Drafts a matrix from a list of features, if the nearest title before it names two things. */
export function listIn(table: SeenTable): Draft | undefined {
  const { grid, context, heading, title } = table;
  const lead = isList(grid, context) ? context.leads().find(({ isTitle }) => isTitle) : undefined;
  const pair = lead ? pairIn(lead.text.replace(/:$/, "")) : [];
  if (!lead || pair.length < 2) return;
  const group = fold(heading) === lead.text ? title : heading || title;
  const sides = (["first", "second"] as const).map(
    (at, index): DraftSide => ({
      name: "",
      at,
      members: pair.slice(index, index + 1).map((words) => ({ words, place: lead.place })),
    }),
  );
  const features = grid.body
    .flatMap((row) => row.slice(0, 1))
    .flatMap((cell) => featureIn(cell, table, group));
  return features.every(({ words }) => readsLikeName(words))
    ? { ...drafted(table), sides, features }
    : undefined;
}

function featureIn(cell: FlatText, { context }: SeenTable, group: string): DraftFeature[] {
  const label = context.reader.rowLabel(cell);
  return label ? [{ ...nameIn(cell, label.feature, context.reader), group }] : [];
}

/**
 * Drafts a matrix from long rows: one column of answers, one that is called that of the features, and one or two more
 * whose members stand in several rows.
 */
export function rowsIn(table: SeenTable): Draft | undefined {
  const { grid, context, heading, title } = table;
  const { isHeader, shortAnswer } = context.reader;
  const headers = grid.header.map(wordsIn);
  const cellsOf = (column: number): FlatText[] =>
    grid.body.flatMap((row) => row.slice(column, column + 1)).filter((cell) => !isBlank(cell));
  const isAnswer = (column: number): boolean =>
    cellsOf(column).length > 0 &&
    cellsOf(column).every(
      (cell) => shortAnswer(fold(cell.text.split(/[.,;:(\n]/, 1)[0] ?? "")) !== undefined,
    );
  const columns = [...headers.keys()];
  const answers = columns.filter(isAnswer);
  const feature = headers.findIndex((header) => isHeader("feature", header));
  const free = columns.filter(
    (one) => one !== feature && !answers.includes(one) && !isHeader("notes", headers[one] ?? ""),
  );
  if (answers.length !== 1 || feature < 0 || free.length === 0 || free.length > 2) return;
  const sides = free.map(
    (column, at): DraftSide => ({
      name: headers[column] ?? "",
      at: at === 0 ? "first" : "second",
      members: cellsOf(column).map(wholeOf),
    }),
  );
  const features = cellsOf(feature).map((cell) => ({ ...wholeOf(cell), group: heading || title }));
  const isMatrix = sides.every(
    ({ name, members }) => !isAttribute(name, context.reader) && repeats(members) && members.every(isNamed),
  );
  return isMatrix && features.every(isNamed) ? { ...drafted(table), sides, features } : undefined;
}

const wholeOf = (cell: FlatText): Sighting => sightingIn(cell, { start: 0, end: cell.text.length });
const isNamed = ({ words }: Sighting): boolean => readsLikeName(words);
const repeats = (members: readonly Sighting[]): boolean =>
  new Set(members.map(({ words }) => words)).size < members.length;
