/**
 * Tables that answer yes and no: features down; the members of one axis, or whole configurations, across.
 */

import type { FlatText } from "../document/flat-text.ts";
import { joints } from "../language/languages.ts";
import { isBlank, type SeenTable } from "../shapes/statement.ts";
import { wordsOf } from "../words.ts";
import {
  answers,
  areNames,
  columnsOf,
  type Draft,
  type DraftFeature,
  type DraftSide,
  drafted,
  groupOf,
  isProperName,
  nameIn,
  namesOn,
  readsLikeName,
  type Sighting,
  wordsIn,
} from "./draft.ts";

/** A table with fewer columns or rows answers only one question. */
const fewest = 2;
/** The share of a column's cells that have to answer. */
const share = 0.8;

/**
 * Drafts a matrix from a table whose columns all answer, except for those of notes. Headers and rows have to name
 * things: the columns "Required" and "Deprecated" in a list of parameters are answers, too, but are not about anything
 * else.
 */
export function answersIn(table: SeenTable): Draft | undefined {
  const { reader } = table.context;
  const [first, ...others] = columnsOf(table.grid);
  const columns = others.filter(({ words }) => !reader.isHeader("notes", words));
  if (!first || columns.length < fewest || !columns.every((one) => answers(one, reader, share))) return;
  const sides = sidesOf(
    columns.map(({ header }) => header),
    table,
  );
  const features = featuresIn(table);
  const isMatrix =
    sides.every(({ members }) => areNames(members, reader)) &&
    features.length >= fewest &&
    features.every(({ words }) => readsLikeName(words));
  if (!isMatrix) return;
  const isOpen = sides.length === 1 && !reader.isHeader("feature", first.words);
  return { ...drafted(table), sides, features, ...(isOpen && { corner: first.words }) };
}

/** One side of headers, or two where each of them names a configuration, "Contoso Server + Fabrikam Online". */
function sidesOf(headers: readonly FlatText[], table: SeenTable): DraftSide[] {
  const pairs = headers.map((cell) =>
    pairIn(wordsIn(cell)).map((words) => ({ words, place: cell.range({ start: 0, end: cell.text.length }) })),
  );
  if (!pairs.every((pair) => pair.length === 2))
    return [{ name: "", at: "column", members: headers.flatMap((cell) => namesOn(cell, table)) }];
  return (["first", "second"] as const).map((at, index) => ({
    name: "",
    at,
    members: eachOnce(pairs.flatMap((pair) => pair.slice(index, index + 1))),
  }));
}

/** Several columns can share a side. */
const eachOnce = (members: readonly Sighting[]): Sighting[] => [
  ...new Map(members.map((one) => [one.words, one])).values(),
];

/** The two names on either side of a joining word; none if there is no such word, or several. */
export function pairIn(words: string): string[] {
  const [joint, ...more] = wordsOf(words).filter(({ key }) => joints().has(key));
  if (!joint || more.length > 0) return [];
  const names = [words.slice(0, joint.start).trim(), words.slice(joint.end).trim()];
  return names.every(isProperName) ? names : [];
}

/** The rows that answer, each under the row without answers that heads its group, or under its section's heading. */
function featuresIn(table: SeenTable): DraftFeature[] {
  const { reader } = table.context;
  let group = groupOf(table);
  return table.grid.body.flatMap(([first, ...cells]): DraftFeature[] => {
    const label = first && reader.rowLabel(first);
    if (!first || !label) return [];
    const said = nameIn(first, label.feature, reader);
    if (!cells.every(isBlank)) return [{ ...said, group }];
    group = said.words;
    return [];
  });
}
