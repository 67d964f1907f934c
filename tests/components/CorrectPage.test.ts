import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import ByHand from "../../src/components/ByHand.astro";
import Correct from "../../src/components/Correct.astro";
import CorrectPage from "../../src/components/CorrectPage.astro";
import { entryOf } from "../../src/site/correcting.ts";
import { currentSite } from "../../src/site/current.ts";
import { links, show, text } from "../support/page.ts";

const site = currentSite();
const place = { file: "docs/en/guide.md", line: 12 };
const documents = [site.document("hosted-exchange-um-fr")];
const entries = entryOf(site, "products", "exchange-online");

describe("where a repository is configured", () => {
  test.each([
    { language: "en", label: "Correct this statement" },
    { language: "fr", label: "Corriger cet énoncé" },
  ])("a statement leads to its line, in $language", async ({ language, label }) => {
    const page = await show(Correct, { language, place });
    expect(links(page)).toEqual([
      `${label} → https://example.org/repository/edit/main/content/docs/en/guide.md#L12`,
    ]);
  });

  test("a page leads to its documents by their titles, and to its entries by their files", async () => {
    const page = await show(CorrectPage, { language: "en", documents, entries });
    expect(links(page)).toEqual([
      "Lync Server 2013 et la messagerie unifiée Exchange hébergée → https://example.org/repository/edit/main/content/docs/fr/hosted-exchange-um.md#L1",
      expect.stringMatching(
        /^products\.yaml → https:\/\/example\.org\/repository\/edit\/main\/content\/catalog\/products\.yaml#L\d+$/,
      ),
    ]);
    expect(text(page.querySelector("p"))).toMatch(
      /^Correct this page: Lync Server 2013 et .* · products\.yaml$/,
    );
    expect(page.querySelector("a")?.getAttribute("lang")).toBe("fr");
  });

  test("a page that rests on nothing in the content says nothing", async () => {
    expect((await show(CorrectPage, { language: "en" })).querySelector("p")).toBeNull();
  });

  test("no file is named beside the links", async () => {
    expect((await show(ByHand, { language: "en", lines: [place] })).querySelector("p")).toBeNull();
  });
});

describe("where no repository is configured", () => {
  beforeEach(() => {
    vi.spyOn(site.data.site, "repository", "get").mockReturnValue(undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  test.each([
    { language: "en", says: "To correct this, edit docs/en/guide.md, line 12." },
    { language: "fr", says: "Pour corriger, modifiez docs/en/guide.md, ligne 12." },
  ])("the line to edit is named, in $language", async ({ language, says }) => {
    expect(text((await show(ByHand, { language, lines: [place] })).querySelector("p"))).toBe(says);
  });

  test("several lines are told by their files, each once, and a whole file has no line", async () => {
    const lines = [place, { ...place, line: 7 }, { ...place, file: "docs/en/other.md" }];
    expect(text((await show(ByHand, { language: "en", lines })).querySelector("p"))).toBe(
      "To correct this, edit docs/en/guide.md or docs/en/other.md.",
    );
    expect(text((await show(ByHand, { language: "en", files: [place] })).querySelector("p"))).toBe(
      "To correct this, edit docs/en/guide.md.",
    );
  });

  test.each([
    { name: "statement", component: Correct, props: { place } },
    { name: "page", component: CorrectPage, props: { documents, entries } },
  ])("a $name leads nowhere", async ({ component, props }) => {
    expect(links(await show(component, { language: "en", ...props }))).toEqual([]);
  });
});
