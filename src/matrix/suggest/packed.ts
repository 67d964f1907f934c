/**
 * Tables whose cells pack the names of features, with one axis down and another across.
 */

import type { FlatText } from "../document/flat-text.ts";
import type { SeenTable } from "../shapes/statement.ts";
import { foldName } from "../words.ts";
import {
  areNames,
  columnsOf,
  type Draft,
  type DraftFeature,
  type DraftSide,
  drafted,
  groupOf,
  nameIn,
  namesOn,
  readsLikeName,
  type Sighting,
} from "./draft.ts";

/** A table with fewer columns does not show what its columns have in common. */
const fewest = 2;
/**
 * The share of the lines in its cells that have to name something, and of the names that have to be in several cells.
 */
const share = { named: 0.8, repeated: 0.4 };

/** A line of a cell: its first sentence, which may name a feature. */
type Item = Sighting & { readonly column: number; readonly cell: FlatText; readonly isName: boolean };

/**
 * Drafts a matrix from a table whose columns hold the same names: that distinguishes a matrix from a list of things and
 * their properties, in which each column has words of its own.
 */
export function packedIn(table: SeenTable): Draft | undefined {
  const { reader } = table.context;
  const [first, ...columns] = columnsOf(table.grid);
  if (!first || columns.length < fewest) return;
  const side = (at: DraftSide["at"], cells: readonly FlatText[], name: string): DraftSide => ({
    name,
    at,
    members: cells.flatMap((cell) => namesOn(cell, table)),
  });
  const across = columns.map(({ header }) => header);
  const sides = [side("row", first.cells, first.words), side("column", across, "")];
  const items = itemsIn(table);
  if (!sides.every(({ members }) => areNames(members, reader)) || !areFeatures(items)) return;
  return { ...drafted(table), sides, features: featuresOf(items, table) };
}

/** The features in the cells of a table that was read, as far as its words alone show. */
export function packedFeatures(table: SeenTable): DraftFeature[] {
  const items = itemsIn(table);
  return areFeatures(items) ? featuresOf(items, table) : [];
}

/**
 * What the cells of a table that was read begin with: a feature, since anything else could not be assigned. Words that
 * name one can look like a sentence that says where something is kept, as "Unified contact store" does.
 */
export function openersIn(table: SeenTable): DraftFeature[] {
  const { context, grid } = table;
  return grid.body.flatMap((row) =>
    row.slice(1).flatMap((cell) => {
      const [first] = context.pieces(cell);
      if (!first || !(first.role === "unclear" || first.form === "kept")) return [];
      const isSentence = /[.!?]\s*$/.test(cell.text.slice(first.start, first.end));
      const name = nameIn(cell, first, context.reader);
      return isSentence || !readsLikeName(name.words) ? [] : [{ ...name, group: groupOf(table) }];
    }),
  );
}

const featuresOf = (items: readonly Item[], table: SeenTable): DraftFeature[] =>
  items.flatMap(({ words, place, isName }) => (isName ? [{ words, place, group: groupOf(table) }] : []));

function areFeatures(items: readonly Item[]): boolean {
  const named = items.filter(({ isName }) => isName);
  const byName = [...Map.groupBy(named, ({ words }) => foldName(words)).values()];
  const count = (some: readonly Item[], of: (item: Item) => unknown): number => new Set(some.map(of)).size;
  const repeated = byName.filter((some) => count(some, ({ cell }) => cell) > 1).flat();
  return (
    byName.some((some) => count(some, ({ column }) => column) > 1) &&
    named.length >= share.named * items.length &&
    repeated.length >= share.repeated * named.length
  );
}

/** What the lines of all cells begin with, if the grammar does not understand it. */
function itemsIn({ grid, context }: SeenTable): Item[] {
  return grid.body.flatMap((row) =>
    row.slice(1).flatMap((cell, at) =>
      context.pieces(cell).flatMap((piece): Item[] => {
        const isOpen = piece.role === "unclear" || piece.role === "feature";
        if (!isOpen || !opensLine(cell.text, piece.start)) return [];
        const name = nameIn(cell, piece, context.reader);
        const isName = piece.role === "feature" || readsLikeName(name.words);
        return [{ ...name, column: at, cell, isName }];
      }),
    ),
  );
}

/** Whether nothing but spaces and the sign of an item is between the start of a line and a place in it. */
function opensLine(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return !/[\p{L}\p{N}]/u.test(before);
}
