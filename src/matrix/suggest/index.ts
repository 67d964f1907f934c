/**
 * What a catalog lacks to read some documents: the matrices that tables seem to be by their form, and the names in tables
 * that are read already. Nothing is offered but what the documents show, and no table that would not be read with it.
 */

import type { Catalog } from "../catalog/schema.ts";
import type { Place } from "../diagnostics/kind.ts";
import type { Diagnostic, Matrix, Result } from "../model.ts";
import type { SeenTable } from "../shapes/statement.ts";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";
import { type Additions, additionsFor, type Loose } from "./additions.ts";
import { answersIn } from "./answers.ts";
import type { Draft, DraftFeature, Sighting } from "./draft.ts";
import { extended } from "./extended.ts";
import { type Likely, likelyMatrices } from "./likely.ts";
import { listIn, rowsIn } from "./lists.ts";
import { packedFeatures, packedIn } from "./packed.ts";

/** What the documents say with some catalog, and all their tables. */
export type SeenDocuments = { readonly result: Result; readonly tables: readonly SeenTable[] };

/** What to add, and which names a matrix of the catalog itself does not list, which no further file can change. */
export type Suggestions = {
  readonly additions: Additions;
  readonly unlisted: readonly Unlisted[];
  readonly documents: Result["documents"];
};
export type Unlisted = { readonly matrix: string; readonly list: string; readonly ids: readonly string[] };

/** What is added can bring up further names, such as the products in conditions, which are added in the next round. */
const rounds = 3;

/**
 * Suggests what to add to a catalog.
 * @param read reads the documents with a catalog
 */
export function suggestionsFor(catalog: Catalog, read: (catalog: Catalog) => SeenDocuments): Suggestions {
  const first = read(catalog);
  const vocabulary = vocabularyOf(catalog);
  let drafts = first.tables.flatMap((table) => draftOf(table) ?? []);
  let unknown: readonly Likely[] = unknownMatrices(first.result, catalog);
  let loose = looseIn(first);
  const suggest = () => additionsFor([...likelyMatrices(drafts, vocabulary), ...unknown], loose, vocabulary);
  let additions = suggest();
  let seen = first;
  for (let round = 0; round < rounds && !isEmpty(additions); round++) {
    const grown = extended(catalog, additions);
    seen = read(grown);
    const kept = drafts.filter(isReadIn(seen));
    const more = looseIn(seen);
    const further = unknownMatrices(seen.result, grown);
    const isDone = kept.length === drafts.length && further.length === 0 && isNothing(more);
    if (isDone) break;
    drafts = kept;
    unknown = [...unknown, ...further];
    loose = {
      members: [...loose.members, ...more.members],
      features: [...loose.features, ...more.features],
      products: [...loose.products, ...more.products],
    };
    additions = suggest();
  }
  return { additions, unlisted: unlistedIn(seen.result, catalog), documents: first.result.documents };
}

/** Whether there is nothing to add. */
export const isEmpty = (additions: Additions): boolean =>
  Object.values(additions).every((list) => list.length === 0);

const isNothing = ({ members, features, products }: Loose): boolean =>
  members.length + features.length + products.length === 0;

function draftOf(table: SeenTable): Draft | undefined {
  if (table.shape !== undefined) return undefined;
  return listIn(table) ?? rowsIn(table) ?? answersIn(table) ?? packedIn(table);
}

/** Whether the table of a draft was read, rather than left alone. */
function isReadIn({ tables }: SeenDocuments): (draft: Draft) => boolean {
  const key = ({ document, line, column }: Place): string => `${document}:${line}:${column}`;
  const read = new Set(tables.flatMap(({ grid, shape }) => (shape === undefined ? [] : [key(grid.place)])));
  return ({ place }) => read.has(key(place));
}

/** Matrices that were read and that the catalog does not have. */
function unknownMatrices({ matrices }: Result, catalog: Catalog): Likely[] {
  const known = new Set(catalog.matrices.map(({ id }) => id));
  return matrices.filter(({ id }) => !known.has(id)).map(likelyOf);
}

function likelyOf({ title, axes, features, cells }: Matrix): Likely {
  const start = { document: "", line: 1, column: 1, length: 1 };
  const placeOf = (source: Place | undefined) => ({ ...start, ...source });
  const first = (is: (cell: Matrix["cells"][number]) => boolean) => placeOf(cells.find(is)?.sources[0]);
  return {
    title,
    above: "",
    tables: [placeOf(cells[0]?.sources[0])],
    sides: axes.map(({ id, members }, index) => ({
      name: id,
      at: index === 0 ? "row" : "column",
      members: members.map((one) => ({ words: one.label, place: first(({ at }) => at[index] === one.id) })),
    })),
    features: features.map(({ id, label }) => ({
      words: label,
      place: first(({ feature }) => feature === id),
      group: title,
    })),
  };
}

/** Names that the reader complains of, and features in the cells of tables that it could read no more of. */
function looseIn({ result, tables }: SeenDocuments): Loose {
  const { diagnostics } = result;
  const packed = tables.filter(({ shape }) => shape === "packed cells");
  const inCells = packed.flatMap((table) => packedFeatures(table).filter(isNew(table)));
  return {
    members: diagnostics.flatMap((one) => {
      const axis = axisOf(one);
      return axis === undefined ? [] : sightingsOf(one).map((seen) => ({ ...seen, axis }));
    }),
    features: [
      ...inCells,
      ...diagnostics.flatMap((one) => (one.code === "unknown-feature" ? featuresOf(one, tables) : [])),
    ],
    products: diagnostics.flatMap((one) => (one.code === "unknown-product" ? sightingsOf(one) : [])),
  };
}

const isNew =
  ({ context }: SeenTable) =>
  ({ words }: DraftFeature): boolean =>
    context.reader.vocabulary.feature(words) === undefined;

function axisOf(one: Diagnostic): string | undefined {
  switch (one.code) {
    case "unknown-server":
      return "server";
    case "unknown-placement":
      return "placement";
    case "unknown-member":
      return one.data.axis;
    default:
      return undefined;
  }
}

/** A name at each place that its diagnostic has. */
function sightingsOf({ data, related, ...place }: Diagnostic): Sighting[] {
  if (!("label" in data)) return [];
  const { document, line, column, length } = place;
  return [{ document, line, column, length }, ...related].map((at) => ({ words: data.label, place: at }));
}

function featuresOf(one: Diagnostic, tables: readonly SeenTable[]): DraftFeature[] {
  const isAbove = ({ grid: { place } }: SeenTable): boolean =>
    place.document === one.document && place.line <= one.line;
  const table = tables.findLast(isAbove);
  const group = table?.heading || table?.title || one.document;
  return sightingsOf(one).map((seen) => ({ ...seen, group }));
}

/** Names that the matrices of the catalog do not list, by matrix and list. */
function unlistedIn({ diagnostics }: Result, { matrices }: Catalog): Unlisted[] {
  const own = new Set(matrices.map(({ id }) => id));
  const found = diagnostics.flatMap((one) =>
    one.code === "not-in-matrix" && own.has(one.data.matrix) ? [one.data] : [],
  );
  const groups = Map.groupBy(found, ({ matrix, list }) => `${matrix} ${list}`);
  return [...groups.values()].flatMap((same) =>
    same
      .slice(0, 1)
      .map(({ matrix, list }) => ({ matrix, list, ids: [...new Set(same.map(({ id }) => id))] })),
  );
}
