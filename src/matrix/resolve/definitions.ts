import type { Cell } from "../model/answers.ts";
import type { Definition, Labelled, Matrix } from "../model/matrices.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { foldName } from "../words.ts";

/**
 * The definitions that count: their term names a feature or a product of one of the matrices. Every other page of a
 * documentation set has list items that open with bold words, and most of them define nothing of ours.
 */
export function definitionsFor(
  matrices: readonly Matrix[],
  definitions: readonly Definition[],
  { feature, product }: Pick<Vocabulary, "feature" | "product">,
): Definition[] {
  const features = new Set(matrices.flatMap((one) => one.features.map(({ id }) => id)));
  const products = new Set(matrices.flatMap(productsOf));
  const labels = new Set(matrices.flatMap(labelsOf));
  const names = (ids: ReadonlySet<string>, id: string | undefined): boolean =>
    id !== undefined && ids.has(id);
  return definitions.filter(
    ({ term }) =>
      names(features, feature(term)) || names(products, product(term)) || labels.has(foldName(term)),
  );
}

const membersOf = ({ axes }: Matrix): Labelled[] => axes.flatMap(({ members }) => members);

const productsOf = (matrix: Matrix): string[] => [
  ...membersOf(matrix).map(({ id }) => id),
  ...matrix.cells.flatMap(productsIn),
];

const productsIn = ({ conditions, via = [] }: Cell): string[] =>
  [...conditions, ...via].flatMap(({ products }) => products);

/** What the matrix calls its members and features, which the catalog may lack. */
const labelsOf = (matrix: Matrix): string[] =>
  [...membersOf(matrix), ...matrix.features].map(({ label }) => foldName(label));
