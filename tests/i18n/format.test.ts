import { describe, expect, test } from "vitest";
import { dictionaries } from "../../src/i18n/dictionary.ts";
import { capitalised, formats, uncapitalised } from "../../src/i18n/format.ts";
import { foreignLang } from "../../src/i18n/lang.ts";

const cells = { one: "# cell", other: "# cells" };

test.each([
  { language: "en", count: 0, expected: "0 cells" },
  { language: "en", count: 1, expected: "1 cell" },
  { language: "fr", count: 0, expected: "0 cell" },
  { language: "fr", count: 2, expected: "2 cells" },
  { language: "fr", count: 1_000_000, expected: "1\u202f000\u202f000 cells" },
] as const)("$count in $language", ({ language, count, expected }) => {
  expect(formats[language].plural(count, cells)).toBe(expected);
});

test.each([
  { language: "en", iso: "2025-10-14", expected: "14 October 2025" },
  { language: "en", iso: "2027-04-01", expected: "1 April 2027" },
  { language: "fr", iso: "2027-04-01", expected: "1er avril 2027" },
  { language: "fr", iso: "2021-07-31", expected: "31 juillet 2021" },
] as const)("$iso in $language is $expected", ({ language, iso, expected }) => {
  expect(formats[language].date(iso)).toBe(expected);
});

test("languages have the names that the reader's own has for them", () => {
  expect([formats.en.languageName("de"), formats.fr.languageName("de")]).toEqual(["German", "allemand"]);
});

test("lists are joined as each language does", () => {
  expect(formats.en.or(["a", "b", "c"])).toBe("a, b or c");
  expect(formats.fr.and(["a", "b"])).toBe("a et b");
});

test("only words in another language are marked as such", () => {
  expect(foreignLang("en", "fr")).toBe("en");
  expect(foreignLang("fr", "fr")).toBeUndefined();
  expect(foreignLang(undefined, "fr")).toBeUndefined();
});

test("a phrase becomes the start of a sentence", () => {
  expect(capitalised("élevé")).toBe("Élevé");
});

/** Every plain text of a dictionary with the path that leads to it. */
function textsIn(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe("French typography", () => {
  test.each(textsIn(dictionaries.fr))("%s", (_path, text) => {
    expect(text).not.toMatch(/ [:;!?»]|« |'/u);
  });
});

test.each([
  { heading: "Communication server", within: "communication server" },
  { heading: "Élément", within: "élément" },
  { heading: "SharePoint", within: "SharePoint" },
])("$heading is $within within a sentence", ({ heading, within }) => {
  expect(uncapitalised(heading)).toBe(within);
});
