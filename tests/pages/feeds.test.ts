import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/matrix/catalog/languages.ts";
import { childrenOf, entriesIn, faultsIn, feedIn } from "../support/atom.ts";
import { attribute } from "../support/built/markup.ts";
import type { BuiltPage, BuiltSite } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

/** The feeds of a site, by their paths. */
function feedsOf({ folder, base }: BuiltSite): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith("/atom.xml"));
  return new Map(files.map((file) => [base + file, readFileSync(join(folder, file), "utf8")]));
}

const kind = ({ html }: BuiltPage): string => /data-page="([^"]*)"/.exec(html)?.[1] ?? "";

/** The paths of feeds that a page names in its head. */
const namedBy = ({ elements }: BuiltPage): string[] =>
  elements
    .filter((one) => attribute(one, "type") === "application/atom+xml")
    .flatMap((one) => attribute(one, "href") ?? []);

describe.each([product, fixtures])("each feed of the $name", (site) => {
  const feeds = feedsOf(site);
  const pathIn = (address: string): string => decodeURI(address.replace(site.origin ?? "", ""));
  const all = [...feeds].map(([path, text]) => ({ path, text }));

  test("is there for everything and for each matrix, in each language", () => {
    const matrices = [...site.pages.values()].filter((page) => kind(page) === "matrix");
    const expected = [
      ...matrices.map(({ path }) => `${path}atom.xml`),
      ...languages.map((_, at) => `${site.base}${at === 0 ? "" : `${languages[at]}/`}changes/atom.xml`),
    ];
    expect([...feeds.keys()].toSorted()).toEqual(expected.toSorted());
  });

  test("is valid, and in the language of its page", () => {
    const wrong = all.flatMap(({ path, text }) => {
      const language = path.slice(site.base.length).startsWith("fr/") ? "fr" : "en";
      const spoken = feedIn(text).getAttribute("xml:lang");
      return [...faultsIn(text), ...(spoken === language ? [] : [`in ${spoken}`])].map(
        (one) => `${path}: ${one}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  test("has ids that no other feed has, unless they are of the same entry", () => {
    const ids = all.map(({ text }) => childrenOf(feedIn(text), "id")[0]?.textContent);
    expect(new Set(ids).size).toBe(ids.length);
    const addresses = Map.groupBy(
      all.flatMap(({ text }) => entriesIn(text)),
      ({ id }) => id,
    );
    expect(
      [...addresses.values()].filter((same) => new Set(same.map(({ address }) => address)).size > 1),
    ).toEqual([]);
  });

  test("names itself, where it is known where that is", () => {
    const selves = all.map(({ text }) =>
      childrenOf(feedIn(text), "link")
        .filter((one) => one.getAttribute("rel") === "self")
        .map((one) => one.getAttribute("href")),
    );
    expect(selves).toEqual(
      all.map(({ path }) => (site.origin === undefined ? [] : [`${site.origin}${path}`])),
    );
  });

  test("leads to pages and parts of pages that are there, in its entries and in what they say", () => {
    const addresses = all.flatMap(({ text }) => [
      ...childrenOf(feedIn(text), "link").flatMap((one) => one.getAttribute("href") ?? []),
      ...entriesIn(text).flatMap(({ address, content }) => [
        address,
        ...[...JSDOM.fragment(content).querySelectorAll("a")].flatMap(
          (one) => one.getAttribute("href") ?? [],
        ),
      ]),
    ]);
    const astray = [...new Set(addresses)].filter((address) => {
      const [path = "", fragment = ""] = pathIn(address).split("#");
      if (feeds.has(path)) return false;
      const page = site.pages.get(path);
      return page === undefined || (fragment !== "" && !page.ids.has(fragment));
    });
    expect(astray).toEqual([]);
  });

  test("ends with the first published state, and tells nothing that only differs in its words", () => {
    const titles = all.map(({ text }) => entriesIn(text).map(({ title }) => title));
    expect(
      titles.filter((own) => !/^(?:First published|Première publication)$/.test(own.at(-1) ?? "")),
    ).toEqual([]);
    expect(titles.flat().filter((title) => /reworded|reformulé/.test(title))).toEqual([]);
  });

  test("is named by the home page, its own page and that of its matrix, and by no other", () => {
    const expected = (page: BuiltPage): string[] => {
      if (kind(page) === "matrix" || kind(page) === "changes") return [`${page.path}atom.xml`];
      return kind(page) === "home" ? [`${page.path}changes/atom.xml`] : [];
    };
    const wrong = [...site.pages.values()].filter((page) => `${namedBy(page)}` !== `${expected(page)}`);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test("the feed of everything has the title of each change of the small site that is told", () => {
  const text = readFileSync(join(fixtures.folder, "changes/atom.xml"), "utf8");
  const page = fixtures.pages.get(`${fixtures.base}changes/`);
  const titles = entriesIn(text).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual([
    "Unified contact store, Lync 2013 client: stated at another place",
    "Unified contact store, Lync Web App: sources differ → not supported",
  ]);
  expect(page?.html).toContain("reworded");
});
