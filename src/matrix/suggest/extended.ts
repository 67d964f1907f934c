import type { Catalog, Localised, MatrixSpec } from "../catalog/schema.ts";
import type { Additions, NewMatrix } from "./additions.ts";
import type { Entry } from "./entries.ts";

/** One wording for all languages, since the documents have no other. */
export const inEach = (words: string): Localised => ({ en: words, fr: words });

/** A catalog with the additions, as if they were already in a file of their own. */
export function extended(catalog: Catalog, additions: Additions): Catalog {
  const axes = [
    ...catalog.axes,
    ...additions.axes.map(({ id, label }) => ({ id, list: id, label: inEach(label) })),
  ];
  return {
    axes,
    kinds: [
      ...catalog.kinds,
      ...additions.kinds.map(({ label, ...kind }) => ({ ...kind, label: inEach(label) })),
    ],
    products: [...catalog.products, ...additions.products.map((one) => ({ ...named(one), kind: one.kind }))],
    groups: [...catalog.groups, ...additions.groups.map(({ id, label }) => ({ id, label: inEach(label) }))],
    features: [
      ...catalog.features,
      ...additions.features.map((one) => ({ ...named(one), group: one.group })),
    ],
    matrices: [...catalog.matrices, ...additions.matrices.map((one) => specOf(one, axes))],
    origins: catalog.origins,
    rests: catalog.rests,
    references: catalog.references,
  };
}

const named = ({ id, label, aliases }: Entry) => ({
  id,
  label: inEach(label),
  aliases: { en: aliases, fr: aliases },
  terms: [],
});

const specOf = (matrix: NewMatrix, axes: Catalog["axes"]): MatrixSpec => ({
  id: matrix.id,
  label: inEach(matrix.title),
  summary: inEach(matrix.title),
  features: [...matrix.features],
  axes: axes.flatMap((axis) => {
    const own = matrix.axes.find(({ list }) => list === axis.list);
    return own ? [{ ...axis, members: own.members }] : [];
  }),
});
