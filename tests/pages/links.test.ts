import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { attribute, type Element } from "../support/built/markup.ts";
import type { BuiltPage, BuiltSite } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

/** Where the links of a page are followed: that of a build that knows no origin could be anywhere. */
const originOf = ({ origin }: Pick<BuiltSite, "origin">): string => origin ?? "https://anywhere.example";

type Link = { readonly page: BuiltPage; readonly href: string; readonly url: URL };

const isLink = ({ tagName }: Element): boolean => tagName === "a" || tagName === "link";

/** Every link of some pages to an address of the site's own origin. */
function linksWithin(site: Pick<BuiltSite, "origin">, pages: Iterable<BuiltPage>): Link[] {
  const origin = originOf(site);
  return [...pages].flatMap((page) =>
    page.elements
      .filter(isLink)
      .flatMap((element) => attribute(element, "href") ?? [])
      .map((href) => ({ page, href, url: new URL(href, `${origin}${page.path}`) }))
      .filter(({ url }) => url.origin === origin),
  );
}

/** The paths that the sitemap of a site lists; none where it has no sitemap. */
function sitemapOf({ folder }: BuiltSite): string[] {
  const file = join(folder, "sitemap-0.xml");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
}

const notFound = (site: BuiltSite): string => `${site.base}404.html`;
/** A page that is only there for those who have its address. */
const isHidden = ({ elements }: BuiltPage): boolean =>
  elements.some((one) => attribute(one, "name") === "robots" && attribute(one, "content") === "noindex");
const listed = (site: BuiltSite): BuiltPage[] =>
  [...site.pages.values()].filter((page) => page.path !== notFound(site) && !isHidden(page));

/** What a page has to say, in its language: everything below the way that leads to it. */
const ownPart = ({ language, html }: BuiltPage): string =>
  language + html.replace(/^[\s\S]*?<h1/, "").replace(/<footer[\s\S]*$/, "");

/** The first page of each that say the same, by what they say. */
const sayingFirst = new Map(
  [product, fixtures].map((site) => {
    const pages = [...site.pages.values()].map((page) => [ownPart(page), page] as const);
    return [site, new Map(pages.toReversed())] as const;
  }),
);

/** The path that a page names as its own address among those of the languages. */
function namedPathOf({ elements, language }: BuiltPage): string {
  const own = elements.find((one) => attribute(one, "hreflang") === language && attribute(one, "rel"));
  const address = (own && attribute(own, "href")) ?? "";
  return address.replace(/^https?:\/\/[^/]*/, "");
}

/** The path that a page is known by. A site that knows no origin can name none: there it is the first that says the same. */
function knownPathOf(page: BuiltPage, site: BuiltSite): string {
  if (site.origin !== undefined) return namedPathOf(page);
  return encodeURI(sayingFirst.get(site)?.get(ownPart(page))?.path ?? "");
}

/** The page that a page says it is known as: mostly itself. One that is known as a third is known as none. */
function pageKnownAs(page: BuiltPage, site: BuiltSite): BuiltPage | undefined {
  const found = site.pages.get(decodeURI(knownPathOf(page, site)));
  return found && decodeURI(knownPathOf(found, site)) === found.path ? found : undefined;
}

/** The pages of a site that are known by their own address. */
const known = (site: BuiltSite): BuiltPage[] =>
  listed(site).filter((page) => pageKnownAs(page, site) === page);

describe.each([product, fixtures])("every page of the $name", (site) => {
  test("is reached from the home page, one link after another", () => {
    const reached = new Set([site.base]);
    for (const path of reached) {
      const page = site.pages.get(path);
      for (const { url } of page ? linksWithin(site, [page]) : []) reached.add(decodeURI(url.pathname));
    }
    expect(
      listed(site)
        .filter(({ path }) => !reached.has(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test("names the address that it is known by as the canonical and the shared one, where that is known as a whole", () => {
    const wrong = listed(site).filter((page) => {
      const own = site.origin === undefined ? undefined : new URL(knownPathOf(page, site), site.origin).href;
      const canonical = page.elements.find((one) => attribute(one, "rel") === "canonical");
      const shared = page.elements.find((one) => attribute(one, "property") === "og:url");
      const told = [canonical && attribute(canonical, "href"), shared && attribute(shared, "content")];
      return pageKnownAs(page, site) === undefined || told.some((address) => address !== own);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("says nothing of the machine that it was built on", () => {
    const files = ["robots.txt", "search/description.xml", "sitemap-0.xml", "sitemap-index.xml"]
      .map((file) => join(site.folder, file))
      .filter((file) => existsSync(file));
    const texts = [
      ...files.map((file) => readFileSync(file, "utf8")),
      ...listed(site).map(({ html }) => html),
    ];
    expect(texts.filter((text) => text.includes("localhost"))).toEqual([]);
    expect(files.map((file) => basename(file))).toEqual(
      site.origin === undefined
        ? ["robots.txt"]
        : ["robots.txt", "description.xml", "sitemap-0.xml", "sitemap-index.xml"],
    );
  });

  test("is in the sitemap, where there is one, unless it is known by another address, and nothing else is", () => {
    const paths = known(site).map(({ path }) => encodeURI(path));
    expect(sitemapOf(site).toSorted()).toEqual(site.origin === undefined ? [] : paths.toSorted());
  });
});

test("a page is the same as that of its canonical address, but for the way that leads to it", () => {
  const further = listed(fixtures).filter((page) => pageKnownAs(page, fixtures) !== page);
  expect(further.map(({ path }) => path)).toContain(
    `${fixtures.base}exchange-online/lync-server-2013/exchange-online/`,
  );
  for (const page of further) {
    const canonical = pageKnownAs(page, fixtures);
    expect(canonical && ownPart(canonical)).toBe(ownPart(page));
  }
});

/** The page for addresses that lead nowhere has none itself. */
const unlinked = [...product.pages.values()].filter(({ path }) => path === notFound(product));

describe("every page of the product", () => {
  test.each(["title", "description"] as const)("has a %s of its own in its language", (part) => {
    const told = [...known(product), ...unlinked].map((page) => `${page.language}: ${page[part]}`);
    expect(told.filter((text) => /^\w*: *$/.test(text))).toEqual([]);
    expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
  });
});
