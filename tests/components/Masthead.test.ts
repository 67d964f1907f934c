import { expect, test } from "vitest";
import Masthead from "../../src/components/Masthead.astro";
import type { Place } from "../../src/matrix/addresses.ts";
import { links, show } from "../support/page.ts";

test.each<{ name: string; language: string; place: Place | undefined; expected: string[] }>([
  {
    name: "a page, to the same page",
    language: "en",
    place: { kind: "feature", feature: "smtp" },
    expected: ["Français → /hybrid-matrix/fr/features/smtp/"],
  },
  {
    name: "a French page, back to English",
    language: "fr",
    place: { kind: "about" },
    expected: ["English → /hybrid-matrix/about/"],
  },
  {
    name: "an address that leads nowhere, to the home page",
    language: "en",
    place: undefined,
    expected: ["Français → /hybrid-matrix/fr/"],
  },
])("a change of language leads from $name", async ({ language, place, expected }) => {
  const page = await show(Masthead, { language, place });
  expect(links(page, ".settings a")).toEqual(expected);
  const link = page.querySelector<HTMLAnchorElement>(".settings a");
  expect([link?.lang, link?.hreflang]).toEqual(language === "en" ? ["fr", "fr"] : ["en", "en"]);
});

test("without scripts the search is a form that leads to the search page, and there is no choice of colours", async () => {
  const page = await show(Masthead, { language: "fr", place: { kind: "home" } });
  expect(page.querySelector("search form")?.getAttribute("action")).toBe("/hybrid-matrix/fr/search/");
  expect(page.querySelector("search input")?.getAttribute("name")).toBe("q");
  expect(page.querySelector<HTMLElement>("theme-switch")?.hidden).toBe(true);
});

test("the name of the site leads home", async () => {
  const page = await show(Masthead, { language: "fr", place: { kind: "about" } });
  expect(links(page, ".wordmark")).toEqual(["Small Matrix → /hybrid-matrix/fr/"]);
});
