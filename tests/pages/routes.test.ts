import { describe, expect, test } from "vitest";
import { kindOf, routeFor, routes, statesAmong } from "../support/built/routes.ts";
import { type BuiltPage, pageOf } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

const below = ({ path }: BuiltPage, base: string): string => path.slice(base.length);

test.each([product, fixtures])("every page of the $name was made by a route", ({ base, pages }) => {
  const orphans = [...pages.values()].filter(
    (page) => routeFor(below(page, base), kindOf(page)) === undefined,
  );
  expect(orphans.map(({ path }) => path)).toEqual([]);
});

test("every route makes a page of the small site, so that browsers open one of each", () => {
  const used = new Set(
    [...fixtures.pages.values()].map((page) => routeFor(below(page, fixtures.base), kindOf(page))?.file),
  );
  expect(
    routes()
      .map(({ file }) => file)
      .filter((file) => !used.has(file)),
  ).toEqual([]);
});

describe("the route of a path", () => {
  test.each([
    { path: "", file: "[...lang]/index.astro" },
    { path: "fr/", file: "[...lang]/index.astro" },
    { path: "404.html", file: "404.astro" },
    { path: "about/", file: "[...lang]/about.astro" },
    { path: "fr/about/diagnostics/", file: "[...lang]/about/diagnostics.astro" },
    { path: "exchange/", file: "[...lang]/[matrix]/index.astro" },
    { path: "fr/exchange/a/b/c/", kind: "cell", file: "[...lang]/[matrix]/[...at]/[feature].astro" },
    { path: "clients/a/b/", kind: "cell", file: "[...lang]/[matrix]/[...at]/[feature].astro" },
    { path: "exchange/a/b/", kind: "configuration", file: "[...lang]/[matrix]/[...at]/index.astro" },
    { path: "clients/groups/voice/", kind: "group", file: "[...lang]/[matrix]/groups/[group].astro" },
    { path: "a/b/c/d/e/f/", kind: "toaster", file: undefined },
  ])("$path is $file", ({ path, kind, file }) => {
    expect(routeFor(path, kind)?.file).toBe(file);
  });
});

test("pages are chosen for what only they are made of", () => {
  const plain = pageOf("/plain/", "<p>x</p>");
  const more = pageOf("/more/", '<p class="no">x</p><p>y</p>');
  const other = pageOf("/other/", "<p>x</p><ul></ul>");
  expect(
    statesAmong([plain, more, other])
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(["/more/", "/other/"]);
});
