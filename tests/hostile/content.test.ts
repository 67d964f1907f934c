import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/matrix/catalog/read.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { hostileContent, takenAsProse, takenInCells } from "./site/content.ts";
import { vectors } from "./vectors/index.ts";

const files = hostileContent();
const of = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
const { value: catalog, diagnostics } = readCatalog(of(".yaml"));
const { result, descriptions } = readMatrices(of(".md"), catalog, { strict: true, own: true });
const cells = result.matrices.flatMap((matrix) => matrix.cells);

/** White space folds wherever text is read, a sentence loses what stands around it, and Markdown has no control characters. */
const bare = (text: string): string => text.replace(/[\s\p{Cc}\ufffd.!?>“”"•-]+/gu, "");
const missing = (texts: readonly string[]): string[] => {
  const all = texts.map(bare).join("\n");
  return vectors.filter((one) => !all.includes(bare(one)));
};

describe("the hostile content", () => {
  test("has more vectors than are asked for, each once", () => {
    expect(new Set(vectors).size).toBe(vectors.length);
    expect(vectors.length).toBeGreaterThanOrEqual(120);
  });

  test("is taken by the site's own, strict build", () => {
    expect(diagnostics).toEqual([]);
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("has enough vectors that stand raw in prose and in cells", () => {
    expect(takenAsProse.length).toBeGreaterThanOrEqual(120);
    expect(takenInCells.length).toBeGreaterThanOrEqual(120);
  });

  test("has every vector as a label, an alias, a description, a note and the words of a condition", () => {
    const { products, features } = catalog;
    expect(missing(features.flatMap(({ label }) => Object.values(label)))).toEqual([]);
    expect(missing(products.flatMap(({ aliases }) => aliases))).toEqual([]);
    expect(missing(result.matrices.flatMap(({ notes }) => notes.map(({ text }) => text)))).toEqual([]);
    expect(missing(cells.flatMap((cell) => cell.sources.map(({ text }) => text)))).toEqual([]);
    expect(new Set(descriptions.values()).size).toBeGreaterThan(20);
  });

  test("leads nowhere but to the web, though it has every vector as the target of a link", () => {
    const references = cells.flatMap((cell) => cell.references);
    expect(missing(references.map(({ target }) => target))).toEqual([]);
    const urls = references.flatMap(({ url }) => url ?? []);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
  });
});
