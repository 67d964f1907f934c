import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run as runCommand } from "../../src/cli/run.ts";
import { publishedSchema } from "../../src/matrix/published.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { catalog } from "../support/reading.ts";

const run = (words: readonly string[], content = fixtureContent) => runCommand(words, ".", { content });

const table = "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail |\n";
const fields =
  "---\ntitle: A\ndescription: A.\ndate: 2026-01-31\nlanguage: en\norigins: [{ title: O, version: the first }]\nchecked: 2026-01-31\n---\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "unreadable-"));
  for (const part of ["content", "content/catalog", "content/docs", "docs"]) mkdirSync(join(folder, part));
  const write = (name: string, bytes: string | Buffer) => writeFileSync(join(folder, name), bytes);
  write("docs/a.md", Buffer.from("One\nCafé\n", "latin1"));
  write("docs/b.md", table);
  write("docs/c.md", Buffer.from([0x89, 0, 0, 13]));
  write("docs/d.md", Buffer.from(`\ufeff${table}`, "utf16le"));
  write("content/catalog/groups.yaml", "groups: []\n");
  write("content/docs/a.md", Buffer.from(`${fields}é\n`, "latin1"));
  write("content/docs/b.md", `${fields}\nInbox\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const parse = (...options: string[]) => run(["parse", join(folder, "docs"), ...options]);

describe("files that cannot be read end no run, and fail it,", () => {
  test("each with its place and what to do", () => {
    const { out, err, status } = parse();
    expect(status).toBe(1);
    expect(out).toContain("2 documents, 1 matrix, 0 definitions, 2 errors, 0 warnings.");
    expect(err.replaceAll(`${folder}/`, "")).toBe(
      "docs/a.md:2:4 error unreadable-file From here on, the text is not valid UTF-8, so the file was not read\n" +
        "    Save the file as UTF-8. Files from old Windows programs are usually in Windows-1252.\n" +
        "docs/c.md:1:1 error unreadable-file This file is binary or in an unknown encoding, so it was not read\n" +
        "    If it is text, save it as UTF-8. Otherwise move it out of the folder, or rename it.\n",
    );
  });

  test("as JSON of the published schema, with all that the others say", () => {
    const { out, status } = parse("--json");
    const result = JSON.parse(out);
    expect(publishedSchema(catalog.axes).safeParse(result).success).toBe(true);
    expect(status).toBe(1);
    expect(result.documents).toHaveLength(2);
    expect(result.matrices[0].cells[0].sources).toHaveLength(2);
    expect(result.diagnostics).toMatchObject([
      { code: "unreadable-file", line: 2, data: { problem: "not-utf-8", system: null } },
      { code: "unreadable-file", line: 1, data: { problem: "binary", system: null } },
    ]);
  });

  test("as workflow commands", () => {
    const { out, status } = parse("--format", "github");
    expect(status).toBe(1);
    expect(out.match(/^::error file=.*,title=unreadable-file::/gm)).toHaveLength(2);
  });

  test("as a SARIF log", () => {
    const { out, status } = parse("--format", "sarif");
    const found = JSON.parse(out).runs[0].results;
    expect(status).toBe(1);
    expect(found.map(({ ruleId, level }: Record<string, string>) => `${level} ${ruleId}`)).toEqual([
      "error unreadable-file",
      "error unreadable-file",
    ]);
  });

  test("where they are all that there is", () => {
    const { out, status } = run(["parse", join(folder, "docs/c.md")]);
    expect(status).toBe(1);
    expect(out).toContain("0 documents, 0 matrices, 0 definitions, 1 error, ");
  });
});

test("a document of the project that cannot be read fails its check, and is missed by its search", () => {
  const content = join(folder, "content");
  for (const words of [["check"], ["search", "inbox"]]) {
    const { err, status } = run(words, content);
    expect(status).toBe(1);
    expect(err).toMatch(/a\.md:9:1 error unreadable-file /);
  }
});

test("a catalog that cannot be read is fixed first, with the documents that cannot be read either", () => {
  const content = join(folder, "content");
  writeFileSync(join(content, "catalog/old.yaml"), Buffer.from("# é\n", "latin1"));
  const { err, status } = run(["check"], content);
  rmSync(join(content, "catalog/old.yaml"));
  expect(status).toBe(1);
  expect(err.match(/^\S+ error \S+/gm)?.map((line) => line.replace(/^.*content\//, ""))).toEqual([
    "catalog/old.yaml:1:3 error unreadable-file",
    "docs/a.md:9:1 error unreadable-file",
  ]);
  expect(err).toContain("fix those first");
});
