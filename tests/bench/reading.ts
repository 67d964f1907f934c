import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readMatrices } from "../../src/matrix/index.ts";
import type { InputFile } from "../../src/matrix/model/matrices.ts";
import { own, shapes } from "../fuzz/documents.ts";
import { catalog } from "../support/reading.ts";
import { limits } from "./limits.ts";
import { leastOf, type Measure, median, milliseconds } from "./measure.ts";

const rounds = 41;
const bare = unified().use(remarkParse).use(remarkGfm).freeze();
const written = Object.entries(shapes).map(([shape, documents]) => ({
  shape,
  files: fc
    .sample(documents, { seed: 2013, numRuns: 10 })
    .map((text, at) => ({ path: `${shape}-${at}.md`, text })),
}));

/**
 * How many times as long reading takes as parsing alone. The parser does not look into HTML at all, so that tables
 * written in it cost more: what is held to the limit is all shapes together.
 */
export function* reading(): Generator<Measure> {
  const all = [...written.flatMap(({ files }) => files), ...own];
  compare(all);
  for (const { shape, files } of [...written, { shape: "our own", files: own }])
    yield measure(shape, files, Number.POSITIVE_INFINITY);
  yield measure("all together", all, limits.reading.most);
}

function measure(name: string, files: readonly InputFile[], most: number): Measure {
  return { what: "reading", name, value: leastOf(() => compare(files), most), most, unit: "times" };
}

/** Both sides in turn, so that whatever else the machine does slows them alike. */
function compare(files: readonly InputFile[]): number {
  const times = Array.from({ length: rounds }, () => ({
    parsing: milliseconds(() => files.map(({ text }) => bare.parse(text))),
    reading: milliseconds(() => files.map((file) => readMatrices([file], catalog))),
  }));
  return median(times.map((one) => one.reading)) / median(times.map((one) => one.parsing));
}
