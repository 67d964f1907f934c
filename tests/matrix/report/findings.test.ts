import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/matrix/diagnostics.ts";
import { findings } from "../../../src/matrix/report/findings.ts";

const documents = [
  {
    id: "guide",
    path: "docs/guide.md",
    language: "en",
    title: "Guide",
    date: null,
    origins: [],
    checked: null,
  },
  {
    id: "other",
    path: "docs/other.md",
    language: "en",
    title: "Other",
    date: null,
    origins: [],
    checked: null,
  },
];
const files = [{ path: "docs/guide.md", text: "\ufeffone\r\ntwo\rthree\n" }];
const at = (document: string, line: number) => ({ document, line, column: 1, length: 1 });
const contradiction = (document: string, line: number, first = "other") =>
  diagnose(
    "contradiction",
    at(document, line),
    {
      feature: "other, line 7",
      at: { server: "a", placement: "b" },
      first: { document: first, line: 7, support: "supported" },
      second: { document, line, support: "unsupported" },
    },
    [at(first, 7)],
  );
const found = (line: number, document = "guide", first?: string) =>
  findings([contradiction(document, line, first)], { documents, files })[0];

describe("a diagnostic is shown with", () => {
  test.each([
    { name: "the path of its document", document: "guide", path: "docs/guide.md" },
    { name: "its own path where it is about no document", document: "catalog.yaml", path: "catalog.yaml" },
  ])("$name", ({ document, path }) => {
    expect(found(1, document)?.path).toBe(path);
  });

  test.each([
    [1, "one"],
    [2, "two"],
    [3, "three"],
    [9, undefined],
  ])("line %i as the reader counts them: %s", (line, source) => {
    expect(found(line)?.source).toBe(source);
  });

  test.each([
    { name: "the path of a document", first: "other", shown: "docs/other.md" },
    { name: "its own name where it is no document", first: "nobody", shown: "nobody" },
  ])("$name in its message and its related places, and all other words as they are", ({ first, shown }) => {
    const finding = found(1, "guide", first);
    expect(finding?.message).toBe(
      `This contradicts ${shown}:7 about other, line 7 for a with b: unsupported here, supported there`,
    );
    expect(finding?.related).toEqual([
      { path: shown, line: 7, column: 1, length: 1, message: "stated as supported" },
    ]);
  });

  test("its whole message, however long that is", () => {
    const label = "a-".repeat(500_000);
    const long = diagnose("catalog-ambiguous", at("guide", 1), { label, ids: ["a", "b"], more: 0 });
    expect(findings([long], { documents, files })[0]?.message).toContain(label);
  });
});
