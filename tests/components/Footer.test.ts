import { expect, test } from "vitest";
import Footer from "../../src/components/Footer.astro";
import { currentSite } from "../../src/site/current.ts";
import { show, text, texts } from "../support/page.ts";

test("every page names the documents that the site is made from, with their dates", async () => {
  const page = await show(Footer, { language: "fr" });
  expect(texts(page, "div > p")).toEqual(["Établi à partir de 6 documents :"]);
  const titles = currentSite().data.documents.map(({ title }) => title);
  expect(texts(page, "li a")).toEqual(titles);
  expect(texts(page, "li small")).toEqual([
    "23 juillet 2014",
    "20 novembre 2026",
    "23 juillet 2014",
    "9 décembre 2016",
    "23 juillet 2014",
  ]);
});

test("a title in another language is marked as such", async () => {
  const page = await show(Footer, { language: "en" });
  const foreign = [...page.querySelectorAll("li a[lang]")];
  expect(foreign.map((link) => [link.getAttribute("lang"), text(link)])).toEqual([
    ["fr", "Lync Server 2013 et la messagerie unifiée Exchange hébergée"],
  ]);
});
