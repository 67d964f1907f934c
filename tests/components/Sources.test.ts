import { expect, test } from "vitest";
import Sources from "../../src/components/Sources.astro";
import { statedAt } from "../../src/site/anchors.ts";
import { currentSite } from "../../src/site/current.ts";
import { views } from "../support/fixture-site.ts";
import { links, show, texts } from "../support/page.ts";

const sources = views.bilingual.cell?.sources;
const placeOf = statedAt(currentSite(), views.bilingual);

test.each([
  { language: "en", quoted: "Unified messaging Requires a sh", also: "Also stated in" },
  { language: "fr", quoted: "Messagerie unifiée Nécessite un", also: "Énoncé aussi dans" },
])(
  "on a page in $language, the words in that are quoted, and others are named with their language",
  async ({ language, quoted, also }) => {
    const page = await show(Sources, { language, sources, placeOf });
    expect(texts(page, "blockquote").map((words) => words.slice(0, 31))).toEqual([quoted]);
    expect(texts(page, ".also")[0]).toContain(also);
    expect([...page.querySelectorAll(".also [lang]")].map((one) => one.getAttribute("lang"))).toEqual([
      language === "en" ? "fr" : "en",
    ]);
  },
);

test("each statement leads to its place in its document, by a name that stays, and to the vendor’s page", async () => {
  const page = await show(Sources, { language: "en", sources, placeOf });
  expect(links(page)).toEqual([
    "Lync Server 2013 and hosted Exchange UM, line 21 → /hybrid-matrix/sources/hosted-exchange-um/#unified-messaging.lync-server-2013.hosted-exchange-um",
    "Hosted voice mail → https://vendor.example/hosted",
    "Correct this statement → https://example.org/repository/edit/main/content/docs/en/hosted-exchange-um.md#L21",
    "Lync Server 2013 et la messagerie unifiée Exchange hébergée, line 21 → /hybrid-matrix/sources/hosted-exchange-um-fr/#unified-messaging.lync-server-2013.hosted-exchange-um",
  ]);
});

test("where no document in the language of the page says it, the words of another are quoted as such", async () => {
  const english = sources?.filter(({ document }) => !document.endsWith("-fr"));
  const page = await show(Sources, { language: "fr", sources: english, placeOf });
  expect([...page.querySelectorAll("blockquote")].map((words) => words.getAttribute("lang"))).toEqual(["en"]);
  expect(texts(page, "figcaption small:not(.origin, .correct)")).toEqual(["(en anglais)"]);
});

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
    const page = await show(Sources, { language, sources, placeOf });
    expect(texts(page, ".origin")[0]).toBe(says);
  },
);

test("a page without an address or a date is named with its version, in the language of the document", async () => {
  const source = { document: "sable-drivers", line: 20, column: 1, text: "Words" };
  const page = await show(Sources, { language: "fr", sources: [source], placeOf });
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
  const page = await show(Sources, { language: "en", sources, placeOf, brief: true });
  expect(texts(page, ".origin")[0]).toBe("Vendor’s page of 23 July 2014; checked on 20 November 2026");
  expect(links(page, ".origin a")).toEqual([]);
});
