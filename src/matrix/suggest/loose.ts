/**
 * Unknown names in tables that were read, and tables that were read as matrices which the catalog does not have.
 */

import type { Catalog } from "../catalog/schema.ts";
import { unknownMemberCode } from "../coordinates.ts";
import type { Place, Range } from "../diagnostics/kind.ts";
import type { Cell } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Source } from "../model/documents.ts";
import type { Matrix, Result } from "../model/matrices.ts";
import type { SeenTable } from "../shapes/statement.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Loose } from "./additions.ts";
import { answersIn } from "./answers.ts";
import {
  type Draft,
  type DraftFeature,
  groupOf,
  isProperName,
  readsLikeName,
  type Sighting,
} from "./draft.ts";
import type { Likely } from "./likely.ts";
import { listIn, rowsIn } from "./lists.ts";
import { openersIn, packedFeatures, packedIn } from "./packed.ts";

/**
 * What is kept of a table: where it is and what its words may be. The table itself is released, since it would
 * keep its whole document in memory.
 */
export type NotedTable = {
  readonly place: Range;
  readonly shape: string | undefined;
  /** The heading of its features. */
  readonly group: string;
  readonly draft: Draft | undefined;
  /** Unknown features in its cells, if it was read as packed cells. */
  readonly features: readonly DraftFeature[];
};

/** What the documents say with a given catalog, and all their tables. */
export type SeenDocuments = { readonly result: Result; readonly tables: readonly NotedTable[] };

/** Records what is needed about a table. */
export function noted(table: SeenTable): NotedTable {
  const { grid, shape } = table;
  return {
    place: grid.place,
    shape,
    group: groupOf(table),
    draft: listIn(table) ?? rowsIn(table) ?? answersIn(table) ?? packedIn(table),
    features: newFeatures(table),
  };
}

const keyOf = ({ document, line, column }: Place): string => `${document}:${line}:${column}`;

/** Whether a table is one that names are taken from. */
export type IsOurs = (table: NotedTable) => boolean;

/**
 * Tables whose names count: those that were drafted, and those that were read as a matrix of the catalog or as one that
 * is suggested. A table that was read because of a single known word, and belongs to no matrix, is most likely about
 * something else.
 */
export function tablesOf(
  drafts: readonly Draft[],
  unknown: readonly Likely[],
  { result, tables }: SeenDocuments,
): IsOurs {
  const own = new Set(
    [...drafts.map(({ place }) => place), ...unknown.flatMap((one) => one.tables)].map(keyOf),
  );
  const strange = new Set(
    result.diagnostics.flatMap((one) => (one.code === "unknown-matrix" ? [keyOf(one)] : [])),
  );
  const read = tables.filter(({ place, shape }) => shape !== undefined && !strange.has(keyOf(place)));
  for (const { place } of read) own.add(keyOf(place));
  return ({ place }) => own.has(keyOf(place));
}

/** Whether the table of a draft was read, rather than left alone. */
export function isReadIn({ tables }: SeenDocuments): (draft: Draft) => boolean {
  const read = new Set(tables.flatMap((table) => (table.shape === undefined ? [] : [keyOf(table.place)])));
  return ({ place }) => read.has(keyOf(place));
}

/** Names that the reader reports, and features in cells that it could not read further. */
export function looseIn({ result, tables }: SeenDocuments, isOurs: IsOurs, { axes }: Catalog): Loose {
  const tableAt = tableFinder(tables);
  const found = result.diagnostics.flatMap((one) => {
    const [words, table] = [wordsOf(one), tableAt(one)];
    return words !== undefined && table && isOurs(table) ? [{ one, table, words, place: placeOf(one) }] : [];
  });
  return {
    members: found.flatMap(({ one, table: _, ...seen }) => {
      const axis = axisOf(one, axes);
      return axis !== undefined && isProperName(seen.words) ? [{ ...seen, axis }] : [];
    }),
    features: [
      ...tables.filter(isOurs).flatMap(({ features }) => features),
      ...found.flatMap(({ one, table, ...seen }) =>
        one.code === "unknown-feature" && readsLikeName(seen.words) ? [{ ...seen, group: table.group }] : [],
      ),
    ],
    products: found.flatMap(({ one, table: _, ...seen }) => (one.code === "unknown-product" ? [seen] : [])),
  };
}

/** The name that a diagnostic says is unknown. */
const wordsOf = ({ code, data }: Diagnostic): string | undefined =>
  code.startsWith("unknown-") && "label" in data ? data.label : undefined;

const placeOf = ({ document, line, column, length }: Range): Range => ({ document, line, column, length });

function newFeatures(table: SeenTable): DraftFeature[] {
  if (table.shape !== "packed cells") return [];
  const { feature } = table.context.reader.vocabulary;
  const found = [...packedFeatures(table), ...openersIn(table)];
  return found.filter(({ words }) => feature(words) === undefined);
}

/** Finds the table that a place is in: the last one of its document that does not begin below it. */
function tableFinder(tables: readonly NotedTable[]): (at: Place) => NotedTable | undefined {
  const byDocument = Map.groupBy(tables, ({ place }) => place.document);
  return ({ document, line }) => byDocument.get(document)?.findLast(({ place }) => place.line <= line);
}

/** The axis that an unknown member is on; none of any other name. */
function axisOf({ code, data }: Diagnostic, axes: Catalog["axes"]): string | undefined {
  return "axis" in data ? data.axis : axes.find(({ id }) => unknownMemberCode(id) === code)?.id;
}

/**
 * Matrices that were read and that the catalog does not have, if it knows at least one member of each of their axes.
 */
export function unknownMatrices({ result }: SeenDocuments, { catalog, productLabels }: Vocabulary): Likely[] {
  const known = new Set(catalog.matrices.map(({ id }) => id));
  return result.matrices
    .filter(({ id }) => !known.has(id))
    .filter(({ axes }) => axes.every(({ members }) => members.some(({ id }) => productLabels.has(id))))
    .map((matrix) => likelyOf(matrix, result));
}

function likelyOf({ title, axes, features, cells }: Matrix, { diagnostics }: Result): Likely {
  const documents = new Set(cells.flatMap(({ sources }) => sources.map(({ document }) => document)));
  const isOf = (one: Diagnostic): boolean =>
    one.code === "unknown-matrix" && documents.has(one.document) && (one.data.heading ?? title) === title;
  const sighted = (words: string, is: (cell: Cell) => boolean): Sighting[] =>
    cells.filter(is).map(({ sources: [source] }) => ({ words, place: rangeOf(source) }));
  return {
    title,
    above: "",
    tables: diagnostics.filter(isOf),
    sides: axes.map(({ id, members }, index) => ({
      name: id,
      at: index === 0 ? "row" : "column",
      members: members.flatMap((one) => sighted(one.label, ({ at }) => at[index] === one.id)),
    })),
    features: features
      .flatMap(({ id, label }) => sighted(label, ({ feature }) => feature === id))
      .map((seen) => ({ ...seen, group: title })),
  };
}

/** Where a cell is stated, which has at least one source. */
const rangeOf = (source: Source | undefined): Range => ({ ...(source as Source), length: 1 });
