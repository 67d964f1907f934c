import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { addresses, type Place } from "../../src/matrix/addresses.ts";
import { languages } from "../../src/matrix/catalog/languages.ts";
import { entriesOf, whereIn } from "../../src/site/navigation.ts";
import {
  cellParams,
  configurationParams,
  idAs,
  pathsOf,
  type StaticPath,
  singlePaths,
} from "../../src/site/paths.ts";
import { configurationPlace, placeOf } from "../../src/site/site.ts";
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
  {
    name: "where documents disagree",
    entry: { kind: "sources" },
    place: { kind: "conflicts" },
    expected: "true",
  },
  { name: "the lifecycles", entry: { kind: "lifecycle" }, place: { kind: "lifecycle" }, expected: "page" },
  { name: "the grammar", entry: { kind: "about" }, place: { kind: "grammar" }, expected: "true" },
  { name: "somewhere else", entry: { kind: "sources" }, place: { kind: "home" }, expected: undefined },
  { name: "no address", entry: { kind: "about" }, place: undefined, expected: undefined },
])("on $name, aria-current is $expected", ({ entry, place, expected }) => {
  expect(whereIn(entry, place)).toBe(expected);
});

test("the navigation offers every matrix, then what goes across them, then the rest", () => {
  const { matrices, retired, across, others } = entriesOf(smallSite, "fr");
  expect(matrices.map(({ label }) => label)).toEqual(["main", "more"]);
  expect(retired).toEqual([]);
  expect(across.map(({ label }) => label)).toEqual(["Fonctionnalités", "Produits", "Modifications"]);
  expect(others.map(({ label }) => label)).toEqual(["Comparer", "Cycle de vie", "Sources"]);
});

/** A route as it stands in src/pages: the addresses of its pages, of what they show, and of all that it has to show. */
function route<T>(
  file: string,
  things: readonly T[],
  paths: readonly StaticPath<T>[],
  place: (thing: T) => Place,
) {
  const link = addresses("/");
  return {
    file,
    pages: paths.map(({ params }) => filled(file, params)),
    shown: paths.map(({ props: { language, thing } }) => link(language, place(thing))),
    links: languages.flatMap((language) => things.map((thing) => link(language, place(thing)))),
  };
}

/** The address of a route's page, as Astro makes it of the parameters. */
function filled(file: string, params: StaticPath<unknown>["params"]): string {
  const parts = file.split("/").map((part) => {
    const name = /^\[(?:\.{3})?(\w+)\]$/.exec(part)?.[1];
    return name === undefined ? part.replace(/^index$/, "") : params[name];
  });
  return `/${parts.filter(Boolean).join("/")}/`;
}

const { configurations, cells, data } = smallSite;
const { matrices, features } = data.catalog;

test.each([
  route("[...lang]/about", [null], singlePaths(), () => ({ kind: "about" })),
  route("[...lang]/lifecycle", [null], singlePaths(), () => ({ kind: "lifecycle" })),
  route("[...lang]/features/index", [null], singlePaths(), () => ({ kind: "features" })),
  route("[...lang]/[matrix]/index", matrices, pathsOf(matrices, idAs("matrix")), ({ id }) => ({
    kind: "matrix",
    matrix: id,
  })),
  route(
    "[...lang]/[matrix]/[...at]/index",
    configurations,
    pathsOf(configurations, configurationParams),
    configurationPlace,
  ),
  route("[...lang]/[matrix]/[...at]/[feature]", cells, pathsOf(cells, cellParams), (view) => placeOf(view)),
  route("[...lang]/features/[feature]", features, pathsOf(features, idAs("feature")), ({ id }) => ({
    kind: "feature",
    feature: id,
  })),
])("the pages of $file are where links lead, one in each language", ({ file, pages, shown, links }) => {
  expect(existsSync(`src/pages/${file}.astro`)).toBe(true);
  expect(pages).toEqual(links);
  expect(shown).toEqual(links);
  expect(new Set(pages).size).toBe(pages.length);
});
