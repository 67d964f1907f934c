import { describe, expect, test } from "vitest";
import Formerly from "../../src/components/Formerly.astro";
import Moved from "../../src/components/Moved.astro";
import Tombstone from "../../src/components/Tombstone.astro";
import type { Permalink } from "../../src/matrix/permalinks/permalink.ts";
import { links, show, text, texts } from "../support/page.ts";

const faxes: Permalink = { kind: "matrix", key: "fax-boards" };
const tombstone = {
  ...faxes,
  until: "2026-11-09",
  was: { en: "Supported", fr: "Pris en charge" },
  why: { en: "It was withdrawn.", fr: "Elle a été retirée." },
};

describe("what was removed", () => {
  test.each([
    {
      language: "en",
      says: ["Supported.", "What was known until 9 November 2026.", "Why it was removed: It was withdrawn."],
    },
    {
      language: "fr",
      says: [
        "Pris en charge.",
        "Ce que l’on savait jusqu’au 9 novembre 2026.",
        "Pourquoi ce n’est plus ici : Elle a été retirée.",
      ],
    },
  ])("says in $language what was known, until when, and why it went", async ({ language, says }) => {
    const page = await show(Tombstone, { language, was: faxes, tombstone });
    expect(texts(page, "p").map((one) => one.replaceAll("\u202f", " "))).toEqual(says);
  });

  test("names what it went with, where that was something else", async () => {
    const was: Permalink = { kind: "configuration", key: "fax-boards/fax-forwarding" };
    const page = await show(Tombstone, { language: "en", was, tombstone });
    expect(text(page)).toContain("It was removed with Fax boards.");
  });
});

describe("on a page that is still there", () => {
  test.each([
    {
      name: "what was stated",
      key: "exchange/archive-search.skype-for-business-online.exchange-on-premises",
      says: "What was known until 15 November 2026: Supported. The document named the wrong column.",
      to: [],
    },
    {
      name: "where it is stated now",
      key: "sharepoint/skills-search.lync-server-2013.sharepoint-online",
      says: "What was stated here is now at /hybrid-matrix/sharepoint/lync-server-2013/sharepoint-on-premises/skills-search/",
      to: [
        "/hybrid-matrix/sharepoint/lync-server-2013/sharepoint-on-premises/skills-search/ → /hybrid-matrix/sharepoint/lync-server-2013/sharepoint-on-premises/skills-search/",
      ],
    },
    { name: "nothing where nothing ever was", key: "exchange/archiving.old.cloud", says: "", to: [] },
  ])("it says $name", async ({ key, says, to }) => {
    const page = await show(Formerly, { language: "en", was: { kind: "cell", key } });
    expect(text(page)).toBe(says);
    expect(links(page)).toEqual(to);
  });
});

test("an old address names what it had, and leads to where that is now", async () => {
  const page = await show(Moved, {
    language: "en",
    name: "Hosted voice",
    place: { kind: "matrix", matrix: "hosted-um" },
  });
  expect(text(page)).toContain("This is an old address of Hosted voice. The page is now at");
  expect(links(page)).toEqual(["/hybrid-matrix/hosted-um/ → /hybrid-matrix/hosted-um/"]);
});
