import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { CatalogPart } from "./check.ts";

/** Complains of ids that lead to no entry of the catalog. */
export function dangling(
  { lists, locate }: CatalogPart,
  products: ReadonlySet<string>,
  features: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): Diagnostic[] {
  const listed = (known: ReadonlySet<string>, ids: readonly string[], ...path: readonly PropertyKey[]) =>
    ids.map((id, at) => ({ known, id, path: [...path, at] }));
  const references = [
    ...lists.matrices.flatMap((matrix, at) => [
      ...listed(products, matrix.servers, "matrices", at, "servers"),
      ...listed(products, matrix.placements, "matrices", at, "placements"),
      ...listed(features, matrix.features, "matrices", at, "features"),
    ]),
    ...lists.features.map(({ group }, at) => ({ known: groups, id: group, path: ["features", at, "group"] })),
  ];
  return references
    .filter(({ known, id }) => !known.has(id))
    .map(({ id, path }) => diagnose("catalog-unknown-id", locate(path), { id }));
}
