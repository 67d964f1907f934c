import { describe, expect, test } from "vitest";
import { collectProblems } from "../../../src/matrix/diagnostics.ts";
import { readDocument } from "../../../src/matrix/document/document.ts";
import { parsed } from "../../support/reading.ts";

const body = ["# Guide", "", "## Exchange", "Words.", "### Voice", "Words.", "## SharePoint", "Words."];

/** A document of the project with some lines of front matter for its origins, which begin in line 6. */
function own(...lines: readonly string[]) {
  const matter = ["title: T", "description: D", "date: 2016-12-09", "language: en", ...lines];
  const text = ["---", ...matter, "checked: 2026-01-31", "---", ...body].join("\n");
  const problems = collectProblems();
  const { info } = readDocument({ path: "own.md", text }, true, problems);
  return { info, problems: problems.all() };
}

const page = "  - title: Page";
const needs =
  "An origin needs title, and date (YYYY-MM-DD, YYYY-MM or YYYY) or version, and may have address, page, stated and parts.";
const whole = "A document needs title, description, date (YYYY-MM-DD), language, origins and checked";

describe("the origins of a document of the project", () => {
  test("have a title, an address, a date or a version, and the sections that rest on them", () => {
    const { info, problems } = own(
      "origins:",
      page,
      "    address: https://vendor.example/page",
      "    date: 2016-12-09",
      "    parts: [Exchange, Voice]",
      "  - title: Other page",
      "    version: second edition",
      "    parts: [SharePoint]",
    );
    expect(problems).toEqual([]);
    expect(info.origins).toEqual([
      {
        title: "Page",
        address: "https://vendor.example/page",
        date: "2016-12-09",
        version: null,
        parts: [
          { heading: "Exchange", line: 18, end: 21 },
          { heading: "Voice", line: 20, end: 21 },
        ],
      },
      {
        title: "Other page",
        address: null,
        date: null,
        version: "second edition",
        parts: [{ heading: "SharePoint", line: 22, end: 23 }],
      },
    ]);
  });

  test("may have a page of their own, only a month or a year for a date, and say how the page says it", () => {
    const { info, problems } = own(
      "origins:",
      page,
      "    page: second-life",
      "    date: 2020-04",
      "    stated: prose",
      "  - title: Other page",
      '    date: "2020"',
      "    stated: table",
    );
    expect(problems).toEqual([]);
    expect(info.origins).toEqual([
      { title: "Page", address: null, page: "second-life", date: "2020-04", stated: "prose", version: null },
      { title: "Other page", address: null, date: "2020", stated: "table", version: null },
    ]);
  });

  test.each([
    { name: "are missing", lines: [], says: "2:1 origins is missing", hint: whole },
    {
      name: "are no list",
      lines: ["origins: Page"],
      says: "6:10 origins must be a list with at least one entry",
      hint: "Write each entry below it, after a hyphen.",
    },
    {
      name: "are an empty list",
      lines: ["origins: []"],
      says: "6:10 origins must be a list with at least one entry",
      hint: "Write each entry below it, after a hyphen.",
    },
    {
      name: "are titles alone",
      lines: ["origins: [Page]"],
      says: "6:11 origins.0 must have fields",
      hint: needs,
    },
    {
      name: "lack a title",
      lines: ["origins:", "  - date: 2016-12-09"],
      says: "7:5 origins.0.title is missing",
      hint: needs,
    },
    {
      name: "have neither date nor version",
      lines: ["origins:", page, "    date:"],
      says: "7:5 origins.0 has neither date nor version",
      hint: "Give the vendor's own date for the page or, if it has none, say in words which version it is.",
    },
    {
      name: "have a date that is none",
      lines: ["origins:", page, "    date: 2016-13-01"],
      says: "8:11 origins.0.date: there is no month 13",
      hint: "Write a day that exists, as year, month and day: 2016-12-09.",
    },
    {
      name: "have a month that is none",
      lines: ["origins:", page, "    date: 2016-13"],
      says: "8:11 origins.0.date: “2016-13” is not a date",
      hint: "Write the day as year, month and day: 2016-12-09.",
    },
    {
      name: "have a page that is no id",
      lines: ["origins:", page, "    version: first", "    page: The first page"],
      says: "9:11 origins.0.page: “The first page” is not an id",
      hint: "Write lower-case letters and digits, joined by single hyphens.",
    },
    {
      name: "say neither table nor prose",
      lines: ["origins:", page, "    version: first", "    stated: picture"],
      says: "9:13 origins.0.stated: “picture” is neither “table” nor “prose”",
      hint: "Write how the vendor's page says it: “table” or “prose”.",
    },
    {
      name: "have a version that is a number",
      lines: ["origins:", page, "    version: 2016"],
      says: "8:14 origins.0.version must be text",
      hint: "Put quotation marks around it.",
    },
    ...["javascript:alert(1)", "vendor.example/page", "https://vendor.example/a page"].map((address) => ({
      name: `have ${address} for an address`,
      lines: ["origins:", page, "    version: first", `    address: ${JSON.stringify(address)}`],
      says: `9:14 origins.0.address: “${address}” is not a web address`,
      hint: "Write an address that begins with https:// or http://, or leave it out if it is unknown.",
    })),
    {
      name: "have a field that is misspelt",
      lines: ["origins:", page, "    version: first", "    adress: https://vendor.example/"],
      says: "9:5 There is no field “origins.0.adress”",
      hint: "Did you mean address?",
    },
    {
      name: "have a field that nobody knows",
      lines: ["origins:", page, "    version: first", "    author: me"],
      says: "9:5 There is no field “origins.0.author”",
      hint: `Remove it. ${needs}`,
    },
    {
      name: "name a heading that is misspelt",
      lines: ["origins:", page, "    version: first", "    parts: [Exchange, Sharepiont]"],
      says: "9:23 origins.0.parts.1: this document has no heading “Sharepiont”",
      hint: "Did you mean “SharePoint”?",
    },
    {
      name: "name a heading that is like none",
      lines: ["origins:", page, "    version: first", "    parts: [Zebras]"],
      says: "9:13 origins.0.parts.0: this document has no heading “Zebras”",
      hint: "Write a heading exactly as it appears in this document.",
    },
  ])("are an error where they $name", ({ lines, says, hint }) => {
    const { problems } = own(...lines);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([says]);
    expect(problems[0]?.hint).toContain(hint);
  });
});

