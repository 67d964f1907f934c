/**
 * Which matrices are of generations that are over on a day, and how new the others are.
 *
 * 1. A matrix is about the members of its first axis: what people are on.
 * 2. Of these count those of which something is known on the day. Dates that hold in one place only say nothing of the
 *    thing itself.
 * 3. A member is over if it is retired or out of support on the day. One that has yet to come is not.
 * 4. The matrix is over if at least one member counts, and each that counts is over.
 * 5. Any other matrix is as new as the newest member that counts and is not over, by the day on which it came out.
 */

import type { Product } from "../catalog/schema.ts";
import { type LifecycleState, statesOn } from "./lifecycle.ts";

/** The part of a matrix that matters here. */
type Ranging = { readonly axes: readonly { readonly members: readonly string[] }[] };

/** Whether a product is over on a day, as an ISO date; undefined if nothing is known of it. */
export function isOverOn({ lifecycle }: Pick<Product, "lifecycle">, day: string): boolean | undefined {
  const [{ state }] = statesOn(lifecycle?.in === undefined ? lifecycle : undefined, day);
  return state === "unknown" ? undefined : over.includes(state);
}

const over: readonly LifecycleState[] = ["retired", "out-of-support"];

/**
 * Makes a function that says how new a matrix is.
 * @param day ISO date
 * @returns a function of a matrix: the day on which its newest member came out; undefined if none is known
 */
export function newestOn(
  { products }: { readonly products: readonly Product[] },
  day: string,
): (matrix: Ranging) => string | undefined {
  const dates = new Map(
    products
      .filter((one) => isOverOn(one, day) === false)
      .map(({ id, lifecycle }) => [id, lifecycle?.available]),
  );
  return ({ axes: [first] }) =>
    (first?.members ?? [])
      .flatMap((id) => dates.get(id) ?? [])
      .toSorted()
      .at(-1);
}

/**
 * Makes a function that says whether a matrix is of a generation that is over.
 * @param day ISO date
 */
export function retiredOn(
  { products }: { readonly products: readonly Product[] },
  day: string,
): (matrix: Ranging) => boolean {
  const known = new Map(products.map((one) => [one.id, isOverOn(one, day)]));
  return ({ axes: [first] }) => {
    const counting = (first?.members ?? []).flatMap((id) => known.get(id) ?? []);
    return counting.length > 0 && counting.every(Boolean);
  };
}
