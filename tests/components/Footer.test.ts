import { expect, test } from "vitest";
import Footer from "../../src/components/Footer.astro";
import { currentSite } from "../../src/site/current.ts";
import { readableDocuments } from "../../src/site/translations.ts";
import { show, text, texts } from "../support/page.ts";

const documents = readableDocuments(currentSite(), "fr");

test("every page names the documents that the site is made from, each in one language", async () => {
  const page = await show(Footer, { language: "fr" });
  expect(texts(page, "div > p")).toEqual([`Établi à partir de ${documents.length} documents :`]);
  expect(texts(page, "li a")).toEqual(documents.map(({ title }) => title));
});

test("each document has the date of the vendor’s page, in the language of the page, and its own language where that is another", async () => {
  const page = await show(Footer, { language: "fr" });
  const smallPrint = (document: string): string[] => {
    const item = [...page.querySelectorAll("li")].find((one) =>
      one.querySelector(`a[href$='/${document}/']`),
    );
    return item ? texts(item, "small") : [];
  };
  expect(smallPrint("hybrid-configurations")).toEqual([
    "(en anglais)",
    "Page de l’éditeur du 9 décembre 2016 ; vérifié le 20 novembre 2026",
  ]);
  expect(smallPrint("hosted-exchange-um-fr")).toEqual([
    "Page de l’éditeur du 23 juillet 2014 ; vérifié le 20 novembre 2026",
  ]);
});

test("a title in another language is marked as such", async () => {
  const page = await show(Footer, { language: "fr" });
  const foreign = [...page.querySelectorAll("li a[lang]")];
  const english = documents.filter(({ language }) => language === "en").map(({ title }) => ["en", title]);
  expect(english.length).toBeGreaterThan(0);
  expect(foreign.map((link) => [link.getAttribute("lang"), text(link)])).toEqual(english);
});
