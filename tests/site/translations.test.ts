import { describe, expect, test } from "vitest";
import { siteOf } from "../../src/site/site.ts";
import { ownFirst, ownOrAll, readableDocuments } from "../../src/site/translations.ts";
import { smallData, smallDay } from "../support/small-site.ts";

const words = [
  { text: "one", language: "en" },
  { text: "deux", language: "fr" },
  { text: "three", language: "en" },
];
const languageOf = ({ language }: (typeof words)[number]): string => language;
const texts = (some: readonly { readonly text: string }[]) => some.map(({ text }) => text).join(" ");

describe("what is in several languages", () => {
  test("has those of a reader's language first, each in the order that there is", () => {
    expect(texts(ownFirst(words, languageOf, "en"))).toBe("one three deux");
    expect(texts(ownFirst(words, languageOf, "fr"))).toBe("deux one three");
  });

  test("is whole where none of it is in the reader's language", () => {
    expect(texts(ownOrAll(words, languageOf, "fr"))).toBe("deux");
    expect(texts(ownOrAll(words.slice(0, 1), languageOf, "fr"))).toBe("one");
  });
});

test("a document and its translation are one, in the reader's language where it is in that", () => {
  const [guide] = smallData.documents;
  if (guide === undefined) throw new Error("The small site has a document.");
  const documents = [
    { ...guide, id: "a", path: "docs/en/a.md" },
    { ...guide, id: "b", path: "docs/en/b.md" },
    { ...guide, id: "a-fr", path: "docs/fr/a.md", language: "fr" },
  ];
  const site = siteOf({ ...smallData, documents }, smallDay);
  const ids = (language: "en" | "fr") => readableDocuments(site, language).map(({ id }) => id);
  expect(ids("en")).toEqual(["a", "b"]);
  expect(ids("fr")).toEqual(["a-fr", "b"]);
});
