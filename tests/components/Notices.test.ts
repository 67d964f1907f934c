import { expect, test } from "vitest";
import Notices from "../../src/components/Notices.astro";
import type { Lifecycle, Product } from "../../src/matrix/catalog/schema.ts";
import { links, show, text, texts } from "../support/page.ts";

const both = (words: string) => ({ en: words, fr: words });
const product = (id: string, lifecycle?: Lifecycle): Product => ({
  id,
  kind: "server",
  label: both(id),
  aliases: [],
  terms: [],
  ...(lifecycle && { lifecycle }),
});

// So far from today that no day on which this runs changes what they say.
const gone: Lifecycle = { mainstreamEnded: "2001-01-01", ended: "2002-03-01", successor: both("Newer") };
const off: Lifecycle = { disabled: "2003-05-06", retired: "2004-07-08" };
const current: Lifecycle = { ended: "9999-01-01" };

test.each<{ language: string; lifecycle: Lifecycle; expected: string[] }>([
  {
    language: "en",
    lifecycle: gone,
    expected: ["Out of support: no security updates since 1 March 2002. Successor: Newer."],
  },
  {
    language: "fr",
    lifecycle: gone,
    expected: [
      "Hors support : plus de mises à jour de sécurité depuis le 1er mars 2002. Successeur : Newer.",
    ],
  },
  {
    language: "en",
    lifecycle: off,
    expected: ["Switched off on 8 July 2004.", "Off by default since 6 May 2003."],
  },
  {
    language: "en",
    lifecycle: { retired: "9999-01-02" },
    expected: ["Will be switched off for good on 2 January 9999."],
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
