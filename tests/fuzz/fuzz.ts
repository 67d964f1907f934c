import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { allowance } from "../bench/limits.ts";
import { leastOf, milliseconds } from "../bench/measure.ts";
import { wrongWith } from "./check.ts";
import { extremes, families } from "./families.ts";
import { mutants } from "./mutations.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string" },
    /** One document of a run, as a failure names it. */
    path: { type: "string" },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const run = values.path === undefined ? { numRuns: Number(values.count) } : { numRuns: 1, path: values.path };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Throws where a text is not read as it should be, or takes more time than a document may. */
function read(text: string, path?: string): void {
  const most = allowance(text);
  let wrong: string | undefined;
  const check = () => {
    wrong = wrongWith(text, path);
  };
  const took = leastOf(() => milliseconds(check), most);
  if (wrong !== undefined) throw new Error(wrong);
  if (took > most)
    throw new Error(`${text.length} characters took ${took.toFixed(0)} ms of at most ${most.toFixed(0)}`);
}

/** One that goes wrong is no reason not to go on. */
function readExtremes(): void {
  for (const { name, size, text } of [...families, ...extremes]) {
    try {
      read(text(size));
      say(`ok    ${name}`);
    } catch (error) {
      say(`WRONG ${name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

function readMutations(): void {
  const reads = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  new Worker(new URL("watch.ts", import.meta.url), { workerData: reads }).unref();
  const property = fc.property(mutants, ({ text, path }) => {
    const before = Atomics.add(reads, 0, 1);
    Atomics.notify(reads, 0);
    if (before % 5000 === 0 && before > 0) say(`${before} mutations`);
    read(text, path);
  });
  fc.assert(property, { seed, ...run });
}

/** Reads documents of extreme sizes and damaged ones, or the one document that `--path` names. */
export function main(): void {
  say(`${run.numRuns} mutations, seed ${seed}. The same again: npm run fuzz -- --seed ${seed}`);
  if (values.path === undefined) readExtremes();
  readMutations();
}
