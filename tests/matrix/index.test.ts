import { describe, expect, test } from "vitest";
import { readMatrices } from "../../src/matrix/index.ts";
import { at, catalog } from "../support/reading.ts";

const table = "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail |\n";
const read = (...texts: string[]) =>
  readMatrices(
    texts.map((text, number) => ({ path: `${number + 1}.md`, text })),
    catalog,
  ).result;

describe("a document in which quotations stand within each other", () => {
  test("five thousand deep is read", () => {
    const { matrices, diagnostics } = read(`${"> ".repeat(5000)}deep\n\n${table}`);
    expect(matrices.map(({ cells }) => cells.length)).toEqual([1]);
    expect(diagnostics).toEqual([]);
  });

  test("deeper than the call stack is reported as one that was not read, beside others that are", () => {
    const { documents, matrices, diagnostics } = read(
      `${"> ".repeat(12_000)}deep\n\n[a]: b\n\n${table}`,
      table,
    );
    expect(documents.map(({ id, title }) => [id, title])).toEqual([
      ["1", "1.md"],
      ["2", "2.md"],
    ]);
    expect(
      matrices.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources.map((one) => one.document))),
    ).toEqual(["2"]);
    expect(diagnostics.map((one) => `${one.document}:${at(one)}`)).toEqual(["1.md:1:1 nested-too-deeply"]);
    expect(diagnostics[0]?.message).toBe("This document was not read: it is nested too deeply");
  });
});

test("whatever else goes wrong in the reader is not hidden", () => {
  const broken = { path: "a.md", text: "" };
  Object.defineProperty(broken, "text", {
    get: () => {
      throw new TypeError("not a text");
    },
  });
  expect(() => readMatrices([broken], catalog)).toThrow(TypeError);
});

test("progress is told before each document", () => {
  const told: string[] = [];
  const files = ["a.md", "b.md"].map((path) => ({ path, text: table }));
  readMatrices(files, catalog, { onProgress: (number, of) => told.push(`${number} of ${of}`) });
  expect(told).toEqual(["0 of 2", "1 of 2"]);
});
