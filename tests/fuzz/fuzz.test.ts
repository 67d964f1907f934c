import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/matrix/diagnostics.ts";
import { at, readText } from "../support/reading.ts";
import { strayOf, wrongWith } from "./check.ts";
import { extremes, families } from "./families.ts";
import { mutants } from "./mutations.ts";

describe("any text is read, and the result fits its schema:", () => {
  test("a fixed set of mutations of documents of every shape", () => {
    fc.assert(
      fc.property(mutants, ({ text, path }) => {
        expect(wrongWith(text, path)).toBeUndefined();
      }),
      { seed: 2013, numRuns: 150 },
    );
  });

  // A twentieth of what `npm run bench` reads.
  test.each([...families, ...extremes])("$name", ({ size, text }) => {
    expect(wrongWith(text(size / 20))).toBeUndefined();
  });
});

test("the check itself finds a text that cannot be read, and a range that is not in the text", () => {
  expect(wrongWith(Symbol("text") as unknown as string)).toContain("TypeError");
  const [document, text] = ["a.md", "one\nthree"];
  const strayAt = (line: number, column: number, length: number) =>
    strayOf({ diagnostics: [diagnose("nested-too-deeply", { document, line, column, length }, {})] }, text);
  expect([strayAt(2, 1, 5), strayAt(2, 6, 1)]).toEqual([undefined, undefined]);
  for (const [line, column, length] of [
    [2, 1, 6],
    [1, 4, 2],
    [3, 1, 1],
  ] as const)
    expect(strayAt(line, column, length)).toContain("a range is not in the text");
});

test("a document of more blocks than a call could have arguments is read as any other", () => {
  const text = `Words\n\n<p>a\n${"<p>a".repeat(130_000)}`;
  expect(readText(text).diagnostics).toEqual([]);
});

test("a document nested beyond all reason is reported and read as an empty one", () => {
  const text = `${"> ".repeat(12_000)}deep\n\n[a]: b\n\n| a |\n| - |\n`;
  const { diagnostics, ...read } = readText(text);
  expect(diagnostics.map((one) => `${one.document}:${at(one)}`)).toEqual([
    "document.md:1:1 nested-too-deeply",
  ]);
  expect({ ...read, diagnostics: [] }).toEqual(readText(""));
});
