import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/matrix/content.ts";
import { changed, ownFile, smallContent, told } from "../../support/own.ts";

const diagnosticsOf = (from: string, to: string): string[] => changed(from, to).diagnostics.map(told);

test("content that states all that its catalog announces is told nothing", () => {
  expect(readContent(smallContent).diagnostics).toEqual([]);
});

describe("what is told of content is that", () => {
  test.each([
    {
      name: "no document states anything for a matrix",
      from: "| | Exchange |\n| - | - |\n| Lync | Calls |\n| Skype | Calls <br/> Queues |",
      to: "",
      says: ["catalog/all.yaml:19:9 unfilled-matrix No document states anything for the matrix mail"],
    },
    {
      name: "a row is gone",
      from: "| Lync | Calls |\n",
      to: "",
      says: [
        "catalog/all.yaml:22:15 unstated No document states anything about lync, which is among the servers of mail",
      ],
    },
    {
      name: "a row is gone and a feature with it, which one message tells",
      from: "| Skype | Calls <br/> Queues |",
      to: "",
      says: [
        "catalog/all.yaml:22:21 unstated No document states anything about skype, which is among the servers of mail",
      ],
    },
    {
      name: "a feature is gone from all cells",
      from: " <br/> Queues",
      to: "",
      says: [
        "catalog/all.yaml:24:23 unstated No document states anything about queues, which is among the features of mail",
      ],
    },
    {
      name: "two placements have no column",
      from: "placements: [exchange]",
      to: "placements: [exchange, lync, skype]",
      says: [
        "catalog/all.yaml:23:28 unstated No document states anything about lync and skype, which are among the placements of mail",
      ],
    },
    {
      name: "a feature is in no matrix",
      from: "matrices:",
      to: "  - { id: more, group: voice, label: { en: More, fr: Plus } }\nmatrices:",
      says: [
        "catalog/all.yaml:18:11 unused-feature No matrix lists the feature more, so no page can say where it works",
      ],
    },
    {
      name: "a label is misspelt, and nothing of what is not stated for that",
      from: "| Skype |",
      to: "| Skyp |",
      says: ["a:11:3 unknown-server The catalog has no server “Skyp”"],
    },
    {
      name: "the catalog has an error, and nothing of the documents",
      from: "placements: [exchange]",
      to: "placements: [exchanges]",
      says: ["catalog/all.yaml:23:18 catalog-unknown-id No product has the id exchanges"],
    },
  ])("$name", ({ from, to, says }) => {
    expect(diagnosticsOf(from, to)).toEqual(says);
  });

  test("several matrices are empty, once", () => {
    const { catalog, documents } = smallContent;
    const matrix = (id: string) =>
      `  - { id: ${id}, label: ${id}, summary: ${id}, servers: [lync], placements: [skype], features: [calls] }\n`;
    const more = catalog.map((file) => ({ ...file, text: file.text + matrix("one") + matrix("two") }));
    const [only, ...others] = readContent({ catalog: more, documents }).diagnostics;
    expect(others).toEqual([]);
    expect(only?.message).toBe("No document states anything for the matrices one and two");
    expect(only?.hint).toBe(
      "Restore the document or table that did, remove these matrices from the catalog, or say there why all cells are expected to be unlisted.",
    );
    expect(only?.related.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      "26:11 this one as well",
    ]);
  });

  test("a matrix is empty and a table was left alone, which may be why", () => {
    const documents = [ownFile("docs/en/a.md", "", "| A | B |", "| - | - |", "| 1 | 2 |")];
    const found = readContent({ ...smallContent, documents }).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(["table-left-alone", "unfilled-matrix"]);
    expect(found[1]?.hint).toContain("The reason may be a table that was left alone: see --notes.");
  });

  test("a file is read by nobody, which hides nothing else", () => {
    const content = readContent({ ...smallContent, strays: ["docs/en/b.txt"] });
    expect(content.diagnostics.map(told)).toEqual(["docs/en/b.txt:1:1 stray-file This file is not read"]);
    const both = readContent({ ...smallContent, documents: [], strays: ["docs/en/a.txt"] });
    expect(both.diagnostics.map(({ code }) => code)).toEqual(["stray-file"]);
  });
});