describe("the origin of a document from elsewhere", () => {
  const origins = (...lines: string[]) => parsed(["---", ...lines, "---", ...body].join("\n"), "a.md").info;
  const title = "title: Voice mail";

  test.each([
    {
      name: "has the address, date and title of the vendor's own fields",
      lines: [title, "ms:mtpsurl: https://vendor.example/a(v=1)", "ms.date: 07/23/2014"],
      expected: [{ address: "https://vendor.example/a(v=1)", date: "2014-07-23" }],
    },
    {
      name: "may have a date alone",
      lines: [title, "ms.date: 1/2/2014"],
      expected: [{ date: "2014-01-02" }],
    },
    {
      name: "may have an address alone",
      lines: [title, "ms:mtpsurl: http://vendor.example/"],
      expected: [{ address: "http://vendor.example/" }],
    },
    { name: "is none where there is a title alone", lines: [title], expected: [] },
    { name: "is none without a title", lines: ["ms.date: 1/2/2014"], expected: [] },
    { name: "is no script", lines: [title, "ms:mtpsurl: javascript:alert(1)"], expected: [] },
    { name: "is no list of names", lines: [title, "origins: [a, [b], 3, null]"], expected: [] },
    {
      name: "may be named as those of the project are, as far as that can be read",
      lines: [
        title,
        "origins:",
        "  - { title: A, date: last week, address: 3, version: 4, parts: SharePoint }",
        "  - { title: B, parts: [Zebras] }",
        '  - { title: " " }',
      ],
      expected: [
        { title: "A", parts: [{ heading: "SharePoint", line: body.length + 6, end: body.length + 7 }] },
      ],
    },
  ])("$name", ({ lines, expected }) => {
    const bare = { title: "Voice mail", address: null, date: null, version: null };
    expect(origins(...lines).origins).toEqual(expected.map((one) => ({ ...bare, ...one })));
  });

  test("says when it was checked only in a date", () => {
    expect(origins(title, "checked: 2026-01-31").checked).toBe("2026-01-31");
    expect(origins(title, "checked: yesterday").checked).toBeNull();
  });
});

test("of another origin, what cannot be used is left out", () => {
  const { info } = parsed(
    [
      "---",
      "origins:",
      "  - title: Page",
      "    date: 2020-13",
      "    page: No id",
      "    stated: picture",
      "---",
      ...body,
    ].join("\n"),
  );
  expect(info.origins).toEqual([{ title: "Page", address: null, date: null, version: null }]);
});
