/**
 * What a catalog lacks to read some documents: the matrices that tables seem to be by their form, and the names in
 * tables that are read already. Only what the documents show is suggested, and only tables that could be read with it.
 */

import type { Catalog } from "../catalog/schema.ts";
import type { Result } from "../model/matrices.ts";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";
import { type Additions, additionsFor, type Loose, type NewMatrix } from "./additions.ts";
import { extended } from "./extended.ts";
import { likelyMatrices } from "./likely.ts";
import { isReadIn, looseIn, type SeenDocuments, tablesOf, unknownMatrices } from "./loose.ts";

/** What to add, and which names a matrix of the catalog does not list, which an additional file cannot change. */
export type Suggestions = {
  readonly additions: Additions;
  readonly unlisted: readonly Unlisted[];
  readonly documents: Result["documents"];
};
export type Unlisted = { readonly matrix: string; readonly list: string; readonly ids: readonly string[] };

/** Additions can reveal further names, such as the products in conditions, which are added in the next round. */
const rounds = 3;

/**
 * Suggests what to add to a catalog.
 * @param read reads the documents with a catalog
 */
export function suggestionsFor(catalog: Catalog, read: (catalog: Catalog) => SeenDocuments): Suggestions {
  const vocabulary = vocabularyOf(catalog);
  let seen = read(catalog);
  const { documents } = seen.result;
  const unknown = unknownMatrices(seen, vocabulary);
  let drafts = seen.tables.flatMap(({ draft }) => draft ?? []);
  // Added words must not turn further tables into matrices, which would reveal words of their own.
  const tables = tablesOf(drafts, unknown, seen);
  let loose = looseIn(seen, tables, catalog);
  const suggest = () => additionsFor([...likelyMatrices(drafts, vocabulary), ...unknown], loose, vocabulary);
  let additions = suggest();
  for (let round = 0; round < rounds && !isEmpty(additions); round++) {
    const grown = extended(catalog, additions);
    seen = read(grown);
    const kept = drafts.filter(isReadIn(seen));
    const more = looseIn(seen, tables, grown);
    if (kept.length === drafts.length && isNothing(more)) break;
    drafts = kept;
    loose = both(loose, more);
    additions = suggest();
  }
  const unlisted = unlistedIn(seen.result);
  const own = new Set(catalog.matrices.map(({ id }) => id));
  return {
    additions: { ...additions, matrices: additions.matrices.map((one) => completed(one, unlisted)) },
    unlisted: unlisted.filter(({ matrix }) => own.has(matrix)),
    documents,
  };
}

const both = (one: Loose, other: Loose): Loose => ({
  members: [...one.members, ...other.members],
  features: [...one.features, ...other.features],
  products: [...one.products, ...other.products],
});

/** Whether there is nothing to add. */
export const isEmpty = (additions: Additions): boolean =>
  Object.values(additions).every((list) => list.length === 0);

const isNothing = ({ members, features, products }: Loose): boolean =>
  members.length + features.length + products.length === 0;

/** A suggested matrix with what else its tables turned out to name. */
function completed(matrix: NewMatrix, unlisted: readonly Unlisted[]): NewMatrix {
  const also = (list: string, ids: readonly string[]): readonly string[] => {
    const more = unlisted.filter((one) => one.matrix === matrix.id && one.list === list);
    return [...new Set([...ids, ...more.flatMap((one) => one.ids)])];
  };
  return {
    ...matrix,
    axes: matrix.axes.map((axis) => ({ ...axis, members: also(axis.list, axis.members) })),
    features: also("features", matrix.features),
  };
}

/** Names that matrices do not list, by matrix and list. */
function unlistedIn({ diagnostics }: Result): Unlisted[] {
  const found = diagnostics.flatMap((one) => (one.code === "not-in-matrix" ? [one.data] : []));
  const groups = Map.groupBy(found, ({ matrix, list }) => `${matrix} ${list}`);
  return [...groups.values()].flatMap((same) =>
    same
      .slice(0, 1)
      .map(({ matrix, list }) => ({ matrix, list, ids: [...new Set(same.map(({ id }) => id))] })),
  );
}
