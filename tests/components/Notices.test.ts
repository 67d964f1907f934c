import { expect, test } from "vitest";
import Notices from "../../src/components/Notices.astro";
import type { Lifecycle, Product } from "../../src/matrix/catalog/schema.ts";
import { links, show, text, texts } from "../support/page.ts";

const both = (words: string) => ({ en: words, fr: words });
const product = (id: string, lifecycle?: Lifecycle): Product => ({
  id,
  kind: "server",
  label: both(id),
  aliases: { en: [], fr: [] },
  terms: [],
  ...(lifecycle && { lifecycle }),
});

const gone: Lifecycle = { mainstreamEnded: "2001-01-01", ended: "2002-03-01" };
const current: Lifecycle = { ended: "9999-01-01" };

test.each<{ language: string; lifecycle: Lifecycle; expected: string[] }>([
  { language: "en", lifecycle: gone, expected: ["Out of support since 1 March 2002."] },
  {
    language: "fr",
    lifecycle: { ...gone, successors: ["microsoft-teams"] },
    expected: ["Hors support depuis le 1er mars 2002. Successeur : Microsoft Teams."],
  },
  {
    language: "en",
    lifecycle: { disabled: "2026-10-01", retired: "2027-04-01" },
    expected: ["Off by default since 1 October 2026, will be switched off on 1 April 2027."],
  },
  { language: "en", lifecycle: { retired: "2021-07-31" }, expected: ["Switched off on 31 July 2021."] },
  { language: "en", lifecycle: { available: "2027-03-01" }, expected: ["Available from 1 March 2027."] },
  {
    language: "en",
    lifecycle: { mainstreamEnded: "2025-01-14", ended: "2027-06-30" },
    expected: ["Supported until 30 June 2027, out of mainstream support since 14 January 2025."],
  },
])("in $language, $lifecycle is worded as $expected", async ({ language, lifecycle, expected }) => {
  const page = await show(Notices, { language, products: [product("some-server", lifecycle)] });
  expect(texts(page, "li > span")).toEqual(expected);
});

test("each notice leads to its product", async () => {
  const products = [product("one", gone), product("two", current), product("three", gone)];
  const page = await show(Notices, { language: "fr", products });
  expect(links(page)).toEqual([
    "one → /hybrid-matrix/fr/products/one/",
    "three → /hybrid-matrix/fr/products/three/",
  ]);
  expect(text(page.querySelector("h2"))).toBe("Cycle de vie");
});

test.each([
  { name: "is in support", products: [product("one", current)] },
  { name: "has no dates", products: [product("one")] },
])("there is no section at all where every product $name", async ({ products }) => {
  const page = await show(Notices, { language: "en", products });
  expect(page.childElementCount).toBe(0);
});
