import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  catalogFiles,
  catalogOnDisk,
  changesFiles,
  conflictsFile,
  contentFolder,
  documentsAt,
  ownDocuments,
  strayFiles,
} from "../../src/disk/content.ts";
import { fixtureContent } from "../fixtures/site.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
  for (const part of ["catalog", "docs/fr", "docs/en/node_modules"]) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, "catalog/one.yaml"), "groups:\n  - { id: mail, label: Mail }\n");
  for (const name of ["fr/b.md", "en/a.md", "en/a.txt", "en/node_modules/c.md"]) {
    writeFileSync(join(folder, "docs", name), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the content", () => {
  test.each([
    { environment: {}, expected: "content" },
    { environment: { CONTENT_PATH: "" }, expected: "content" },
    { environment: { CONTENT_PATH: "/elsewhere" }, expected: "/elsewhere" },
  ])("of $environment is in $expected", ({ environment, expected }) => {
    expect(contentFolder(environment)).toBe(expected);
  });

  test("is read from any folder, English first, without what is nobody's own", () => {
    expect(catalogOnDisk(".", folder).value.groups.map(({ id }) => id)).toEqual(["mail"]);
    expect(ownDocuments(".", folder).value.map(({ text }) => text)).toEqual(["en/a.md", "fr/b.md"]);
  });

  test("has a file about disagreements, if there is one", () => {
    expect(conflictsFile(".", folder)).toEqual({ value: [], diagnostics: [] });
    expect(conflictsFile(".", fixtureContent).value.map(({ path }) => path)).toEqual([
      `${fixtureContent}/conflicts.yaml`,
    ]);
  });

  test("has a folder of what changed, if there is one", () => {
    expect(changesFiles(".", folder)).toEqual({ value: [], diagnostics: [] });
    expect(changesFiles(".", fixtureContent).value.map(({ path }) => path)).toContain(
      `${fixtureContent}/changes/2026-11-02-first-published.yaml`,
    );
  });

  test("has paths from where one is", () => {
    expect(ownDocuments(".", fixtureContent).value[0]?.path).toMatch(/^tests\/fixtures\/site\/docs\/en\//);
  });
});

describe("among documents and catalog", () => {
  let mixed = "";
  beforeAll(() => {
    mixed = mkdtempSync(join(tmpdir(), "mixed-"));
    mkdirSync(join(mixed, "docs/en"), { recursive: true });
    mkdirSync(join(mixed, "catalog"));
    const names = ["en/a.MD", "en/b.markdown", "en/c.txt", "en/d.md.bak", "en/e", "en/.f.md.swp", "en/g.PNG"];
    for (const name of names) writeFileSync(join(mixed, "docs", name), name);
    for (const name of ["one.YML", "two.yaml", "three.json"]) writeFileSync(join(mixed, "catalog", name), "");
  });
  afterAll(() => rmSync(mixed, { recursive: true }));
  const names = (paths: readonly string[]) => paths.map((path) => path.slice(mixed.length + 1));

  test("files are read whatever the case of their ending", () => {
    expect(ownDocuments(".", mixed).value.map(({ text }) => text)).toEqual(["en/a.MD", "en/b.markdown"]);
    expect(names(catalogFiles(".", mixed).value.map(({ path }) => path))).toEqual([
      "catalog/one.YML",
      "catalog/two.yaml",
    ]);
  });

  test("all others are named, but for hidden files and pictures", () => {
    expect(names(strayFiles(".", mixed))).toEqual([
      "catalog/three.json",
      "docs/en/c.txt",
      "docs/en/d.md.bak",
      "docs/en/e",
    ]);
  });
});

test("a file that is named is read whatever its name ends in, a folder's only if they are Markdown", () => {
  const read = documentsAt([join(folder, "docs/en/a.txt"), join(folder, "docs")]);
  expect(read.value.map(({ text }) => text)).toEqual(["en/a.txt", "en/a.md", "fr/b.md"]);
});
