import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { attribute, textOf } from "../support/built/markup.ts";
import type { BuiltPage } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

/** Bytes of gzip. A first round trip carries about ten packets of 1,460 bytes. */
type Budget = { readonly whole: number; readonly scripts: number };
const usual: Budget = { whole: 14_600, scripts: 6 * 1024 };

/** Pages that may weigh more, with the reason. */
const exceptions: readonly { readonly path: RegExp; readonly budget: Budget }[] = [
  /*
   * What came with downloads, feeds and old addresses is in all of these: about 300 bytes for a button and its links, the
   * addresses of the same facts for programs, and how to correct them.
   */
  // Everything that no document says, each with what is nearest: it grows with what the matrices ask.
  { path: /\/silence\/$/, budget: { ...usual, whole: 21_000 } },
  // Everything that sources disagree on, each side with its pages and lines: it grows with what they say.
  { path: /\/sources\/conflicts\/$/, budget: { ...usual, whole: 23_400 } },
  // A document is shown whole, with every cell that it states and all that was read in it: the longest has eight origins.
  { path: /\/sources\/[^/]+\/$/, budget: { ...usual, whole: 34_200 } },
  // Every code with an example: it grows with what is told.
  { path: /\/about\/diagnostics\/$/, budget: { ...usual, whole: 23_600 } },
  // Every configuration as a strip, a link and a choice, so that the question is answered without another request.
  { path: /^\/(?:fr\/)?$/, budget: { ...usual, whole: 15_700 } },
  // The one client that three large tables have, with the features of all of them.
  { path: /\/lync-2013-client\/$/, budget: { ...usual, whole: 19_400 } },
  // All features of one client that two large tables have, with everything that they need.
  {
    path: /^\/(?:fr\/)?clients-20(?:13|19)-(?:desktop|mobile)\/[^/]+\/$/,
    budget: { ...usual, whole: 17_500 },
  },
  // All that two generations of Exchange say of one server, in three matrices, and what to do first.
  { path: /\/skype-exchange\/[^/]+\/[^/]+\/$/, budget: { ...usual, whole: 15_300 } },
  // Every date there is, with its source, in the longer language.
  { path: /^\/fr\/lifecycle\/$/, budget: { ...usual, whole: 14_900 } },
  // What up to six pages say of one cell, and since when: on its own page, and once more for its table.
  { path: /\/[^/]+\/[^/]+\/voice-mail\/$/, budget: { ...usual, whole: 16_400 } },
  // Every feature or configuration there is by name.
  { path: /^\/(?:fr\/)?(?:features|compare)\/$/, budget: { ...usual, whole: 15_400 } },
];
/**
 * What a table needs so that nothing moves once scripts run, with its filters and the controls of its columns in place from
 * the start; and the largest group, 324 cells in the longer language.
 */
const tables: Budget = { ...usual, whole: 18_900 };
const largestGroup: Budget = { ...usual, whole: 20_500 };
const isTable = ({ html }: BuiltPage): boolean => /data-page="(?:matrix|group)"/.test(html);

function budgetOf(page: BuiltPage): Budget {
  if (isTable(page)) return /\/groups\/meetings\/$/.test(page.path) ? largestGroup : tables;
  return exceptions.find(({ path }) => path.test(page.path))?.budget ?? usual;
}

const packed = (text: string): number => gzipSync(text, { level: 9 }).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((whole, size) => whole + size, 0);
/** The text of a file of the site that has it. */
function fileAt(address: string): string {
  const { folder, base } = [fixtures, product].find((site) => address.startsWith(site.base)) ?? product;
  return readFileSync(join(folder, address.slice(base.length)), "utf8");
}

const imports = /(?:^|[;}\s])import(?:[^"'()]*?from)?["']\.\/([^"']+)["']/g;

/** A script and what it imports before it runs, each once. */
function scriptsFrom(entries: readonly string[]): readonly string[] {
  const addresses = new Set(entries);
  for (const address of addresses) {
    for (const [, name = ""] of fileAt(address).matchAll(imports))
      addresses.add(new URL(name, `https://example.org${address}`).pathname);
  }
  return [...addresses].map(fileAt);
}

/** The style sheets that a page waits for, each as its text: what paper needs is fetched last, and nothing waits for it. */
const sheetsOf = (elements: BuiltPage["elements"]): readonly string[] =>
  elements
    .filter((one) => attribute(one, "rel") === "stylesheet" && attribute(one, "media") !== "print")
    .flatMap((one) => attribute(one, "href") ?? [])
    .map(fileAt);

/** What a browser loads before it is asked to do anything: the page, its style sheets, its scripts and what they import. */
function firstLoad({ html, elements }: BuiltPage): { whole: number; scripts: number; files: number } {
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  const external = scriptsFrom(scripts.flatMap((one) => attribute(one, "src") ?? [])).map(packed);
  const inline = scripts
    .map(textOf)
    .filter((text) => text !== "")
    .map(packed);
  const css = sheetsOf(elements).map(packed);
  return {
    whole: packed(html) + sum(css) + sum(external),
    scripts: sum(external) + sum(inline),
    files: css.length + external.length,
  };
}

/** The pages of the made-up matrices of other axes, which no other matrix has. */
const madeUp = [...fixtures.pages.values()].filter(({ path }) => path.includes("/sable-"));

describe("the first load fits into its budget", () => {
  test("of matrices of other axes as well", () => {
    expect(madeUp.length).toBeGreaterThan(100);
  });

  test.each([...product.pages.values(), ...madeUp])("of $path", (page) => {
    const { whole, scripts, files } = firstLoad(page);
    expect(files).toBeGreaterThan(1);
    const budget = budgetOf(page);
    expect(whole).toBeLessThanOrEqual(budget.whole);
    expect(scripts).toBeLessThanOrEqual(budget.scripts);
  });
});

test("an exception that no page needs any more is no exception", () => {
  const heavy = [...product.pages.values()].filter((page) => firstLoad(page).whole > usual.whole);
  expect(exceptions.filter(({ path }) => !heavy.some((page) => path.test(page.path)))).toEqual([]);
});

/*
 * Every rule once: what is new is said with the tokens and classes that are there. A table has the largest sheets, and any
 * other page much less.
 */
describe("the style sheets stay small", () => {
  // Statements that disagree, the map of silence, what to ask the vendor, changes and the API have sheets of their own.
  test("all together", () => {
    const folder = join(product.folder, "_astro");
    const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
    expect(
      packed(sheets.map((name) => readFileSync(join(folder, name), "utf8")).join("")),
    ).toBeLessThanOrEqual(12_400);
  });

  test.each([
    { of: "a table", budget: 8000, holds: isTable },
    { of: "any other page", budget: 6400, holds: (page: BuiltPage) => !isTable(page) },
  ])("that $of loads", ({ budget, holds }) => {
    const pages = [...product.pages.values()].filter(holds);
    expect(pages.length).toBeGreaterThan(0);
    const heaviest = new Map(pages.map((page) => [page.path, sum(sheetsOf(page.elements).map(packed))]));
    expect([...heaviest].filter(([, size]) => size > budget)).toEqual([]);
  });
});
