import { widerOf } from "../matrix/catalog/forms.ts";
import type { Product } from "../matrix/catalog/schema.ts";
import type { ConditionKind } from "../matrix/model/answers.ts";
import { oncePerPair, type Pair, pairsOf } from "./pairs.ts";
import type { CellView, Configuration, Site } from "./site.ts";

/** Everything on the site that names a product. */
export type Touching = {
  /** Each configuration once, however many matrices have it. */
  readonly pairs: readonly Pair[];
  /** Cells with a condition of a kind that names the product. A restriction names none. */
  readonly cells: Readonly<Record<Exclude<ConditionKind, "restriction">, readonly CellView[]>>;
};

/** Finds the configurations that a product is a side of and the cells whose conditions name it. */
export function touching(site: Site, { id }: Product): Touching {
  const naming = (kind: ConditionKind) =>
    oncePerPair(
      site.cells.filter(({ cell }) =>
        cell?.conditions.some((condition) => condition.kind === kind && condition.products.includes(id)),
      ),
    );
  return {
    pairs: pairsOf(site).all.filter(({ at }) => at.some((member) => member.id === id)),
    cells: { requires: naming("requires"), only: naming("only"), excludes: naming("excludes") },
  };
}

/** What a product is a form of, and its own forms, each also by way of others. */
export function formsAround({ data, product }: Site, { id }: Product) {
  const { products } = data.catalog;
  const wider = widerOf(products);
  return { wider: wider(id).map(product), forms: products.filter((one) => wider(one.id).includes(id)) };
}

/** The configurations that are one product and nothing else, in matrices of one axis, each once. */
export const aloneIn = (site: Site, id: string): readonly Configuration[] =>
  pairsOf(site).all.flatMap(({ at: [only, ...others], configurations: [first] }) =>
    only?.id === id && others.length === 0 ? [first] : [],
  );

/** The products that a cell has to do with: its configuration, then those its conditions name, each once. */
export function productsOf(site: Site, views: readonly CellView[]): readonly Product[] {
  const members = views.flatMap(({ at }) => at);
  const named = views
    .flatMap(({ cell }) => cell?.conditions ?? [])
    .flatMap(({ products }) => products.map(site.product));
  return [...new Set([...members, ...named])];
}

/** The products that some configuration or condition names, in the order of the catalog. */
export function touchedProducts(site: Site): readonly Product[] {
  const touched = new Set(productsOf(site, site.cells));
  return site.data.catalog.products.filter((product) => touched.has(product));
}
