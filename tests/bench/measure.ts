/** Something that was measured, and what it may be at most. */
export type Measure = {
  readonly what: string;
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly unit: "ms" | "times";
};

/** A machine that is busy for a moment is no reason to fail; one that is three times in a row should not run this. */
const attempts = 3;

/** How many milliseconds some work takes. */
export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Measures again what is above its limit, and takes the least. */
export function leastOf(measure: () => number, most: number): number {
  let least = measure();
  for (let more = 1; more < attempts && least > most; more++) least = Math.min(least, measure());
  return least;
}

/** The one in the middle, on which a machine that is busy for a moment has no influence. */
export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
