import { expect, test } from "vitest";
import Page from "../../src/layouts/Page.astro";
import { links, markup, text } from "../support/page.ts";

const props = {
  language: "fr",
  title: "SMTP",
  description: "Where it works.",
  place: { kind: "feature", feature: "smtp" },
};

/** A layout is a whole document, so that it is parsed as one. */
const page = async (change: Readonly<Record<string, unknown>> = {}): Promise<Document> =>
  new DOMParser().parseFromString(await markup(Page, { ...props, ...change }, "<h1>SMTP</h1>"), "text/html");

test("a page says its language, and for its styles what it is of", async () => {
  const { documentElement } = await page();
  expect([documentElement.lang, documentElement.dataset["page"]]).toEqual(["fr", "feature"]);
});

test("the first thing to reach by keyboard leads to the content", async () => {
  const parsed = await page();
  const [skip] = parsed.querySelectorAll("a");
  expect(text(skip)).toBe("Aller au contenu");
  const main = parsed.querySelector<HTMLElement>(skip?.getAttribute("href") ?? "");
  expect([main?.localName, main?.getAttribute("tabindex"), text(main)]).toEqual(["main", "-1", "SMTP"]);
});

test("the way to a page is shown from the home page on", async () => {
  const trail = [{ label: "Fonctionnalités", place: { kind: "features" } }];
  const parsed = await page({ trail });
  expect(parsed.querySelector("main nav")?.getAttribute("aria-label")).toBe("Vous êtes ici");
  expect(links(parsed, "main nav a")).toEqual([
    "Accueil → /hybrid-matrix/fr/",
    "Fonctionnalités → /hybrid-matrix/fr/features/",
  ]);
});

test("there is no way where the navigation says it all", async () => {
  expect((await page()).querySelector("main nav")).toBeNull();
});

test("every mark that a page can use is defined on it", async () => {
  const parsed = await page();
  const used = [...parsed.querySelectorAll("use")].map((use) => use.getAttribute("href") ?? "");
  expect(used).toHaveLength(4);
  for (const id of used) expect(parsed.querySelector(`symbol${id}`)).not.toBeNull();
});
