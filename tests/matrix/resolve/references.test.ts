import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import { ownFile, smallContent } from "../../support/own.ts";

const references =
  "references:\n  - file: calls.md\n    address: https://vendor.example/calls\n  - file: a.md\n    address: https://vendor.example/a\n";
const { value: catalog } = readCatalog([
  ...smallContent.catalog,
  { path: "catalog/references.yaml", text: references },
]);

/** What the one reference of a document leads to. */
function referenceTo(target: string, own: boolean) {
  const table = ["| | Exchange |", "| - | - |", `| Lync | Calls <br/> See [More](${target}) |`];
  const file = ownFile("docs/en/b.md", ...table);
  const files = own ? [file, ownFile("docs/en/a.md")] : [file];
  const { matrices } = readMatrices(files, catalog, { own }).result;
  return matrices[0]?.cells[0]?.references[0];
}

describe("a reference into files that are not here", () => {
  test.each([
    { name: "leads to the address of the catalog", target: "calls.md" },
    { name: "does so whatever part of the file it names", target: "calls.md#queues" },
  ])("$name", ({ target }) => {
    for (const own of [true, false])
      expect(referenceTo(target, own)).toEqual({ text: "More", target, url: "https://vendor.example/calls" });
  });

  test("leads nowhere where the catalog does not know the file", () => {
    expect(referenceTo("queues.md", true)?.url).toBeNull();
  });

  test("leads to a document of the project rather than to an address", () => {
    expect(referenceTo("a.md", true)).toEqual({ text: "More", target: "a.md", url: null, document: "a" });
  });

  test("keeps an address of its own", () => {
    expect(referenceTo("https://example.org/calls.md", false)?.url).toBe("https://example.org/calls.md");
  });
});
