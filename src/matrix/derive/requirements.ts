/**
 * Which requirements are met together with others.
 *
 * 1. A requirement is met by any one of its products; the first of them may need a least version, the others will do in
 *    any.
 * 2. It is narrower than another one of its kind if whatever meets it meets the other as well: "Exchange 2016 CU19 or
 *    later" is narrower than "Exchange 2016 CU3 or later", and that is narrower than "Exchange 2013 or later".
 * 3. Where the order of two least versions is not known, neither is narrower.
 * 4. Requirements about different things, such as the mailbox server and the hybrid server, have nothing to do with each
 *    other; nor has one that does not say what it is about with one that does.
 */

import type { Condition } from "../model/answers.ts";
import { isAtLeast } from "../versions.ts";

const isLimit = ({ kind }: Pick<Condition, "kind">): boolean => kind === "requires" || kind === "only";

type Limit = Pick<Condition, "kind" | "products" | "subject" | "minimum">;

/** Whether whatever meets a requirement meets another one as well. */
export const implies = (one: Limit, other: Limit): boolean =>
  isLimit(one) &&
  one.kind === other.kind &&
  one.subject === other.subject &&
  one.products.length > 0 &&
  one.products.every((id) => isEnough(id, leastOf(one, id), other));

/** Whether a product, in some version or later, meets a requirement. */
function isEnough(id: string, version: string | undefined, other: Limit): boolean {
  const minimum = leastOf(other, id);
  if (minimum === undefined || !other.products.includes(id)) return other.products.includes(id);
  return version !== undefined && isAtLeast(version, minimum) === true;
}

type Versioned = { readonly products: readonly string[]; readonly minimum?: string | undefined };

/** The least version of a product that a requirement takes; undefined if any will do. */
export const leastOf = ({ products, minimum }: Versioned, id: string): string | undefined =>
  products[0] === id ? minimum : undefined;

/**
 * Puts each of some requirements to the narrowest one that implies it, which stays.
 * @param limitOf the requirement of an item
 * @returns those that stay, in their order, each with the items that it stands for besides itself
 */
export function narrowed<T>(
  items: readonly T[],
  limitOf: (item: T) => Limit | undefined,
): readonly (readonly [T, readonly T[]])[] {
  const limits = items.map(limitOf);
  const isNarrower = (one: number, other: number): boolean => {
    const [first, second] = [limits[one], limits[other]];
    if (one === other || !first || !second || !implies(first, second)) return false;
    // Two that imply each other are one; the earlier stays.
    return one < other || !implies(second, first);
  };
  const narrowest = (at: number): number => {
    const all = items.flatMap((_, other) => (isNarrower(other, at) ? [other] : []));
    return all.find((one) => !all.some((other) => isNarrower(other, one))) ?? at;
  };
  const kept = Map.groupBy(items.keys(), narrowest);
  return items.flatMap((item, at) => {
    const own = kept.get(at);
    return own
      ? [
          [
            item,
            own.filter((other) => other !== at).flatMap((other) => items.slice(other, other + 1)),
          ] as const,
        ]
      : [];
  });
}
