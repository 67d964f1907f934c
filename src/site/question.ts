import type { Axis, Product } from "../matrix/catalog/schema.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import type { Site } from "./site.ts";

/** The question that leads to a configuration: one choice for each axis. */
export type Question = {
  readonly axes: readonly { readonly axis: Axis; readonly members: readonly Product[] }[];
  /** What can be chosen, each configuration once. */
  readonly pairs: readonly [Pair, ...Pair[]];
};

/**
 * Asks about the axes that most configurations have, of those with several. Undefined where none has: a single choice is a
 * list, which the matrix is already.
 */
export function questionOf(site: Site): Question | undefined {
  const several = pairsOf(site).all.filter(({ at }) => at.length > 1);
  const alike = Map.groupBy(several, ({ configurations: [one] }) =>
    one.matrix.axes.map(({ id }) => id).join(),
  );
  const [most = []] = [...alike.values()].toSorted((one, other) => other.length - one.length);
  const [first, ...others] = most;
  if (first === undefined) return undefined;
  const pairs = [first, ...others] as const;
  const membersAt = (at: number) => [...new Set(pairs.flatMap((pair) => pair.at[at] ?? []))];
  return {
    axes: first.configurations[0].matrix.axes.flatMap(({ id }, at) => {
      const axis = site.data.catalog.axes.find((one) => one.id === id);
      return axis ? [{ axis, members: membersAt(at) }] : [];
    }),
    pairs,
  };
}
