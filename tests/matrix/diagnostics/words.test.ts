import { describe, expect, test } from "vitest";
import { didYouMean, languageName, perhapsAFeature, quoted } from "../../../src/matrix/diagnostics/words.ts";

const near = (...labels: string[]) => labels.map((label) => ({ id: "id", label }));

describe("the hint for an unknown name", () => {
  test.each([
    {
      name: "names what is nearest",
      names: near("A", "B"),
      says: "Did you mean “A” or “B”? Otherwise add it, or an alias, to the list.",
    },
    {
      name: "says that nothing is near",
      names: [],
      says: "Nothing in the catalog resembles it: fix the wording, or add it, or an alias, to the list.",
    },
    {
      name: "says neither where nothing was looked for",
      names: null,
      says: "Fix the wording, or add it, or an alias, to the list.",
    },
  ])("$name", ({ names, says }) => {
    expect(didYouMean(names, "the list")).toBe(says);
  });

  test("that may be no name advises otherwise where no feature is like it", () => {
    expect(perhapsAFeature([], "Otherwise.")).toBe("Otherwise.");
    expect(perhapsAFeature(null, "Otherwise.")).toBe("Otherwise.");
    expect(perhapsAFeature(near("A"), "Otherwise.")).toContain("“A”");
  });
});

test.each([
  { name: "in one line", words: " a \n b ", expected: "“a b”" },
  { name: "no longer than a line", words: "x".repeat(500), expected: `“${"x".repeat(79)}…”` },
])("words are quoted $name", ({ words, expected }) => {
  expect(quoted(words)).toBe(expected);
});

test.each([
  ["fr", "French"],
  ["und-Cyrl", "a language of another script"],
  ["qa", "qa"],
])("the language %s is called %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
