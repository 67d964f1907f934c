/**
 * The first of so many ordered things that is not below a bound, by halving: a cell can hold thousands of links, runs
 * and marks, and each of its pieces looks for its own.
 */
export function lowerBound(count: number, isBelow: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list, ordered by where they are, that are from one place up to another, which is left out. */
export function between<T>(items: readonly T[], at: (item: T) => number, start: number, end: number): T[] {
  const isBelow = (bound: number) => (index: number) => {
    const item = items[index];
    return item !== undefined && at(item) < bound;
  };
  return items.slice(lowerBound(items.length, isBelow(start)), lowerBound(items.length, isBelow(end)));
}
