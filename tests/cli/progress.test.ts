import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type OnProgress, progressOn } from "../../src/cli/progress.ts";
import { run } from "../../src/cli/run.ts";
import { fixtureContent } from "../fixtures/site.ts";

/** What a terminal is sent while so many files are opened and then read. */
function shownFor(of: number, isTTY: boolean, environment = {}): string[] {
  const lines: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => lines.push(text) }, environment);
  for (let done = 0; done < of; done++) progress?.tell("open", done, of);
  for (let done = 0; done < of; done++) progress?.tell("read", done, of);
  progress?.end();
  return lines;
}

test("a terminal sees each percent of a large set once, on one line that is gone in the end", () => {
  const lines = shownFor(5000, true);
  expect(lines[0]).toBe("\r\x1b[KOpening 5000 files: 0 %");
  expect(lines[100]).toBe("\r\x1b[KReading 5000 documents: 0 %");
  expect(lines[199]).toBe("\r\x1b[KReading 5000 documents: 99 %");
  expect(lines.slice(200)).toEqual(["\r\x1b[K"]);
  expect(lines.every((line) => line.startsWith("\r\x1b[K"))).toBe(true);
});

test.each([
  { name: "a small set", of: 20, isTTY: true },
  { name: "a file or pipe", of: 5000, isTTY: false },
  { name: "a terminal that cannot go back", of: 5000, isTTY: true, environment: { TERM: "dumb" } },
])("$name sees none", ({ of, isTTY, environment }) => {
  expect(shownFor(of, isTTY, environment)).toEqual([]);
});

test("a run tells of each file before it is opened, and of each document before it is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "progress-"));
  for (const name of ["a.md", "b.md"]) writeFileSync(join(folder, name), "# A\n");
  const told: string[] = [];
  const onProgress: OnProgress = (...what) => told.push(what.join(" "));
  run(["parse", folder], ".", { content: fixtureContent, onProgress });
  rmSync(folder, { recursive: true });
  expect(told).toEqual(["open 0 2", "open 1 2", "read 0 2", "read 1 2"]);
});
