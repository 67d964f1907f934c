import { describe, expect, test } from "vitest";
import { collectProblems } from "../../../src/matrix/diagnostics.ts";
import { readDocument } from "../../../src/matrix/document/document.ts";
import { uniqueNames } from "../../../src/matrix/document/ids.ts";
import { at, parsed, readText } from "../../support/reading.ts";

const info = (path: string, text: string) => parsed(text, path).info;
/** A document of the project, and what is wrong with it by itself. */
function ownText(text: string, path = "own.md") {
  const problems = collectProblems();
  const value = readDocument({ path, text }, true, problems);
  return { value, diagnostics: problems.all() };
}
const own = (matter: string) => ownText(`---\n${matter}\n---\n\n# Heading\n`);
const fields =
  "title: T\ndescription: D\ndate: 2016-12-09\nlanguage: en\norigins: [{ title: O, version: the first }]\nchecked: 2026-01-31";

describe("a document's language and id", () => {
  test.each([
    { name: "come from its name", path: "docs/hosted-um.md", text: "", expected: ["hosted-um", "en"] },
    {
      name: "from the ending of a translation",
      path: "hosted-um.fr.md",
      text: "",
      expected: ["hosted-um-fr", "fr"],
    },
    { name: "from its folder", path: "docs/fr/hosted-um.md", text: "", expected: ["hosted-um-fr", "fr"] },
    {
      name: "from a folder with a region",
      path: "docs/fr-fr/hosted-um.md",
      text: "",
      expected: ["hosted-um-fr", "fr"],
    },
    {
      name: "or rather from its front matter",
      path: "en/a.md",
      text: "---\nms.contentlocale: fr-FR\n---\n",
      expected: ["a-fr", "fr"],
    },
    { name: "from a folder in capitals", path: "docs/fr-FR/a.md", text: "", expected: ["a-fr", "fr"] },
    { name: "from an ending in capitals", path: "docs/a.FR.md", text: "", expected: ["a-fr", "fr"] },
    { name: "not from a folder of two letters", path: "docs/qa/a.md", text: "", expected: ["a", "en"] },
    { name: "not from an ending of two letters", path: "docs/a.qa.md", text: "", expected: ["a-qa", "en"] },
    { name: "from its ending in such a folder", path: "qa/a.fr.md", text: "", expected: ["a-fr", "fr"] },
    {
      name: "from front matter in capitals",
      path: "en/a.md",
      text: "---\nms.contentlocale: FR-fr\n---\n",
      expected: ["a-fr", "fr"],
    },
    {
      name: "from front matter in capitals with a region",
      path: "en/a.md",
      text: "---\nlanguage: FR-CA\n---\n",
      expected: ["a-fr-ca", "fr-ca"],
    },
    {
      name: "not from front matter that is empty",
      path: "fr/a.md",
      text: '---\nlanguage: ""\nms.contentlocale: ""\n---\n',
      expected: ["a-fr", "fr"],
    },
  ])("$name", ({ path, text, expected }) => {
    const { id, language } = info(path, text);
    expect([id, language]).toEqual(expected);
  });
});

describe("documents of one run", () => {
  test("have ids of their own, whatever their names", () => {
    const name = uniqueNames();
    const paths = ["a/x.md", "b/x.md", "b/x.md", "b-x.md", "b/x.md"];
    expect(paths.map((path) => name(path, "en"))).toEqual(["x", "b-x", "b-x-2", "b-x-3", "b-x-4"]);
  });

  test("have ids of their own where many have one path", () => {
    const name = uniqueNames();
    const ids = Array.from({ length: 20_000 }, () => name("docs/index.md", "en"));
    expect(new Set(ids).size).toBe(20_000);
  });
});

