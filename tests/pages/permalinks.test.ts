import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { twinOf } from "../../src/api/paths.ts";
import { contentFolder, permalinksFile } from "../../src/disk/content.ts";
import { addresses, type Place, pathOf } from "../../src/matrix/addresses.ts";
import { type Language, languages } from "../../src/matrix/catalog/languages.ts";
import { type Moves, movedAddresses } from "../../src/matrix/permalinks/moved.ts";
import { formatPermalink, type Permalink, partsOf } from "../../src/matrix/permalinks/permalink.ts";
import { hasPage, placeOf } from "../../src/matrix/permalinks/places.ts";
import { readPublished } from "../../src/matrix/permalinks/published.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { attribute } from "../support/built/markup.ts";
import type { BuiltPage, BuiltSite } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

const sites = [
  { name: "product", site: product, content: contentFolder(process.env) },
  { name: "small site", site: fixtures, content: fixtureContent },
];

const publishedIn = (content: string): readonly Permalink[] =>
  readPublished(permalinksFile(".", content).value).value.permalinks;

const fileIn = ({ folder }: BuiltSite, path: string): string | undefined => {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

/** What browsers are told of old ids; of none, where no file says so. */
const movesOf = (site: BuiltSite): Moves =>
  JSON.parse(fileIn(site, "moved.json") ?? '{"redirects":[],"gone":[]}');

/** Finds whether addresses of a site answer, as a browser would that follows what its scripts do. */
function asking(site: BuiltSite) {
  const link = addresses(site.base);
  const { fragment } = movedAddresses(movesOf(site));
  const pageAt = (language: Language, path: string): BuiltPage | undefined =>
    site.pages.get(link(language, { kind: "former", path }));
  const answers = (language: Language, place: Place): boolean => {
    const [path = "", id] = pathOf(place).split("#");
    const page = pageAt(language, path);
    if (page === undefined || id === undefined) return page !== undefined;
    if (page.ids.has(id)) return true;
    const now = fragment(path, id);
    return now !== undefined && answers(language, now);
  };
  return answers;
}

/** The places in tables that something is, or was, shown at; a large table has them on the pages of its groups. */
function fragmentsOf({ kind, key }: Permalink): readonly Place[] {
  const { feature, product: id } = partsOf({ kind, key });
  if (kind === "product" && id !== undefined) return [{ kind: "lifecycle", row: { product: id } }];
  if (kind === "feature" && feature !== undefined) return [{ kind: "lifecycle", row: { feature } }];
  return [];
}

describe.each(sites)("of the $name", ({ site, content }) => {
  const published = publishedIn(content);
  const answers = asking(site);

  test("something was published", () => {
    expect(published.length).toBeGreaterThan(900);
  });

  test.each(languages)("every address that was ever published answers in %s", (language) => {
    const lost = published.filter((one) => !answers(language, placeOf(one)));
    expect(lost.map(formatPermalink)).toEqual([]);
  });

  test("every row on the page of what ends that was renamed leads on", () => {
    const { redirects } = movesOf(site);
    const renamed = published.filter(({ kind, key }) =>
      redirects.some((one) => one.kind === kind && one.from === key),
    );
    const lost = renamed.flatMap(fragmentsOf).filter((place) => {
      const [path = "", id = ""] = pathOf(place).split("#");
      return movedAddresses(movesOf(site)).fragment(path, id) === undefined;
    });
    expect(lost).toEqual([]);
  });

  test("every file for programs that was ever published answers, in the shape that it names", () => {
    const paths = published.filter(hasPage).flatMap((one) => twinOf(placeOf(one)) ?? []);
    const tables = published
      .filter(({ kind }) => kind === "matrix")
      .flatMap(({ key }) => [`matrices/${key}.csv`, `matrices/${key}.fr.csv`]);
    expect(paths.length).toBeGreaterThan(50);
    expect([...paths, ...tables].filter((path) => fileIn(site, `api/v1/${path}`) === undefined)).toEqual([]);
  });
});

const metaOf = (page: BuiltPage, name: string): string | undefined => {
  const found = page.elements.find((one) =>
    [attribute(one, "name"), attribute(one, "http-equiv")].includes(name),
  );
  return found && attribute(found, "content");
};
const former = [...fixtures.pages.values()].filter(({ html }) => html.includes('data-page="former"'));
const moved = former.filter((page) => metaOf(page, "refresh") !== undefined);

describe("a page at an old address", () => {
  test("leads on in its own language, to a page that is there, or says what was known", () => {
    expect(moved.length).toBeGreaterThan(20);
    expect(former.length).toBeGreaterThan(moved.length);
    const wrong = moved.filter((page) => {
      const to = metaOf(page, "refresh")?.replace("0;url=", "") ?? "";
      const target = fixtures.pages.get(to);
      const canonical = page.elements.find((one) => attribute(one, "rel") === "canonical");
      const known = canonical && new URL(attribute(canonical, "href") ?? "").pathname;
      return target?.language !== page.language || known !== to || !page.html.includes(`href="${to}"`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("is for those who have its address alone", () => {
    const sitemap = fileIn(fixtures, "sitemap-0.xml") ?? "";
    const found = former.filter(
      (page) => metaOf(page, "robots") !== "noindex" || sitemap.includes(`${page.path}<`),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
    expect(sitemap).not.toContain("/gone/");
  });

  test("is told to hosts as a redirect, where it is one", () => {
    const lines = (fileIn(fixtures, "_redirects") ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" "));
    const rules = lines.map(([from = "", to = "", code]) => ({ from, to, code }));
    const hosted = moved.map(({ path }) => {
      const rule = rules.find(
        ({ from }) => from === path || (from.endsWith("*") && path.startsWith(from.slice(0, -1))),
      );
      return rule?.to.replace(":splat", path.slice(rule.from.length - 1));
    });
    expect(hosted).toEqual(moved.map((page) => metaOf(page, "refresh")?.replace("0;url=", "")));
    expect(new Set(rules.map(({ code }) => code))).toEqual(new Set(["301"]));
  });
});

test("as long as nothing was renamed or removed, no page loads anything for it", () => {
  const anyone = [...product.pages.values()].filter(({ html }) => html.includes("data-moved"));
  expect(anyone.length > 0).toBe(fileIn(product, "moved.json") !== undefined);
});
