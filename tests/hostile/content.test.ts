import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/matrix/catalog/read.ts";
import { aliasesOf } from "../../src/matrix/catalog/schema.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { hostileContent } from "./site/content.ts";
import { documentOf, inCell, matrixOf, proseOf, rowOf } from "./site/documents.ts";
import { vectors } from "./vectors/index.ts";

const files = hostileContent();
const of = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
const { value: catalog, diagnostics } = readCatalog(of("catalog.yaml"));
const { result, descriptions } = readMatrices(of(".md"), catalog, { strict: true, own: true });
const cells = result.matrices.flatMap((matrix) => matrix.cells);

/** White space folds wherever text is read, what shows nothing is left out, and a sentence loses what stands around it. */
const bare = (text: string): string =>
  text.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\ufffd.!?>“”"•-]+/gu, "");
const missing = (texts: readonly string[]): string[] => {
  const all = texts.map(bare).join("\n");
  return vectors.filter((one) => !all.includes(bare(one)));
};

/** What a document of our own with that body states, as `feature.server.placement`, and how many errors stop its build. */
function statedBy(body: string): { stated: string[]; errors: number } {
  const one = readMatrices([documentOf("one", "en", 0, body)], catalog, { strict: true, own: true }).result;
  const stated = one.matrices.flatMap((matrix) =>
    matrix.cells.map(({ feature, at }) => `${feature}.${at.join(".")}`),
  );
  // That a link shows its brackets stops a build, and keeps nobody safe or in danger.
  const wrong = one.diagnostics.filter(
    ({ severity, code }) => severity === "error" && code !== "broken-link",
  );
  return { stated, errors: wrong.length };
}

describe("a vector that stands raw in a document", () => {
  test("states nothing where it is prose, and is no error there", () => {
    const wrong = vectors.filter((text) => {
      const { stated, errors } = statedBy(proseOf(text));
      return stated.length > 0 || errors > 0;
    });
    expect(wrong).toEqual([]);
  });

  test("adds no statement to the cell that it stands in, or stops the build", () => {
    const row = (text: string) => rowOf("Product 2", 0, inCell(text), inCell(text), "Works only when");
    const wrong = vectors.filter((text) => {
      const { stated, errors } = statedBy(matrixOf("Product 3", "Raw.", [row(text)]));
      return errors === 0 && stated.join() !== "feature-0.product-2.product-3";
    });
    expect(wrong).toEqual([]);
  });
});

describe("the hostile content", () => {
  test("is taken by the site's own, strict build", () => {
    expect(diagnostics).toEqual([]);
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("has every vector as a label, an alias, a description, a note and the words of a condition", () => {
    const { products, features } = catalog;
    expect(missing(features.flatMap(({ label }) => Object.values(label)))).toEqual([]);
    expect(missing(products.flatMap(aliasesOf))).toEqual([]);
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
