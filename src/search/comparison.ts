import { sideKeys } from "../matrix/choice.ts";
import { type At, combinations } from "../matrix/coordinates.ts";
import type { Entry } from "./entries.ts";
import type { Hit } from "./hit.ts";
import { coverOf, type Reach } from "./reach.ts";

type Placed = { readonly side: { readonly matrix: string; readonly at: At }; readonly entry: Entry };

/** What is mentioned of one side, or of any of them where the sides are not told apart ("compare A and B with C"). */
export type Sides = readonly (readonly Reach[])[];

/**
 * The configurations that a question wants side by side, if it names such: each has what is mentioned on its own side, and
 * what one side leaves open is as on the other. "Lync 2013 with Exchange Online or on-premises" is twice the same server.
 */
export function comparisonOf(sides: Sides, configurations: readonly Entry[]): Hit | undefined {
  const all = sides.flat();
  const places = configurations.flatMap((entry): Placed[] =>
    entry.hit.kind === "configuration" && all.some((reach) => coverOf(reach, entry))
      ? [{ side: entry.hit, entry }]
      : [],
  );
  const [first = [], second, ...others] = sides;
  const pair = best(
    combinations([places, places]),
    ([left, right]) =>
      left && right && (second ? toldApart(left, right, first, second) : together(left, right, all)),
  );
  const [one, other] = pair ?? [];
  if (!one || !other) return;
  const more = others.flatMap(
    (reaches) => best(places, (place) => toldApart(one, place, first, reaches)) ?? [],
  );
  const chosen = [one, other, ...more].slice(0, sideKeys.length);
  return { kind: "comparison", sides: chosen.map(({ side }) => side.at) };
}

/** The one that costs least, the first of equals; none where all cost too much to say. */
function best<T>(all: readonly T[], measure: (one: T) => number | undefined): T | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: T | undefined;
  for (const one of all) {
    const cost = measure(one) ?? Number.POSITIVE_INFINITY;
    if (cost < least - 1e-9) [least, found] = [cost, one];
  }
  return found;
}

/** Each side has its own mentions. */
function toldApart(
  one: Placed,
  other: Placed,
  ones: readonly Reach[],
  others: readonly Reach[],
): number | undefined {
  const distances = [
    ...ones.map((reach) => distanceOf(reach, [one])),
    ...others.map((reach) => distanceOf(reach, [other])),
  ];
  return costOf([one, ones], [other, others], distances);
}

/** Each mention is on one of the sides, or on both. What is named first goes first. */
function together(one: Placed, other: Placed, all: readonly Reach[]): number | undefined {
  const distances = all.map((reach) => distanceOf(reach, [one, other]));
  const [first] = all;
  const cost = costOf([one, all], [other, all], distances);
  return cost !== undefined && first && !coverOf(first, one.entry) ? cost + 0.1 : cost;
}

function distanceOf(reach: Reach, places: readonly Placed[]): number | undefined {
  const covers = places.flatMap(({ entry }) => coverOf(reach, entry) ?? []);
  return covers.length > 0 ? Math.min(...covers.map(({ distance, kin }) => distance + kin)) : undefined;
}

/** What differs should have been named on both sides, and what was not named, or named for both, should be the same. */
function costOf(
  [one, ones]: readonly [Placed, readonly Reach[]],
  [other, others]: readonly [Placed, readonly Reach[]],
  distances: readonly (number | undefined)[],
): number | undefined {
  const [at, otherAt] = [one.side.at, other.side.at];
  const differing = at.filter((id, axis) => id !== otherAt[axis]);
  if (at.length !== otherAt.length || differing.length === 0 || distances.includes(undefined)) return;
  const axes = at.map((_, axis) => {
    const named = [isNamed(axis, one, ones), isNamed(axis, other, others)];
    if (at[axis] !== otherAt[axis]) return named.every(Boolean) ? 0.2 : 2;
    return named.some(Boolean) ? 0 : 0.5;
  });
  const elsewhere = one.side.matrix === other.side.matrix ? 0 : 0.5;
  return [...distances, ...axes, elsewhere].reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
}

const isNamed = (axis: number, { entry }: Placed, reaches: readonly Reach[]): boolean =>
  reaches.some((reach) => coverOf(reach, entry)?.side === axis);
