import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { documentsAt } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { InputFile } from "../../src/matrix/model.ts";
import { seedDocuments } from "../fuzz/seeds.ts";
import { catalog } from "../support/reading.ts";

/** Both sides in turn, so that whatever else the machine does slows them alike. */
const rounds = 41;
const bare = unified().use(remarkParse).use(remarkGfm).freeze();

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;

/** @returns how many times reading costs what parsing does */
function compare(name: string, files: readonly InputFile[]): number {
  const times = Array.from({ length: rounds }, () => ({
    parsing: milliseconds(() => files.map(({ text }) => bare.parse(text))),
    reading: milliseconds(() => files.map((file) => readMatrices([file], catalog))),
  }));
  const parsing = median(times.map((one) => one.parsing));
  const reading = median(times.map((one) => one.reading));
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  process.stdout.write(
    `${name.padEnd(12)} ${size} characters, parsing ${parsing.toFixed(1)} ms, reading ${reading.toFixed(1)} ms, ${(reading / parsing).toFixed(2)} times\n`,
  );
  return reading / parsing;
}

/** Bare parsing does not look into HTML at all, so tables written in it cost more alone and are weighed with all others. */
const most = 1.3;

/** Compares reading with parsing, shape by shape, and fails where all of them together cost too much. */
export function main(): void {
  const shapes = ["packed", "html", "lists", "verdicts", "values"] as const;
  const written = seedDocuments(2013, 10).slice(1, 51);
  const named = written.map((text, at) => ({ path: `${shapes[at % 5] ?? "other"}-${at}.md`, text }));
  const own = documentsAt(["content/docs"]);
  compare("(warming up)", [...named, ...own]);
  for (const shape of shapes)
    compare(
      shape,
      named.filter(({ path }) => path.startsWith(shape)),
    );
  compare("our own", own);
  if (compare("together", [...named, ...own]) > most) {
    process.stdout.write(`Reading costs more than ${most} times what parsing does.\n`);
    process.exitCode = 1;
  }
}
