import { expect, test } from "vitest";
import Footer from "../../src/components/Footer.astro";
import { currentSite } from "../../src/site/current.ts";
import { show, text, texts } from "../support/page.ts";

const { documents } = currentSite().data;

test("every page names the documents that the site is made from", async () => {
  const page = await show(Footer, { language: "fr" });
  expect(texts(page, "div > p")).toEqual([`Établi à partir de ${documents.length} documents :`]);
  expect(texts(page, "li a")).toEqual(documents.map(({ title }) => title));
});

test("each document has its date, in the language of the page", async () => {
  const page = await show(Footer, { language: "fr" });
  const item = [...page.querySelectorAll("li")].find((one) =>
    one.querySelector("a[href$='/hybrid-configurations/']"),
  );
  expect(item && texts(item, "small")).toEqual(["9 décembre 2016"]);
});

test("a title in another language is marked as such", async () => {
  const page = await show(Footer, { language: "en" });
  const foreign = [...page.querySelectorAll("li a[lang]")];
  const french = documents.filter(({ language }) => language === "fr").map(({ title }) => ["fr", title]);
  expect(french.length).toBeGreaterThan(0);
  expect(foreign.map((link) => [link.getAttribute("lang"), text(link)])).toEqual(french);
});
