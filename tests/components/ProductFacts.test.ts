import { expect, test } from "vitest";
import ProductFacts from "../../src/components/ProductFacts.astro";
import type { Product } from "../../src/matrix/catalog/schema.ts";
import { show, texts } from "../support/page.ts";

const product: Product = {
  id: "a",
  kind: "server",
  label: { en: "A", fr: "A" },
  aliases: { en: [], fr: [] },
  terms: [],
};

test.each<{ name: string; language: string; change: Partial<Product>; expected: string[] }>([
  { name: "where it runs", language: "en", change: { hosting: "online" }, expected: ["Hosting Online"] },
  {
    name: "its dates, from the first to the last",
    language: "en",
    change: {
      lifecycle: {
        retired: "2020-05-05",
        disabled: "2020-04-04",
        ended: "2020-03-03",
        mainstreamEnded: "2020-02-02",
        available: "2020-01-01",
      },
    },
    expected: [
      "Available since 1 January 2020",
      "Mainstream support until 2 February 2020",
      "Security updates until 3 March 2020",
      "Off by default from 4 April 2020",
      "Switched off on 5 May 2020",
    ],
  },
  {
    name: "what came after it, in the language of the page",
    language: "fr",
    change: { lifecycle: { successors: ["microsoft-teams"] } },
    expected: ["Successeur Microsoft Teams"],
  },
  {
    name: "what else there is to know",
    language: "en",
    change: { lifecycle: { note: { en: "Only online.", fr: "Seulement en ligne." } } },
    expected: ["Note Only online."],
  },
  {
    name: "its other names in the language of the page",
    language: "fr",
    change: { aliases: { en: ["B"], fr: ["C", "D"] } },
    expected: ["Autres noms C · D"],
  },
])("a product tells $name", async ({ language, change, expected }) => {
  const page = await show(ProductFacts, { language, product: { ...product, ...change } });
  const facts = [...page.querySelectorAll("dl > div")].map((fact) => texts(fact, "dt, dd").join(" "));
  expect(facts).toEqual(expected);
});

test("there is no section at all for a product of which nothing is known", async () => {
  const page = await show(ProductFacts, { language: "en", product });
  expect(page.childElementCount).toBe(0);
});
