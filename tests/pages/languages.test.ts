import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/matrix/catalog/languages.ts";
import type { Cell } from "../../src/matrix/model/answers.ts";
import { elementsOf, spokenIn } from "../support/built/markup.ts";
import type { BuiltPage } from "../support/built/site.ts";
import { siteAt } from "../support/site.ts";
import { product } from "./sites.ts";

// Words depend on no day.
const { catalog, documents, result } = siteAt("content", "2026-01-01").data;
const languageOf = new Map(documents.map(({ id, language }) => [id, language]));
const pagesIn = (language: Language): BuiltPage[] =>
  [...product.pages.values()].filter((page) => page.language === language && !page.path.endsWith("404.html"));

/** A text, each of its lines and sentences, and what it quotes, without the full stop. */
function partsOf(text: string): string[] {
  const quoted = [...text.matchAll(/[“«]([^”»]*)[”»]/gu)].map(([, words = ""]) => words);
  const parts = [text, ...quoted].flatMap((one) => [one, ...one.split(/\n|(?<=[.!?])\s/u)]);
  return parts.map((part) => part.replace(/\s+/gu, " ").trim().replace(/\.$/, ""));
}

/** What a statement has in words: those that it quotes, and what it refers to. */
const wordsOf = ({ conditions, notes = [], via = [], references }: Cell): string[] =>
  [...conditions, ...via, ...references].map(({ text }) => text).concat(notes);

/** Everything that the documents of a language say on pages, and what the catalog says in it. */
function saidBy(language: Language): ReadonlySet<string> {
  const isOwn = (document: string): boolean => languageOf.get(document) === language;
  const matrices = result.matrices.flatMap(({ cells, notes }) => [
    ...[...cells.flatMap(({ sources }) => sources), ...notes].filter(({ document }) => isOwn(document)),
    ...cells.flatMap((cell) => {
      const { conditions, notes: own, references = [] } = cell.translations?.[language] ?? {};
      if (isOwn(cell.sources[0]?.document ?? "")) return wordsOf(cell);
      return [...(conditions ?? []), ...(own ?? []), ...references.map(({ text }) => text)];
    }),
  ]);
  const texts = [
    ...matrices.map((one) => (typeof one === "string" ? one : (one?.text ?? ""))),
    ...documents.filter(({ id }) => isOwn(id)).map(({ title }) => title),
    ...result.definitions
      .filter(({ source }) => isOwn(source.document))
      .flatMap(({ term, text }) => [term, text]),
  ];
  return new Set(texts.flatMap(partsOf));
}

/** Names and labels that the catalog has in a language, which may be the same in another one. */
const labelledIn = (language: Language): string[] =>
  [...catalog.products, ...catalog.features].flatMap(({ label, aliases }) => [
    label[language],
    ...aliases[language],
  ]);

/** What documents and the catalog say in one language alone. */
function saidOnlyIn(language: Language): ReadonlySet<string> {
  const others = languages.filter((other) => other !== language);
  const shared = new Set(others.flatMap((other) => [...saidBy(other), ...labelledIn(other)]));
  return new Set([...saidBy(language), ...labelledIn(language)].filter((text) => !shared.has(text)));
}

/** So many letters are no accident, wherever they stand. */
const longEnough = 40;

/** Which foreign texts stand among some texts: short ones as a part of one, long ones anywhere. */
function foreignAmong(texts: readonly string[], foreign: ReadonlySet<string>): string[] {
  const all = texts.join("\n");
  const parts = texts.flatMap(partsOf).filter((part) => foreign.has(part));
  return [
    ...new Set([...parts, ...[...foreign].filter((one) => one.length >= longEnough && all.includes(one))]),
  ];
}

describe.each(languages)("pages in %s", (language) => {
  test("have words of another language under its own lang alone", () => {
    const foreign = new Set(
      languages.filter((other) => other !== language).flatMap((other) => [...saidOnlyIn(other)]),
    );
    const wrong = pagesIn(language).flatMap(({ path, elements }) =>
      foreignAmong(spokenIn(elements, language), foreign).map((text) => `${path}: ${text}`),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

test("no page has the title of its twin in another language", () => {
  const french = new Map(pagesIn("fr").map((page) => [page.path.replace(/fr\/$|fr\/(?=.)/, ""), page.title]));
  const same = pagesIn("en").filter(({ path, title }) => french.get(path) === title);
  expect(french.size).toBe(pagesIn("en").length);
  expect(same.map(({ path, title }) => `${path} ${title}`)).toEqual([]);
});

describe("the check itself", () => {
  test.each([
    { body: "<p>Voice <b>mail</b></p>", says: ["Voice", "mail"] },
    { body: '<p lang="en">Voice</p> mail', says: ["mail"] },
    { body: '<p lang="en">Voice <b lang="fr">mail</b></p>', says: ["mail"] },
  ])("takes of $body what is in the language of the page", ({ body, says }) => {
    const page = `<html lang="fr"><head><title>T</title></head><body>${body}</body></html>`;
    expect(spokenIn(elementsOf(page), "fr")).toEqual(says);
  });

  test("knows sentences, lines and quotations of what documents say", () => {
    expect(partsOf("Only “on weekdays”. Or not.")).toEqual(
      expect.arrayContaining(["Only “on weekdays”", "Or not", "on weekdays"]),
    );
    expect([...saidOnlyIn("en")].length).toBeGreaterThan(100);
  });

  test.each([
    { text: "Voice mail", finds: true },
    { text: "Voice mail, ligne 12", finds: false },
    { text: "dans une limite : « Only on weekdays. »", finds: true },
    { text: "A sentence of so many letters that it is no accident, ligne 12", finds: true },
  ])("finds what is foreign in “$text”: $finds", ({ text, finds }) => {
    const long = "A sentence of so many letters that it is no accident";
    expect(foreignAmong([text], new Set(["Voice mail", "Only on weekdays", long])).length > 0).toBe(finds);
  });
});
