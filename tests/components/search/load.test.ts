import { beforeEach, expect, test } from "vitest";
import { load } from "../../../src/components/search/load.ts";
import { answerFetch, searchIndex } from "../../support/search.ts";

const index = await searchIndex("en");

/** What is loaded is kept for as long as a page lives, so every test asks for an address of its own. */
let tests = 0;
let box: HTMLElement;
beforeEach(() => {
  box = document.createElement("search-box");
  Object.assign(box.dataset, { index: `/index-${++tests}.json`, root: "/base/" });
});

test("what is searched is loaded once for a page, however often somebody turns to it", async () => {
  const asked = answerFetch(index);
  const [first, second] = await Promise.all([load(box), load(box)]);
  expect(await load(box)).toBe(first);
  expect(second).toBe(first);
  expect(asked).toEqual([box.dataset["index"]]);
});

test("it can answer, with the site's own words and addresses", async () => {
  answerFetch(index);
  const { search, naming } = await load(box);
  expect(search.find("voicemail", 1).hits).toMatchObject([
    { hit: { kind: "feature", feature: "voice-mail" } },
  ]);
  expect(naming.words.products).toBe("Products");
  expect(naming.link("fr", { kind: "search" })).toBe("/base/fr/search/");
});

test.each([
  { lang: "fr", expected: "fr" },
  { lang: "en", expected: "en" },
  { lang: "de", expected: "en" },
])("on a page in $lang it speaks $expected", async ({ lang, expected }) => {
  document.documentElement.lang = lang;
  answerFetch(index);
  expect((await load(box)).naming.language).toBe(expected);
});

test("a load that failed is tried again, since the network may have come back", async () => {
  answerFetch(undefined);
  await expect(load(box)).rejects.toThrow(`${box.dataset["index"]}: 404`);
  answerFetch(index);
  expect((await load(box)).naming.data).toBe(index.data);
});