describe("a document from elsewhere", () => {
  test.each([
    ["12/9/2016", "2016-12-09"],
    ["07/23/2014", "2014-07-23"],
    ["2014-07-23", "2014-07-23"],
    ["last summer", null],
    ["99/99/2014", null],
    ["2014", null],
  ])("dated %s in the vendor's field is of %s", (written, date) => {
    expect(info("a.md", `---\nms.date: ${written}\n---\n`).date).toBe(date);
  });

  test.each([
    ["2014-07-23", "2014-07-23"],
    ["07/23/2014", "2014-07-23"],
    ["23/7/2014", "2014-07-23"],
    ["9/9/2014", "2014-09-09"],
    ["09/12/2014", null],
    ["2014", null],
  ])("dated %s is of %s, where only one day can be meant", (written, date) => {
    expect(info("a.md", `---\ndate: ${written}\n---\n`).date).toBe(date);
  });

  test.each([
    { matter: "date: 09/12/2016", expected: ["2:7 ambiguous-date"] },
    { matter: "title: T\ndate: 09/12/2016", expected: ["3:7 ambiguous-date"] },
    { matter: "date: 12/25/2016", expected: [] },
    { matter: "ms.date: 09/12/2016", expected: [] },
  ])("is told of a date that can be two days: $matter", ({ matter, expected }) => {
    expect(readText(`---\n${matter}\n---\n`).diagnostics.map(at)).toEqual(expected);
  });

  test("is titled by its first heading, or its path, where its front matter has no title", () => {
    expect(info("a.md", "# <a name='x'></a>A *heading*\n").title).toBe("A heading");
    expect(info("a.md", "Words.").title).toBe("a.md");
    expect(info("a.md", '---\ntitle: " "\n---\n\n# A heading').title).toBe("A heading");
  });

  test("may have front matter of any kind, or broken", () => {
    expect(readText("---\ntitle: [\n---\nWords.").diagnostics).toEqual([]);
    expect(info("a.md", "---\n- a list\n---\nWords.").title).toBe("a.md");
    expect(info("a.md", "---\ntitle: 7\nms.reviewer: \n---\nWords.").title).toBe("a.md");
  });

  test("may say the same twice, and the last time counts", () => {
    expect(info("a.md", "---\ntitle: A\ntitle: B\n---\n").title).toBe("B");
  });

  test("keeps its lines and columns behind a byte order mark and Windows line ends", () => {
    const { tree } = parsed("\ufeff# A\r\n\r\nWords.");
    expect(tree.children.map(({ position }) => [position?.start.line, position?.start.column])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });
});

describe("the front matter of an own document", () => {
  test("is complete with title, description, date, language, origins and checked", () => {
    const { value, diagnostics } = own(fields);
    expect(diagnostics).toEqual([]);
    expect(value.info).toEqual({
      id: "own",
      path: "own.md",
      language: "en",
      title: "T",
      date: "2016-12-09",
      origins: [{ title: "O", address: null, date: null, version: "the first" }],
      checked: "2026-01-31",
    });
    expect(value.description).toBe("D");
  });

  test.each([
    {
      name: "a missing field",
      matter: fields.replace("description: D\n", ""),
      codes: ["2:1 front-matter-invalid"],
    },
    {
      name: "a date that is none",
      matter: fields.replace("2016-12-09", "2016-13-09"),
      codes: ["4:7 front-matter-invalid"],
    },
    {
      name: "a field that nothing reads",
      matter: `${fields}\nauthor: me`,
      codes: ["8:1 front-matter-invalid"],
    },
    { name: "a list in place of fields", matter: "- title", codes: ["2:1 front-matter-invalid"] },
    { name: "broken YAML", matter: "title: [", codes: ["2:9 front-matter-syntax"] },
    { name: "a field given twice", matter: `${fields}\ntitle: U`, codes: ["8:1 front-matter-syntax"] },
    { name: "a name for nothing", matter: "title: *a", codes: ["2:1 front-matter-syntax"] },
  ])("is reported for $name", ({ matter, codes }) => {
    expect(own(matter).diagnostics.map(at)).toEqual(codes);
  });

  test.each([
    ["date: 2020-02-30", "date: 30 February 2020 is not a date", "as year, month and day: 2016-12-09."],
    ["date: 2020-13-01", "date: there is no month 13", "as year, month and day: 2016-12-09."],
    ["date: 2020-2-3", "date: “2020-2-3” is not in ISO form", "Write 2020-02-03."],
    [
      "date: 09/12/2016",
      "date: “09/12/2016” could be 9 December 2016 or 12 September 2016",
      "Write 2016-12-09 or 2016-09-12.",
    ],
    ["date: 12/25/2016", "date: “12/25/2016” is not in ISO form", "Write 2016-12-25."],
    ["date: 9/9/2016", "date: “9/9/2016” is not in ISO form", "Write 2016-09-09."],
    ["date: 31/31/2016", "date: “31/31/2016” is not a date", "as year, month and day: 2016-12-09."],
    ["date: last Tuesday", "date: “last Tuesday” is not a date", "as year, month and day: 2016-12-09."],
    ["date: 2016", "date must be text", "quotation marks"],
    ["date:", "date is missing", "A document needs title, description, date (YYYY-MM-DD), language"],
    ['title: " "', "title is empty", "the page of the document shows it"],
    ["title: [a]", "title must be text", "quotation marks"],
    ["language: French", "language: “French” is not a language tag", "Write a tag such as en or fr."],
    ["checked: 2026-02-30", "checked: 30 February 2026 is not a date", "Write a day that exists"],
    ["author: me", "There is no field “author”", "and nothing else."],
    ["Descripton: D", "There is no field “Descripton”", "Remove it. A document needs title"],
  ])("says of %j what a person would", (line, message, hint) => {
    const field = line.replace(/:.*$/s, "");
    const { diagnostics } = own(`${fields.replace(new RegExp(`^${field}:.*\n?`, "m"), "")}\n${line}`);
    expect(diagnostics.map((one) => one.message)).toEqual([message]);
    expect(diagnostics[0]?.hint).toContain(hint);
  });

  test("asks for the field that is missing and nearly called so, once", () => {
    const { diagnostics } = own(fields.replace("description", "Descripton"));
    expect(diagnostics.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
      "There is no field “Descripton”. Did you mean description?",
    ]);
  });

  const english =
    "The text of this document is in English, and it has more than enough words for that to be seen.";

  test("names a language in vain where the text is plainly in another one, and moves no address", () => {
    const { value, diagnostics } = ownText(
      `---\n${fields.replace("language: en", "language: fr")}\n---\n\n${english}\n`,
    );
    expect(diagnostics.map(at)).toEqual(["5:1 language-mismatch"]);
    expect(diagnostics[0]?.hint).toBe("Write “language: en” in the front matter.");
    expect(value.info).toMatchObject({ id: "own", language: "en" });
  });

  test.each([
    { path: "docs/fr/own.md", expected: ["5:1 language-folder"] },
    { path: "docs/en/own.md", expected: [] },
    { path: "docs/qa/own.md", expected: [] },
    { path: "docs/fr/old/own.md", expected: [] },
  ])("names the language of its folder, if that is one: $path", ({ path, expected }) => {
    expect(ownText(`---\n${fields}\n---\n`, path).diagnostics.map(at)).toEqual(expected);
  });

  test("is not held to its folder where it names no language, which is told already", () => {
    const { diagnostics } = ownText(`---\n${fields.replace("language: en\n", "")}\n---\n`, "docs/fr/own.md");
    expect(diagnostics.map(({ code }) => code)).toEqual(["front-matter-invalid"]);
  });

  test.each([
    {
      name: "there is none",
      text: "# Heading",
      message: "This document has no front matter",
      hint: "Begin it with its fields, between two lines of three hyphens. A document needs title, description, date (YYYY-MM-DD), language, origins and checked (YYYY-MM-DD), and nothing else.",
    },
    {
      name: "it never ends",
      text: `---\n${fields}\n\n# Heading\n`,
      message: "The front matter is never closed",
      hint: "Write a line of three hyphens after its last field.",
    },
  ])("is reported where $name", ({ text, message, hint }) => {
    const { diagnostics } = ownText(text);
    expect(diagnostics).toMatchObject([
      { code: "front-matter-invalid", document: "own.md", line: 1, message, hint },
    ]);
  });
});
