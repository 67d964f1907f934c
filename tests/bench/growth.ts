import { readMatrices } from "../../src/matrix/index.ts";
import { extremes, families } from "../fuzz/families.ts";
import { type Work, works } from "../fuzz/works.ts";
import { catalog } from "../support/reading.ts";
import { allowance, limits } from "./limits.ts";
import { leastOf, type Measure, milliseconds } from "./measure.ts";

/** Parts of a work's size, one four times the other. From larger ones on, the Markdown parser itself grows faster. */
const parts = { short: 16, long: 4 } as const;
/** Shorter times say more about the machine than about what is measured. */
const leastTime = 20;

/** How many times as long everything takes for four times the input. */
export function* growth(): Generator<Measure> {
  for (const work of works) {
    const value = leastOf(() => ratio(work), limits.growth.most);
    yield { what: "growth", name: work.name, value, ...limits.growth };
  }
}

/** How long each of the largest documents takes. */
export function* documents(): Generator<Measure> {
  for (const family of [...families, ...extremes]) {
    const text = family.text(family.size);
    const most = allowance(text);
    const read = () => milliseconds(() => readMatrices([{ path: "document.md", text }], catalog));
    yield { what: "document", name: family.name, value: leastOf(read, most), most, unit: "ms" };
  }
}

function ratio({ size, prepare }: Work): number {
  const short = prepare(Math.ceil(size / parts.short));
  const long = prepare(Math.ceil(size / parts.long));
  return milliseconds(long) / Math.max(leastTime, milliseconds(short));
}
