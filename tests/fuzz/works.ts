import { sarif } from "../../src/cli/format/sarif.ts";
import { diagnose, startOfFile } from "../../src/matrix/diagnostics.ts";
import { uniqueNames } from "../../src/matrix/document/ids.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { excerpt } from "../../src/matrix/report/excerpt.ts";
import { findings } from "../../src/matrix/report/findings.ts";
import { catalog } from "../support/reading.ts";
import { extremes, type Family, families } from "./families.ts";

/** Something to do that must not take many times as long for several times the input. */
export type Work = {
  readonly name: string;
  /** How much there is of the largest input. */
  readonly size: number;
  /** Makes an input of a size, and returns what is to be measured. */
  readonly prepare: (size: number) => () => unknown;
};

const found = (label: string) => [
  diagnose("catalog-ambiguous", startOfFile("a.md"), { label, ids: ["a", "b"], more: 0 }),
];
const files = { documents: [], files: [] };

/** Work of the reports, whose messages and lines can be as long as a document. */
const reports: readonly Work[] = [
  {
    name: "ids of documents of one path",
    size: 20_000,
    prepare: (size) => () => {
      const name = uniqueNames();
      for (let times = 0; times < size; times++) name("docs/index.md", "en");
    },
  },
  {
    name: "the excerpt of a long line",
    size: 10_000_000,
    prepare: (size) => {
      const line = "x".repeat(size);
      return () => excerpt(line, size / 2, 1, 30);
    },
  },
  {
    name: "a long message in which documents could be named",
    size: 500_000,
    prepare: (size) => {
      const diagnostics = found("a-".repeat(size));
      return () => findings(diagnostics, files);
    },
  },
  {
    name: "a long message in which links could begin, for code scanning",
    size: 200_000,
    prepare: (size) => {
      const all = findings(found("\\[".repeat(size)), files);
      return () => sarif(all);
    },
  },
];

/** Everything whose growth is counted by the unit tests, and measured by `npm run bench`. */
export const works: readonly Work[] = [...[...families, ...extremes].map(reading), ...reports];

const nothing = { name: "", size: 40_000 };

/** Work that grows with the square of its size, one in each unit, for the test of what counts them. */
export const quadratic: readonly Work[] = [
  {
    ...nothing,
    name: "steps",
    prepare: (size) => () => {
      let pairs = 0;
      for (let one = 0; one < size; one++) for (let other = 0; other < size; other++) pairs += 1;
      return pairs;
    },
  },
  {
    ...nothing,
    name: "searched",
    prepare: (size) => {
      const numbers = Array.from({ length: size }, (_, at) => at);
      return () => numbers.filter((one) => !numbers.includes(one));
    },
  },
  {
    ...nothing,
    name: "bytes",
    prepare: (size) => () => {
      let numbers: readonly number[] = [];
      for (let at = 0; at < size; at++) numbers = [...numbers, at];
      return numbers;
    },
  },
];

function reading({ name, size, text }: Family): Work {
  const prepare = (times: number) => {
    const file = { path: "document.md", text: text(times) };
    return () => readMatrices([file], catalog);
  };
  return { name, size, prepare };
}
