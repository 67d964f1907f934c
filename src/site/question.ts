import type { Axis, Product } from "../matrix/catalog/schema.ts";
import { erasOf, inSupportFirst } from "./eras.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import type { Site } from "./site.ts";
import { tableOf } from "./table.ts";

/** The question that leads to a configuration: one choice for each axis. */
export type Question = {
  readonly axes: readonly { readonly axis: Axis; readonly members: readonly Product[] }[];
  /** What can be chosen, each configuration once. */
  readonly pairs: readonly [Pair, ...Pair[]];
};

/** Every pair, those of the matrices first that the home page shows first. */
function newestFirst(site: Site): readonly Pair[] {
  const { current, retired } = erasOf(site);
  const order = new Map([...current, ...retired].map((matrix, at) => [matrix, at]));
  const rankOf = ({ configurations }: Pair): number =>
    Math.min(...configurations.map(({ matrix }) => order.get(matrix) ?? 0));
  return pairsOf(site).all.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** Whether a document says anything of a pair, in any matrix. */
const isSpokenOf = (site: Site, { configurations }: Pair): boolean =>
  configurations.some((one) => !tableOf(site, one.matrix).silent.includes(one));

/**
 * Asks about the axes that most configurations have, of those with several. Undefined where none has: a single choice is a
 * list, which the matrix is already. What is in support stands first in each choice, beginning with what the axis is
 * there for, and what no document speaks of cannot be chosen.
 */
export function questionOf(site: Site): Question | undefined {
  const several = newestFirst(site).filter((pair) => pair.at.length > 1 && isSpokenOf(site, pair));
  const alike = Map.groupBy(several, ({ configurations: [one] }) =>
    one.matrix.axes.map(({ id }) => id).join(),
  );
  const [most = []] = [...alike.values()].toSorted((one, other) => other.length - one.length);
  const [first, ...others] = most;
  if (first === undefined) return undefined;
  const pairs = [first, ...others] as const;
  const membersOf = (axis: Axis, at: number) => {
    const members = [...new Set(pairs.flatMap((pair) => pair.at[at] ?? []))];
    return inSupportFirst(site, ofOwnKindFirst(site, axis, members));
  };
  return {
    axes: first.configurations[0].matrix.axes.flatMap(({ id }, at) => {
      const axis = site.data.catalog.axes.find((one) => one.id === id);
      return axis ? [{ axis, members: membersOf(axis, at) }] : [];
    }),
    pairs,
  };
}

/** Members by their kinds: those that the catalog keeps on the axis, such as servers, before all others. */
function ofOwnKindFirst({ data }: Site, axis: Axis, members: readonly Product[]): readonly Product[] {
  const kinds = data.catalog.kinds.filter((kind) => kind.axis === axis.id).map(({ id }) => id);
  const rank = ({ kind }: Product): number => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return members.toSorted((one, other) => rank(one) - rank(other));
}
