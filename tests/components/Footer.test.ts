import { expect, test } from "vitest";
import Footer from "../../src/components/Footer.astro";
import { restingOn } from "../../src/site/origins.ts";
import { links, show, texts } from "../support/page.ts";

test.each([
  {
    language: "en",
    says: "Made from 11 documents, based on the vendor’s pages of 23 July 2014 to 20 November 2026, checked on 20 November 2026.",
    link: "Made from 11 documents → /hybrid-matrix/sources/",
  },
  {
    language: "fr",
    says: "Établi à partir de 11 documents, d’après des pages de l’éditeur du 23 juillet 2014 au 20 novembre 2026, vérifiées le 20 novembre 2026.",
    link: "Établi à partir de 11 documents → /hybrid-matrix/fr/sources/",
  },
])(
  "every page says in $language how old the vendor’s pages behind it are, and leads to the documents",
  async ({ language, says, link }) => {
    const page = await show(Footer, { language });
    expect(texts(page, "p:not(#from)").at(-1)).toBe(says);
    expect(links(page).at(-1)).toBe(link);
  },
);

const origin = (date: string | null) => ({ title: "Page", address: null, date, version: null, parts: [] });
const document = (date: string | null, checked: string | null) => ({ origins: [origin(date)], checked });

test.each([
  {
    name: "of several days",
    documents: [document("2020-05-01", "2026-01-02"), document("2019-01-01", "2026-01-01")],
    says: ", based on the vendor’s pages of 1 January 2019 to 1 May 2020, checked on 1 January 2026.",
  },
  {
    name: "of one day",
    documents: [document("2020-05-01", "2026-01-02"), document(null, null)],
    says: ", based on the vendor’s pages of 1 May 2020, checked on 2 January 2026.",
  },
  { name: "of no day that is known", documents: [document(null, "2026-01-01")], says: "." },
  { name: "that nobody checked", documents: [document("2020-05-01", null)], says: "." },
  { name: "that there are not", documents: [], says: "." },
])("pages $name are dated as far as is known", ({ documents, says }) => {
  expect(restingOn(documents, "en")).toBe(says);
});
