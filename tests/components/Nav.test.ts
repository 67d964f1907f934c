import { expect, test } from "vitest";
import Nav from "../../src/components/Nav.astro";
import type { Place } from "../../src/matrix/addresses.ts";
import { currentSite } from "../../src/site/current.ts";
import { erasOf } from "../../src/site/eras.ts";
import { placeOf } from "../../src/site/site.ts";
import { views } from "../support/fixture-site.ts";
import { links, only, show, texts } from "../support/page.ts";

const nav = (language: string, place?: Place) => show(Nav, { language, place });

test("one entry opens every matrix, those of retired generations by themselves, and what goes across them", async () => {
  const page = await nav("fr");
  const { current, retired } = erasOf(currentSite());
  const labels = (all: typeof current) => all.map(({ label }) => label.fr);
  const opened = only(page, `#${only(page, "button").getAttribute("popovertarget")}`);
  const [matrices, over, across] = [...opened.querySelectorAll("ul")];
  expect(matrices?.getAttribute("aria-label")).toBe("Matrices");
  expect(matrices && texts(matrices, "li")).toEqual(labels(current));
  expect(over?.getAttribute("aria-label")).toBe("Générations retirées");
  expect(over && texts(over, "li")).toEqual(labels(retired));
  expect(over && links(over)).toContain("Avec Exchange → /hybrid-matrix/fr/exchange/");
  expect(across && links(across)).toEqual([
    "Fonctionnalités → /hybrid-matrix/fr/features/",
    "Produits → /hybrid-matrix/fr/products/",
    "Modifications → /hybrid-matrix/fr/changes/",
  ]);
  expect(links(page, "nav > ul a")).toEqual([
    "Comparer → /hybrid-matrix/fr/compare/",
    "Cycle de vie → /hybrid-matrix/fr/lifecycle/",
    "Sources → /hybrid-matrix/fr/sources/",
  ]);
});

test.each<{ name: string; place: Place | undefined; expected: string[] }>([
  { name: "the page itself", place: { kind: "products" }, expected: ["true Matrices", "page Products"] },
  {
    name: "the section of a product",
    place: { kind: "product", product: "a" },
    expected: ["true Matrices", "true Products"],
  },
  {
    name: "the matrix of a cell",
    place: placeOf(views.photos),
    expected: ["true Matrices", "true With Exchange"],
  },
  { name: "what stands beside it", place: { kind: "source", document: "a" }, expected: ["true Sources"] },
  { name: "nothing of the home page", place: { kind: "home" }, expected: [] },
  { name: "nothing where an address leads nowhere", place: undefined, expected: [] },
])("what is current is $name", async ({ place, expected }) => {
  const page = await nav("en", place);
  const current = [...page.querySelectorAll("[aria-current]")];
  expect(current.map((link) => `${link.getAttribute("aria-current")} ${link.textContent}`)).toEqual(expected);
});
