import { expect, test } from "vitest";
import type { Place } from "../../src/matrix/addresses.ts";
import { entriesOf, whereIn } from "../../src/site/navigation.ts";
import { cellParams, idAs, pathsOf, singlePaths } from "../../src/site/paths.ts";
import { placeOf } from "../../src/site/site.ts";
import { cellAt, smallSite } from "../support/small-site.ts";

const main: Place = { kind: "matrix", matrix: "main" };

test.each<{ name: string; entry: Place; place: Place | undefined; expected: string | undefined }>([
  { name: "the page itself", entry: main, place: main, expected: "page" },
  { name: "another matrix", entry: main, place: { kind: "matrix", matrix: "more" }, expected: undefined },
  {
    name: "a cell of the matrix",
    entry: main,
    place: placeOf(cellAt("main/photos.old.mail")),
    expected: "true",
  },
  {
    name: "a cell of another one",
    entry: main,
    place: placeOf(cellAt("more/photos.old.cloud")),
    expected: undefined,
  },
  { name: "an index", entry: { kind: "features" }, place: { kind: "features" }, expected: "page" },
  {
    name: "a feature",
    entry: { kind: "features" },
    place: { kind: "feature", feature: "a" },
    expected: "true",
  },
  {
    name: "a product",
    entry: { kind: "products" },
    place: { kind: "product", product: "a" },
    expected: "true",
  },
  {
    name: "a document",
    entry: { kind: "sources" },
    place: { kind: "source", document: "a" },
    expected: "true",
  },
  { name: "somewhere else", entry: { kind: "sources" }, place: { kind: "home" }, expected: undefined },
  { name: "no address", entry: { kind: "about" }, place: undefined, expected: undefined },
])("on $name, aria-current is $expected", ({ entry, place, expected }) => {
  expect(whereIn(entry, place)).toBe(expected);
});

test("the navigation offers every matrix, then what goes across them", () => {
  const { matrices, others } = entriesOf(smallSite, "fr");
  expect(matrices.map(({ label }) => label)).toEqual(["main", "more"]);
  expect(others.map(({ label }) => label)).toEqual([
    "Fonctionnalités",
    "Produits",
    "Documents",
    "Recherche",
    "À propos",
  ]);
});

test("every page has a path in each language", () => {
  const view = cellAt("main/photos.old.mail");
  const ids = { matrix: "main", server: "old", placement: "mail", feature: "photos" };
  expect(pathsOf([view], cellParams)).toEqual([
    { params: { lang: undefined, ...ids }, props: { language: "en", thing: view } },
    { params: { lang: "fr", ...ids }, props: { language: "fr", thing: view } },
  ]);
  expect(singlePaths().map(({ params }) => params["lang"])).toEqual([undefined, "fr"]);
  expect(idAs("product")({ id: "web" })).toEqual({ product: "web" });
});
