import { readFileSync } from "node:fs";
import { limits } from "../bench/limits.ts";
import { type Cost, startMeter } from "./meter.ts";

/** What grows too fast in some work, each with its counts for the shorter and for the longer input. */
export type Growth = { readonly name: string; readonly tooFast: readonly string[] };

/** Bytes between two samples, other than those that the meter has by itself, and not a multiple of them. */
const other = 11_003;

/** Parts of a work's size, one four times the other, that are quick even while everything is counted. */
const parts = { short: 80, long: 20 } as const;
const units = ["steps", "searched", "bytes"] as const;
type Unit = (typeof units)[number];

/**
 * What must have been counted for its growth to matter, in all and, as a part of that, in one function: a
 * megabyte is but sixty samples of memory, and a quarter of it too few to compare.
 */
const least = {
  steps: { all: 0, part: 0.01 },
  searched: { all: 0, part: 1 },
  bytes: { all: 3_000_000, part: 0.05 },
} as const;

type Counted = {
  readonly name: () => string;
  readonly before: number;
  readonly count: number;
  readonly least: number;
};

// Only modules that are imported after the meter has started are counted.
const measure = await startMeter();
const { quadratic, works } = await import("./works.ts");

const inputs = [...works, ...quadratic].map(({ name, size, prepare }) => ({
  name,
  short: prepare(Math.ceil(size / parts.short)),
  long: prepare(Math.ceil(size / parts.long)),
}));
await measure(() => {});
const growths: Growth[] = [];
for (const { name, ...input } of inputs) {
  const found = tooFast(await measure(input.short), await measure(input.long));
  // Which of many equal small pieces a sample falls on, and so which function has it, is an accident of the interval.
  // What does grow too fast grows so at another one as well.
  const again =
    found.length === 0 ? found : tooFast(await measure(input.short, other), await measure(input.long, other));
  const places = new Set(again.map(placeIn));
  growths.push({ name, tooFast: found.filter((one) => places.has(placeIn(one))) });
}
process.stdout.write(JSON.stringify(growths));

/** What grows, without its counts. */
function placeIn(growth: string): string {
  return growth.replace(/: \d+ → \d+$/, "");
}

/** All counts in one unit: the sum and, since a rule that is quadratic may be lost in that, our own functions. */
function countsOf(short: Cost, long: Cost, unit: Unit): Counted[] {
  const { all, part } = least[unit];
  // Not those of libraries: the Markdown parser copies its list of events at the end of each list and quotation.
  const own = [...long[unit].functions].filter(([place]) => !place.includes("/node_modules/"));
  const functions = own.map(([place, count]) => ({
    name: () => `${unit} of ${unit === "steps" ? withLine(place) : place}`,
    before: short[unit].functions.get(place) ?? 0,
    count,
    least: Math.max(all, part * long[unit].all),
  }));
  return [{ name: () => unit, before: short[unit].all, count: long[unit].all, least: all }, ...functions];
}

function tooFast(short: Cost, long: Cost): string[] {
  return units
    .flatMap((unit) => countsOf(short, long, unit))
    .filter((one) => one.count > one.least && one.count > limits.growth.most * one.before)
    .map(({ name, before, count }) => `${name()}: ${before} → ${count}`);
}

/** The line in place of the offset at which a function begins. */
function withLine(place: string): string {
  const [, url = "", offset, name] = /^(.*):(\d+) (.*)$/.exec(place) ?? [];
  const line = readFileSync(new URL(url), "utf8").slice(0, Number(offset)).split("\n").length;
  return `${url}:${line} ${name}`;
}
