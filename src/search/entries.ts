import { type At, cellKey, combinations, sharedKey } from "../matrix/coordinates.ts";
import type { NamedThing, SearchData, SearchMatrix } from "./data.ts";
import { nameWords } from "./words.ts";

/** One side of what can be found: the wordings of a feature or of a product. */
export type Side = {
  readonly id: string;
  /** Each wording as its telling words. */
  readonly names: readonly (readonly string[])[];
  readonly terms: readonly (readonly string[])[];
  /** Every word of a name or term, and neighbours joined ("voicemail"), to compare single words with. */
  readonly words: ReadonlySet<string>;
};

/** Something that can be found, with the ids that make its address. */
export type Entry = {
  readonly kind: "feature" | "product" | "configuration" | "cell";
  readonly feature?: string;
  readonly product?: string;
  readonly matrix?: string;
  readonly at?: At;
  readonly sides: readonly Side[];
  /** Words of conditions and descriptions, which count least. */
  readonly about: ReadonlySet<string>;
};

/** Everything that can be found, features before products before configurations before cells. */
export function entriesOf({ features, products, matrices }: SearchData): Entry[] {
  const featureSides = new Map(features.map((feature) => [feature.id, sideOf(feature)]));
  const productSides = new Map(products.map((product) => [product.id, sideOf(product)]));
  const sides = (...found: (Side | undefined)[]): Side[] => found.flatMap((side) => side ?? []);
  return [
    ...features.map(({ id, about }) => entry("feature", { feature: id }, sides(featureSides.get(id)), about)),
    ...products.map(({ id, about }) => entry("product", { product: id }, sides(productSides.get(id)), about)),
    ...eachOnce(matrices).map((ids) =>
      entry("configuration", ids, sides(...ids.at.map((id) => productSides.get(id))), ""),
    ),
    ...matrices.flatMap((matrix) =>
      configurationsOf(matrix).flatMap((ids) =>
        matrix.features.map((feature) => {
          const [, conditions = ""] = matrix.cells[cellKey({ feature, ...ids })] ?? [];
          const found = sides(featureSides.get(feature), ...ids.at.map((id) => productSides.get(id)));
          return entry("cell", { feature, ...ids }, found, conditions);
        }),
      ),
    ),
  ];
}

type Ids = Pick<Entry, "feature" | "product" | "matrix" | "at">;

const entry = (kind: Entry["kind"], ids: Ids, sides: readonly Side[], about: string): Entry => ({
  kind,
  ...ids,
  sides,
  about: new Set(nameWords(about)),
});

function configurationsOf({ id, axes }: SearchMatrix) {
  return combinations(axes.map(({ members }) => members)).map((at) => ({ matrix: id, at }));
}

/** Every configuration, in the first matrix that has it: all of its addresses show one page. */
function eachOnce(matrices: readonly SearchMatrix[]) {
  const all = matrices.flatMap((matrix) =>
    configurationsOf(matrix).map((ids) => ({ ids, key: sharedKey(matrix.axes, ids.at) })),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap(([first]) => first?.ids ?? []);
}

function sideOf({ id, label, names, terms }: NamedThing): Side {
  const named = [...Object.values(label), ...names, id].map(nameWords);
  const everyday = terms.map(nameWords);
  const wordings = [...named, ...everyday];
  const joined = wordings.flatMap((words) => words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`));
  return { id, names: named, terms: everyday, words: new Set([...wordings.flat(), ...joined]) };
}
