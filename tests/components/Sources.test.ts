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
    "Lync Server 2013 et la messagerie unifiée Exchange hébergée, line 21 → /hybrid-matrix/sources/hosted-exchange-um-fr/#L21",
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
    expect(langs("a > span")).toEqual(expected);
    expect(texts(page, "figcaption small")).toEqual([said]);
  },
);
