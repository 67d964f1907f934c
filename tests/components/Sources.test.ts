import { expect, test } from "vitest";
import Sources from "../../src/components/Sources.astro";
import { views } from "../support/fixture-site.ts";
import { links, show, texts } from "../support/page.ts";

const sources = views.bilingual.cell?.sources;

test("each statement is quoted, and leads to its line in its document", async () => {
  const page = await show(Sources, { language: "en", sources });
  expect(texts(page, "blockquote").map((words) => words.slice(0, 31))).toEqual([
    "Unified messaging Requires a sh",
    "Messagerie unifiée Nécessite un",
  ]);
  expect(links(page)).toEqual([
    "Lync Server 2013 and hosted Exchange UM, line 21 → /hybrid-matrix/sources/hosted-exchange-um/#L21",
    "Hosted voice mail → https://vendor.example/hosted",
    "Lync Server 2013 et la messagerie unifiée Exchange hébergée, line 21 → /hybrid-matrix/sources/hosted-exchange-um-fr/#L21",
    "Messagerie vocale hébergée → https://vendor.example/hosted",
  ]);
});

test.each([
  { language: "en", expected: [null, "fr"], said: "(in French)" },
  { language: "fr", expected: [null, "en"], said: "(en anglais)" },
])(
  "on a page in $language, words in that come first, and others say their language",
  async ({ language, expected, said }) => {
    const page = await show(Sources, { language, sources });
    const langs = (selector: string) =>
      [...page.querySelectorAll(selector)].map((words) => words.getAttribute("lang"));
    expect(langs("blockquote")).toEqual(expected);
    expect(langs("figcaption > a > span")).toEqual(expected);
    expect(texts(page, "figcaption small:not(.origin)")).toEqual([said]);
  },
);

test.each([
  {
    language: "en",
    says: "From the vendor’s page Hosted voice mail, 23 July 2014; checked on 20 November 2026",
  },
  {
    language: "fr",
    says: "D’après la page de l’éditeur Messagerie vocale hébergée, 23 juillet 2014 ; vérifié le 20 novembre 2026",
  },
])(
  "on a page in $language, a statement names the vendor’s page with its date",
  async ({ language, says }) => {
    const page = await show(Sources, { language, sources });
    expect(texts(page, ".origin")[0]).toBe(says);
  },
);

test("a page without an address or a date is named with its version, in the language of the document", async () => {
  const source = { document: "sable-drivers", line: 20, column: 1, text: "Words" };
  const page = await show(Sources, { language: "fr", sources: [source] });
  expect(texts(page, ".origin")).toEqual([
    "D’après la page de l’éditeur Sable drivers, second edition ; vérifié le 20 novembre 2026",
  ]);
  expect(links(page, ".origin a")).toEqual([]);
  expect([...page.querySelectorAll(".origin [lang]")].map((one) => one.getAttribute("lang"))).toEqual([
    "en",
    "en",
  ]);
});

test("beside a table the age of the vendor’s page is all that is told of it", async () => {
  const page = await show(Sources, { language: "en", sources, brief: true });
  expect(texts(page, ".origin")[0]).toBe("Vendor’s page of 23 July 2014; checked on 20 November 2026");
  expect(links(page, ".origin a")).toEqual([]);
});
