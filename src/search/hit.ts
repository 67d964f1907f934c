import type { LifecycleRow, Place } from "../matrix/addresses.ts";
import type { At } from "../matrix/coordinates.ts";

/** A configuration in the matrix whose page it has. */
export type Side = { readonly matrix: string; readonly at: At };

/** Something found: each kind with the ids that make its address. */
export type Hit =
  | { readonly kind: "feature"; readonly feature: string }
  | { readonly kind: "product"; readonly product: string }
  | ({ readonly kind: "configuration" } & Side)
  | ({ readonly kind: "cell"; readonly feature: string } & Side)
  /** What needs a product. */
  | { readonly kind: "prerequisite"; readonly product: string }
  /** What becomes of a thing and what follows it; of everything where none is named. */
  | { readonly kind: "lifecycle"; readonly product?: string; readonly feature?: string }
  /** Configurations side by side, two or more. */
  | { readonly kind: "comparison"; readonly sides: readonly At[] };

/** What answers a query, best first, and what of the query no result has. */
export type Found = {
  readonly hits: readonly Ranked[];
  /** Words of the query, as they were written. */
  readonly leftOut: readonly string[];
  /** Products of a release that nothing is said of, so that the nearest were found instead: "exchange 2016". */
  readonly unspoken: readonly string[];
  /** Words of names that were meant, with how many of their letters were typed: what to mark in a result. */
  readonly marks: ReadonlyMap<string, number>;
};

/** A hit with how well it answers: from 0, the best there can be, towards 1. */
export type Ranked = { readonly hit: Hit; readonly score: number };

/** The page that a hit leads to. */
export function placeOf(hit: Hit): Place {
  switch (hit.kind) {
    case "feature":
    case "product":
    case "configuration":
    case "cell":
      return hit;
    case "prerequisite":
      return { kind: "product", product: hit.product };
    case "lifecycle":
      return { kind: "lifecycle", ...rowOf(hit) };
    case "comparison":
      return { kind: "compare", choice: { kind: "sides", sides: hit.sides } };
  }
}

function rowOf({ product, feature }: Extract<Hit, { kind: "lifecycle" }>): { readonly row?: LifecycleRow } {
  if (product !== undefined) return { row: { product } };
  return feature === undefined ? {} : { row: { feature } };
}
