/**
 * The index of the first of some ordered things that is not below a bound, by halving: a cell can hold thousands of
 * links, runs and marks, and each of its pieces looks for its own.
 */
export function lowerBound<T>(items: readonly T[], isBelow: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // The index is within the list, which the compiler cannot know.
    if (isBelow(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some ordered things that is below a bound, or the first where none is. There has to be one. */
export const lastBelow = <T>(items: readonly T[], isBelow: (item: T) => boolean): T =>
  // The index is within the list, which the compiler cannot know.
  items[Math.max(0, lowerBound(items, isBelow) - 1)] as T;

/** Those of a list, ordered by where they are, that are from one place up to another, which is left out. */
export function between<T>(items: readonly T[], at: (item: T) => number, start: number, end: number): T[] {
  const isBelow = (bound: number) => (item: T) => at(item) < bound;
  return items.slice(lowerBound(items, isBelow(start)), lowerBound(items, isBelow(end)));
}
