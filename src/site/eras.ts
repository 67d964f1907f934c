/** What is in support before what is over: matrices by their generation, and members of axes. */

import type { MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import { isOverOn, newestOn, retiredOn } from "../matrix/derive/retired.ts";
import type { Site } from "./site.ts";

/** The matrices of a site, the newest first, and apart from them those of generations that are over. */
export type Eras = { readonly current: readonly MatrixSpec[]; readonly retired: readonly MatrixSpec[] };

/** Parts the matrices of a site on its day. */
export function erasOf({ data: { catalog }, day }: Site): Eras {
  const [isRetired, newestIn] = [retiredOn(catalog, day), newestOn(catalog, day)];
  const current = catalog.matrices.filter((matrix) => !isRetired(matrix));
  return {
    current: current.toSorted((one, other) => (newestIn(other) ?? "").localeCompare(newestIn(one) ?? "")),
    retired: catalog.matrices.filter(isRetired),
  };
}

/** Some products in their order on the day of a site: what is in support, what nothing is known of, what is over. */
export const inSupportFirst = (
  { day }: Pick<Site, "day">,
  products: readonly Product[],
): readonly Product[] => products.toSorted((one, other) => rankOf(one, day) - rankOf(other, day));

const ranks: readonly (boolean | undefined)[] = [false, undefined, true];
const rankOf = (product: Product, day: string): number => ranks.indexOf(isOverOn(product, day));
