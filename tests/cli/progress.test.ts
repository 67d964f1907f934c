import { expect, test } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";

function shownFor(of: number, isTTY: boolean, environment = {}): string[] {
  const lines: string[] = [];
  const tell = progressOn({ isTTY, write: (text) => lines.push(text) }, environment);
  for (let read = 0; read < of; read++) tell?.(read, of);
  return lines;
}

test("a terminal sees each percent of a large set once, on one line that is gone in the end", () => {
  const lines = shownFor(5000, true);
  expect(lines[0]).toBe("\r\x1b[KReading 5000 documents: 0 %");
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe("\r\x1b[K");
  expect(lines.every((line) => line.startsWith("\r\x1b[K"))).toBe(true);
});

test.each([
  { name: "a small set", of: 20, isTTY: true },
  { name: "a file or pipe", of: 5000, isTTY: false },
  { name: "a terminal that cannot go back", of: 5000, isTTY: true, environment: { TERM: "dumb" } },
])("$name sees none", ({ of, isTTY, environment }) => {
  expect(shownFor(of, isTTY, environment)).toEqual([]);
});
