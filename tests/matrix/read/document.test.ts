import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/matrix/read/document.ts";
import { at } from "../../support/reading.ts";

const info = (path: string, text: string) => readDocument({ path, text }, false).value.info;
const own = (matter: string) =>
  readDocument({ path: "own.md", text: `---\n${matter}\n---\n\n# Heading\n` }, true);
const fields = "title: T\ndescription: D\ndate: 2016-12-09\nlanguage: en";

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
  ])("$name", ({ path, text, expected }) => {
    const { id, language } = info(path, text);
    expect([id, language]).toEqual(expected);
  });
});

describe("a document from elsewhere", () => {
  test.each([
    ["12/9/2016", "2016-12-09"],
    ["07/23/2014", "2014-07-23"],
    ["2014-07-23", "2014-07-23"],
    ["last summer", null],
    ["99/99/2014", null],
  ])("dated %s is of %s", (written, date) => {
    expect(info("a.md", `---\nms.date: ${written}\n---\n`).date).toBe(date);
  });

  test("is titled by its first heading, or its path, where its front matter has no title", () => {
    expect(info("a.md", "# <a name='x'></a>A *heading*\n").title).toBe("A heading");
    expect(info("a.md", "Words.").title).toBe("a.md");
  });

  test("may have front matter of any kind, or broken", () => {
    expect(readDocument({ path: "a.md", text: "---\ntitle: [\n---\nWords." }, false).diagnostics).toEqual([]);
    expect(readDocument({ path: "a.md", text: "---\n- a list\n---\nWords." }, false).value.info.title).toBe(
      "a.md",
    );
    expect(
      readDocument({ path: "a.md", text: "---\ntitle: 7\nms.reviewer: \n---\nWords." }, false).value.info
        .title,
    ).toBe("a.md");
  });

  test("keeps its lines and columns behind a byte order mark and Windows line ends", () => {
    const { tree } = readDocument({ path: "a.md", text: "\ufeff# A\r\n\r\nWords." }, false).value;
    expect(tree.children.map(({ position }) => [position?.start.line, position?.start.column])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });
});

describe("the front matter of an own document", () => {
  test("is complete with title, description, date and language", () => {
    const { value, diagnostics } = own(fields);
    expect(diagnostics).toEqual([]);
    expect(value.info).toEqual({ id: "own", path: "own.md", language: "en", title: "T", date: "2016-12-09" });
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
      codes: ["2:1 front-matter-invalid"],
    },
    { name: "a list in place of fields", matter: "- title", codes: ["2:1 front-matter-invalid"] },
    { name: "broken YAML", matter: "title: [", codes: ["2:9 front-matter-syntax"] },
  ])("is reported for $name", ({ matter, codes }) => {
    expect(own(matter).diagnostics.map(at)).toEqual(codes);
  });

  test("is reported where there is none", () => {
    const { diagnostics } = readDocument({ path: "own.md", text: "# Heading" }, true);
    expect(diagnostics[0]).toMatchObject({ code: "front-matter-invalid", document: "own.md", line: 1 });
  });
});
