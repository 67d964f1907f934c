import { beforeEach, expect, test } from "vitest";
import "../../../src/components/search/results.ts";
import SearchPage from "../../../src/pages/[...lang]/search/index.astro";
import { links, markup, only, text, texts, visit } from "../../support/page.ts";
import { answerFetch, searchIndex, searched as settled } from "../../support/search.ts";

const whole = await markup(SearchPage, { language: "en" });
const page = new DOMParser().parseFromString(whole, "text/html").body.innerHTML;
const index = await searchIndex("en");

let asked: string[];
beforeEach(() => {
  asked = answerFetch(index);
});
const search = async (query: string): Promise<void> => {
  // The index is loaded once for all pages that a worker visits, so that each one has an address of its own.
  visit(`/search/${query}`, page.replace("index.json", `${crypto.randomUUID()}.json`));
  await settled();
};
const results = (): HTMLElement => only(document, "search-results");
const status = (): string => text(only(results(), "[role=status]"));

test("the query of the address is answered in sections, and stands in the field", async () => {
  await search("?q=skills+search");
  expect(only<HTMLInputElement>(document, "search-box input").value).toBe("skills search");
  expect(texts(results(), "h2")[0]).toBe("Skills search");
  expect(links(results())[0]).toBe(
    "Skills search in every configuration → /hybrid-matrix/features/skills-search/",
  );
  expect(status()).toBe(`${results().querySelectorAll("li").length} results`);
});

test("a query that finds nothing is told so once, with advice below", async () => {
  await search("?q=xyzzyxyzzy");
  expect(status()).toBe("Nothing found for “xyzzyxyzzy”.");
  expect(text(results()).match(/Nothing found/g)).toHaveLength(1);
  expect(texts(results(), ".none p")).toHaveLength(1);
});

test("what was left out of a question is told above the results", async () => {
  await search("?q=skills+search+xyzzy");
  expect(text(only(results(), ".hits-here > .left-out"))).toBe("Left out: xyzzy");
});

test("the title of the page has the question", async () => {
  await search("?q=skills+search");
  expect(document.title).toBe("skills search – search · Small Matrix");
});

test.each(["", "?q=", "?q=+++"])(
  "without a query (%s) the examples stay, and nothing is loaded",
  async (query) => {
    await search(query);
    expect(asked).toEqual([]);
    expect(links(results()).slice(0, 3)).toEqual([
      "voicemail exchange online → /hybrid-matrix/exchange/lync-server-2013/exchange-online/voice-mail/",
      "UCS → /hybrid-matrix/features/unified-contact-store/",
      "Features → /hybrid-matrix/features/",
    ]);
  },
);

test("a query is cut to what the field holds", async () => {
  await search(`?q=${"x".repeat(1000)}`);
  expect(only<HTMLInputElement>(document, "search-box input").value).toHaveLength(200);
});

test("a search that cannot be loaded says so", async () => {
  answerFetch(undefined);
  await search("?q=skills");
  expect(status()).toBe("The search could not be loaded. Press Enter to try again.");
});
