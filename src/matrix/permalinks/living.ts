import type { Catalog } from "../catalog/schema.ts";
import { cellKey, combinations, configurationKey } from "../coordinates.ts";
import type { Matrix, Result } from "../model/matrices.ts";
import { statementAnchors, wholeFeature } from "../statement-anchors.ts";
import { inOrder, type PermalinkKind } from "./permalink.ts";

/** What a site is made from, as far as addresses follow from it: a whole content has it, and the data of a site. */
export type Sources = {
  readonly catalog: Pick<Catalog, "matrices" | "features" | "products" | "groups">;
  readonly result: Pick<Result, "documents" | "matrices">;
  /** What is known about where documents disagree. */
  readonly conflicts: readonly { readonly id: string }[];
};

/**
 * The lines of everything that has an address, in the order of the file. Each group of a matrix with several has one, even
 * where its table is too small to have a page for each: it may grow and shrink.
 */
export function livingLines({ catalog, result, conflicts }: Sources): string[] {
  const lines = (kind: PermalinkKind, keys: readonly string[]): string[] =>
    keys.map((key) => `${kind} ${key}`);
  const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
  return inOrder([
    ...lines("matrix", ids(catalog.matrices)),
    ...lines("feature", ids(catalog.features)),
    ...lines("product", ids(catalog.products)),
    ...lines("group", ids(catalog.groups)),
    ...lines("document", ids(result.documents)),
    ...lines("conflict", ids(conflicts)),
    ...catalog.matrices.flatMap((matrix) => [
      ...lines("part", belowMatrix(matrix, groupsIn(matrix, catalog))),
      ...lines("row", belowMatrix(matrix, matrix.features)),
      ...lines("configuration", belowMatrix(matrix, configurationsIn(matrix))),
    ]),
    ...result.matrices.flatMap((matrix) => [
      ...lines("cell", belowMatrix(matrix, matrix.cells.map(cellKey))),
      ...lines("whole", belowMatrix(matrix, wholesIn(matrix))),
    ]),
    ...lines(
      "statement",
      statementAnchors(result, wholeFeature(catalog)).map(({ document, anchor }) => `${document}/${anchor}`),
    ),
  ]);
}

type MatrixSpec = Sources["catalog"]["matrices"][number];

const belowMatrix = ({ id }: { readonly id: string }, keys: readonly string[]): string[] =>
  keys.map((key) => `${id}/${key}`);

const configurationsIn = ({ axes }: MatrixSpec): string[] =>
  combinations(axes.map(({ members }) => members)).map(configurationKey);

const wholesIn = ({ configurations }: Matrix): string[] =>
  configurations.map(({ at }) => configurationKey(at));

/** The groups of the features of a matrix; none where all are in one, which is the whole table. */
function groupsIn({ features }: MatrixSpec, catalog: Sources["catalog"]): readonly string[] {
  const own = new Set(features);
  const groups = new Set(catalog.features.filter(({ id }) => own.has(id)).map(({ group }) => group));
  return groups.size > 1 ? [...groups] : [];
}
