import { expect, test } from "vitest";
import { readContent } from "../../../src/matrix/content.ts";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { ownFile, smallContent, told } from "../../support/own.ts";

const address = "https://vendor.example/calls";
const references: InputFile = {
  path: "catalog/references.yaml",
  text: `references:\n  - { file: calls.md, address: "${address}" }\n`,
};

/** What is told of a content with the address of calls.md, and a further document. */
const diagnosticsOf = (line: string): string[] =>
  readContent({
    catalog: [...smallContent.catalog, references],
    documents: [...smallContent.documents, ownFile("docs/en/b.md", line)],
  }).diagnostics.map(told);

const unused = "catalog/references.yaml:2:13 unused-reference No document refers to the file calls.md";

test.each([
  { name: "no document names it", line: "Words.", expected: [unused] },
  {
    name: "a document names a longer one",
    line: "[More](old-calls.md) and [more](calls.mdx).",
    expected: [unused],
  },
  { name: "a document links to it", line: "[More](calls.md).", expected: [] },
  {
    name: "a document links to a part of it, beside a longer one",
    line: "[More](a-calls.md) [More](calls.md#a).",
    expected: [],
  },
])("a file with an address is told of exactly where no document names it: $name", ({ line, expected }) => {
  expect(diagnosticsOf(line)).toEqual(expected);
});