describe("what a matrix expects to be unlisted", () => {
  const { catalog, documents } = smallContent;
  const expecting = (unlisted: string, table: string) => {
    const field = `    expected: { unlisted: ${unlisted}, reason: { en: It is new., fr: C’est nouveau. } }\n`;
    const files = catalog.map((file) => ({ ...file, text: file.text + field }));
    const lines = documents.map((file) => ({ ...file, text: `${file.text.split("\n\n")[0]}\n\n${table}` }));
    return readContent({ catalog: files, documents: lines }).diagnostics.map(told);
  };
  const head = "| | Exchange |\n| - | - |\n";

  test.each([
    { name: "a member", unlisted: "[skype]", table: `${head}| Lync | Calls <br/> Queues |` },
    { name: "a feature", unlisted: "[queues]", table: `${head}| Lync | Calls |\n| Skype | Calls |` },
    { name: "a member and a feature", unlisted: "[skype, queues]", table: `${head}| Lync | Calls |` },
    { name: "all of it", unlisted: "all", table: "No table." },
    {
      name: "a feature for one member",
      unlisted: "[{ features: [queues], servers: [skype] }]",
      table: `${head}| Lync | Calls <br/> Queues |\n| Skype | Calls |`,
    },
  ])("is no warning: $name", ({ unlisted, table }) => {
    expect(expecting(unlisted, table)).toEqual([]);
  });

  test.each([
    {
      name: "documents state it",
      unlisted: "[skype, queues]",
      table: `${head}| Lync | Calls |\n| Skype | Calls |`,
      says: [
        "catalog/all.yaml:25:28 expected-in-vain Documents state something about skype, which mail expects to be unlisted",
      ],
    },
    {
      name: "documents state some of all",
      unlisted: "all",
      table: `${head}| Lync | Calls |`,
      says: [
        "catalog/all.yaml:25:27 expected-in-vain Documents state something for mail, which expects everything to be unlisted",
      ],
    },
    {
      name: "it is not listed anyway",
      unlisted: "[skyp]",
      table: `${head}| Lync | Calls <br/> Queues |\n| Skype | Calls |`,
      says: [
        "catalog/all.yaml:25:28 expected-in-vain mail expects skyp to be unlisted, but does not list it",
      ],
    },
    {
      name: "documents state a cell of several",
      unlisted: "[{ features: [queues, calls], servers: [skype] }]",
      table: `${head}| Lync | Calls <br/> Queues |\n| Skype | Calls |`,
      says: [
        "catalog/all.yaml:25:28 expected-in-vain Documents state something about calls.skype.exchange, which mail expects to be unlisted",
      ],
    },
    {
      name: "the list of several cells has none of that name",
      unlisted: "[{ features: [skype], drivers: [lync], servers: [skype] }]",
      table: `${head}| Lync | Calls <br/> Queues |\n| Skype | Calls |`,
      says: [
        "catalog/all.yaml:25:41 expected-in-vain mail expects skype to be unlisted, but does not list it",
        "catalog/all.yaml:25:59 expected-in-vain mail expects lync to be unlisted, but does not list it",
      ],
    },
    {
      name: "it is in no known form",
      unlisted: "some",
      table: `${head}| Lync | Calls |`,
      says: [
        "catalog/all.yaml:25:27 catalog-invalid matrices.0.expected.unlisted: expected a list of ids, or all",
      ],
    },
  ])("is told of where that is in vain: $name", ({ unlisted, table, says }) => {
    expect(expecting(unlisted, table)).toEqual(says);
  });
});

test("in strict mode all of that is an error", () => {
  const documents = [ownFile("docs/en/a.md", "", "No table.")];
  const severities = (strict: boolean) =>
    readContent({ ...smallContent, documents }, { strict }).diagnostics.map(({ severity }) => severity);
  expect([severities(false), severities(true)]).toEqual([["warning"], ["error"]]);
});
