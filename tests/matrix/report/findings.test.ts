import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/matrix/diagnostics.ts";
import { findings } from "../../../src/matrix/report/findings.ts";

const documents = [
  { id: "guide", path: "docs/guide.md", language: "en", title: "Guide", date: null },
  { id: "other", path: "docs/other.md", language: "en", title: "Other", date: null },
];
const files = [{ path: "docs/guide.md", text: "\ufeffone\r\ntwo\rthree\n" }];
const found = (message: string, line: number, document = "guide") =>
  findings([diagnose("contradiction", { document, line, column: 1 }, message, "Mend it.")], {
    documents,
    files,
  })[0];

describe("a diagnostic is shown with", () => {
  test.each([
    { name: "the path of its document", document: "guide", path: "docs/guide.md" },
    { name: "its own path where it is about no document", document: "catalog.yaml", path: "catalog.yaml" },
  ])("$name", ({ document, path }) => {
    expect(found("Wrong", 1, document)?.path).toBe(path);
  });

  test.each([
    [1, "one"],
    [2, "two"],
    [3, "three"],
    [9, undefined],
  ])("line %i as the reader counts them: %s", (line, source) => {
    expect(found("Wrong", line)?.source).toBe(source);
  });

  test.each([
    ["This contradicts other, line 7", "This contradicts docs/other.md:7"],
    ["This contradicts nobody, line 7", "This contradicts nobody, line 7"],
    ["“Guide: other, line 7”", "“Guide: other, line 7”"],
    [
      "other, line 1: “a” other, line 7 “b”, guide, line 2",
      "docs/other.md:1: “a” other, line 7 “b”, docs/guide.md:2",
    ],
    ["other, line 1: ”“ guide, line 2", "docs/other.md:1: ”“ docs/guide.md:2"],
  ])("the paths of documents that it names, and other words as they are: %s", (message, shown) => {
    expect(found(message, 1)?.message).toBe(shown);
  });

  test("its whole message, however long that is", () => {
    const label = "a-".repeat(500_000);
    expect(found(`The catalog has no feature ${label}`, 1)?.message).toContain(label);
  });
});
