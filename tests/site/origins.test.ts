import { describe, expect, test } from "vitest";
import type { Origin } from "../../src/matrix/model/documents.ts";
import { ageOf, originSentence } from "../../src/site/origins.ts";

const page: Origin = { title: "Page", address: null, date: "2016-12-09", version: null };
const undated: Origin = { ...page, title: "Other page", date: null, version: "second edition" };

describe("the origins of a line are told", () => {
  test.each([
    {
      name: "with their dates and when they were checked",
      origins: [page],
      checked: "2026-11-26",
      expected: "From the vendor’s page Page, 9 December 2016; checked on 26 November 2026",
    },
    {
      name: "with the version where there is no date",
      origins: [undated],
      checked: null,
      expected: "From the vendor’s page Other page, second edition",
    },
    {
      name: "all of them",
      origins: [page, undated],
      checked: null,
      expected: "From the vendor’s page Page, 9 December 2016 and Other page, second edition",
    },
    { name: "not where there are none", origins: [], checked: "2026-11-26", expected: undefined },
  ])("$name", ({ origins, checked, expected }) => {
    expect(originSentence({ origins, checked }, { line: 1 }, "en")).toBe(expected);
  });

  test("as of the date of the row that says it", () => {
    expect(originSentence({ origins: [page], checked: null }, { line: 1, date: "2015-03" }, "en")).toBe(
      "From the vendor’s page Page, March 2015",
    );
  });

  test("in French", () => {
    expect(originSentence({ origins: [page], checked: "2026-11-01" }, { line: 1 }, "fr")).toBe(
      "D’après la page de l’éditeur Page, 9 décembre 2016\u202f; vérifié le 1er novembre 2026",
    );
  });
});

describe("the age of what a document says is", () => {
  const second = { ...page, title: "Second page", date: "2018-01-23" };
  const [date, checked] = ["2026-11-20", "2026-11-26"];

  test.each([
    {
      name: "that of the vendor's page",
      document: { origins: [page], date, checked },
      expected: "Vendor’s page of 9 December 2016; checked on 26 November 2026",
    },
    {
      name: "each day of several pages once",
      document: { origins: [page, second, { ...page, title: "Third page" }], date, checked: null },
      expected: "Vendor’s pages of 9 December 2016 and 23 January 2018",
    },
    {
      name: "of many pages the first day and the last, whatever their order",
      document: { origins: [second, page, { ...page, date: "2017" }], date, checked: null },
      expected: "Vendor’s pages of 9 December 2016 to 23 January 2018",
    },
    {
      name: "those of the pages that have one, with a word on the others",
      document: { origins: [page, undated], date, checked: null },
      expected: "Vendor’s pages of 9 December 2016, another without a date",
    },
    {
      name: "unknown where the page has no date",
      document: { origins: [undated], date, checked },
      expected: "Vendor’s page without a date; checked on 26 November 2026",
    },
    {
      name: "that of its own last change where it names no page",
      document: { origins: [], date, checked: null },
      expected: "Last changed 20 November 2026",
    },
    {
      name: "unknown where nothing has a date",
      document: { origins: [], date: null, checked: null },
      expected: "Undated",
    },
  ])("$name", ({ document, expected }) => {
    expect(ageOf(document, "en")).toBe(expected);
  });
});
