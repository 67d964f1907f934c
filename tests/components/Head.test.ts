import { describe, expect, test } from "vitest";
import Head from "../../src/components/Head.astro";
import { show, text } from "../support/page.ts";

const props = { language: "fr", title: "Avec “Exchange”", description: 'What <b>"works"</b> & why' };
const place = { kind: "matrix", matrix: "exchange" };

/** What a head says under some names: the contents of meta elements. */
const metas = (page: HTMLElement, ...names: string[]) =>
  names.map((name) =>
    page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content"),
  );
const linked = (page: HTMLElement, rel: string) =>
  [...page.querySelectorAll(`link[rel="${rel}"]`)].map((link) => [
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);

/** The addresses of a page in each language, and what it is in that. */
const tongues = (page: HTMLElement) => linked(page, "alternate").filter(([language]) => language !== null);

test.each([
  { title: "Avec “Exchange”", expected: "Avec “Exchange” · Small Matrix" },
  { title: "Small Matrix", expected: "Small Matrix" },
])("the page $title is called $expected in a tab", async ({ title, expected }) => {
  const page = await show(Head, { ...props, title });
  expect(text(page.querySelector("title"))).toBe(expected);
});

describe("a link to the page is unfurled", () => {
  test("with title, description, language and site", async () => {
    const page = await show(Head, { ...props, place });
    expect(metas(page, "og:title", "og:description", "og:locale", "og:site_name")).toEqual([
      props.title,
      props.description,
      "fr_FR",
      "Small Matrix",
    ]);
    expect(metas(page, "description", "og:locale:alternate")).toEqual([props.description, "en_GB"]);
  });

  test("with a title of its own, where the page has one", async () => {
    const page = await show(Head, { ...props, shareTitle: "Voice mail: supported" });
    expect(metas(page, "og:title")).toEqual(["Voice mail: supported"]);
  });
});

test("search engines are told the page's own whole address, and that of every language", async () => {
  const page = await show(Head, { ...props, place });
  const [english, french] = ["", "fr/"].map(
    (tongue) => `https://matrix.example/hybrid-matrix/${tongue}exchange/`,
  );
  expect(linked(page, "canonical")).toEqual([[null, french]]);
  expect(metas(page, "og:url")).toEqual([french]);
  expect(tongues(page)).toEqual([
    ["en", english],
    ["fr", french],
    ["x-default", english],
  ]);
});

test("a page for addresses that lead nowhere claims no address", async () => {
  const page = await show(Head, props);
  expect([...linked(page, "canonical"), ...linked(page, "alternate")]).toEqual([]);
  expect(metas(page, "og:url", "og:locale:alternate")).toEqual([undefined, undefined]);
});

test("icon and browser search are below the base path", async () => {
  const page = await show(Head, props);
  expect([...linked(page, "icon"), ...linked(page, "search")]).toEqual([
    [null, "/hybrid-matrix/favicon.svg"],
    [null, "/hybrid-matrix/fr/search/description.xml"],
  ]);
});

test("a page that has several addresses is known by one of them, in every language", async () => {
  const canonical = { kind: "matrix", matrix: "sharepoint" };
  const page = await show(Head, { ...props, place, canonical });
  const address = "https://matrix.example/hybrid-matrix/fr/sharepoint/";
  expect(linked(page, "canonical")).toEqual([[null, address]]);
  expect(metas(page, "og:url")).toEqual([address]);
  expect(tongues(page).every(([, href]) => href?.endsWith("/sharepoint/"))).toBe(true);
});

test.each([
  { of: { kind: "matrix", matrix: "exchange" }, file: "matrices/exchange.json" },
  { of: { kind: "configuration", matrix: "a", at: ["b", "c"] }, file: "configurations/a/b/c.json" },
  { of: { kind: "feature", feature: "voice-mail" }, file: "features/voice-mail.json" },
  { of: { kind: "product", product: "exchange-online" }, file: "products/exchange-online.json" },
  { of: { kind: "lifecycle" }, file: "lifecycle.json" },
  { of: { kind: "conflicts" }, file: "conflicts.json" },
  { of: { kind: "about" }, file: undefined },
])("the page of a $of.kind leads programs to $file", async ({ of, file }) => {
  const page = await show(Head, { ...props, place: of });
  const twin = page.querySelector("link[type='application/json']");
  expect(twin?.getAttribute("href")).toBe(file && `/hybrid-matrix/api/v1/${file}`);
});

describe("where it is not known where the site will live", () => {
  const unhosted = () => show(Head, { ...props, place }, "", { hosted: false });

  test("a page claims no whole address, and offers no search to the browser, which needs one", async () => {
    const page = await unhosted();
    expect([...linked(page, "canonical"), ...linked(page, "search")]).toEqual([]);
    expect(metas(page, "og:url")).toEqual([undefined]);
    expect(page.innerHTML).not.toContain("localhost");
  });

  test("it names no page in another language, which takes a whole address, too", async () => {
    expect(tongues(await unhosted())).toEqual([]);
  });
});
