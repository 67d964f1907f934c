import { mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogFiles, catalogOnDisk, documentsAt, ownDocuments } from "../../src/disk/content.ts";
import { readOpen } from "../../src/disk/files.ts";
import { nothingAt, ReadingError, unreadable } from "../../src/disk/problem.ts";

const posix = process.platform !== "win32";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
  for (const part of ["empty", "docs", "catalog", "many", "many/folder.md", "spoilt", "spoilt/catalog"])
    mkdirSync(join(folder, part));
  const write = (name: string, bytes: string | Buffer) => writeFileSync(join(folder, name), bytes);
  write("many/a.md", Buffer.from("é", "latin1"));
  write("many/b.md", "B");
  write("many/c.md", Buffer.from("\ufeffC", "utf16le"));
  write("many/d.md", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  write("many/folder.md/e.md", "E");
  write("spoilt/catalog/groups.yaml", Buffer.from("groups:\n  - { id: mail, label: Métier }\n", "latin1"));
  write("spoilt/catalog/rest.yaml", "features:\n  - { id: inbox, group: mail, label: Inbox }\n");
  if (!posix) return;
  const link = (to: string, name: string) => symlinkSync(to, join(folder, name));
  link("b.md", "many/f.md");
  link("gone.md", "many/g.md");
  link("h.md", "many/h.md");
  link("/dev/null", "many/i.md");
  link(".", "many/j.md");
  link(".", "many/k");
});
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (path: string): string => path.replaceAll(`${folder}/`, "");

/** What ends a run, with the name of the test's folder left out. */
function said(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ReadingError) return inFolder(error.message);
    throw error;
  }
  return "nothing";
}

/** What is read and what is not, each with its path in the folder of the test. */
function readAt(...paths: string[]) {
  const { value, diagnostics } = documentsAt(paths.map((path) => join(folder, path)));
  return {
    read: value.map(({ path }) => inFolder(path)),
    unread: diagnostics.map(
      ({ document, data }) => `${inFolder(document)} ${"problem" in data && data.problem}`,
    ),
  };
}

describe("a folder is read to its end: what cannot be read is reported, and the rest read", () => {
  test("whatever its files are", () => {
    const { read, unread } = readAt("many");
    expect(read.filter((path) => path !== "many/f.md")).toEqual([
      "many/b.md",
      "many/c.md",
      "many/folder.md/e.md",
    ]);
    expect(unread.slice(0, 2)).toEqual(["many/a.md not-utf-8", "many/d.md binary"]);
  });

  test("at the place that is wrong", () => {
    const { diagnostics } = documentsAt([join(folder, "many/a.md")]);
    expect(diagnostics.map(({ line, column, code }) => [line, column, code])).toEqual([
      [1, 1, "unreadable-file"],
    ]);
  });

  test("and whoever watches is told before each file how many there are", () => {
    const told: string[] = [];
    documentsAt([join(folder, "many/a.md"), join(folder, "many/b.md")], (opened, of) =>
      told.push(`${opened} of ${of}`),
    );
    expect(told).toEqual(["0 of 2", "1 of 2"]);
  });
});

test("of a catalog with a file that cannot be read, nothing is told that may only follow from that", () => {
  const { value, diagnostics } = catalogOnDisk(".", join(folder, "spoilt"));
  expect(value.features.map(({ id }) => id)).toEqual(["inbox"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["unreadable-file"]);
});

test("standard input in another encoding is refused, with its line", () => {
  const open = openSync(join(folder, "many/a.md"), "r");
  expect(said(() => readOpen(open, "standard input"))).toMatch(
    /^Line 1 of standard input cannot be read\. .*UTF-8.*\. Save the file as UTF-8\./,
  );
});

describe("a place that holds nothing to read is told, with what to do", () => {
  test.each([
    {
      name: "a folder without documents",
      action: () => documentsAt([join(folder, "empty")]),
      says: "There are no .md files in “empty”: name a folder that has some, or the files themselves.",
    },
    {
      name: "content without documents",
      action: () => ownDocuments(".", folder),
      says: "There are no .md files in “docs”: put documents there, or set CONTENT_PATH to the folder that contains docs and catalog.",
    },
    {
      name: "content without a catalog",
      action: () => catalogFiles(".", folder),
      says: "There are no .yaml files in “catalog”: put the catalog there, or set CONTENT_PATH to the folder that contains docs and catalog.",
    },
  ])("$name", ({ action, says }) => {
    expect(said(action)).toBe(says);
  });
});

describe("a path at which there is nothing ends the run, with all such paths at once", () => {
  test.each([
    {
      paths: ["missing.md", "many", "gone.md"],
      says: "There is no file or folder “missing.md”: check how it is spelt.\nThere is no file or folder “gone.md”: check how it is spelt.",
    },
    { paths: [`${"long".repeat(100)}.md`], says: "is longer than this system allows for a path" },
  ])("$paths: $says", ({ paths, says }) => {
    expect(said(() => documentsAt(paths.map((path) => join(folder, path))))).toContain(says);
  });
});

describe("what the system would not open is told in our own words:", () => {
  const error = (code: string) => Object.assign(new Error("the system’s own words"), { code });

  test.each([
    { code: "EACCES", says: "You do not have permission to read this" },
    { code: "ENEW", says: "This cannot be read: the system’s own words" },
  ])("$code: $says", ({ code, says }) => {
    expect(unreadable("a.md", error(code)).message).toBe(says);
  });

  test("of standard input as well", () => {
    expect(nothingAt("standard input", error("EAGAIN"))).toBe(
      "“standard input” has no data yet: redirect a file or pipe into it.",
    );
    expect(nothingAt("standard input", error("EIO"))).toBeUndefined();
    expect(said(() => readOpen(-1, "standard input"))).toMatch(/^standard input: This cannot be read: /);
  });

  test("and a fault of the program is none of that", () => {
    expect(() => unreadable("a.md", new TypeError("a fault"))).toThrow(TypeError);
  });
});

describe.skipIf(!posix)("of what only some systems have,", () => {
  test("a link to a file is read, one to a folder left alone, and one to anything else reported", () => {
    const { read, unread } = readAt("many");
    expect(read).toContain("many/f.md");
    expect(unread.slice(2)).toEqual(["many/g.md gone", "many/h.md link-loop", "many/i.md no-file"]);
  });

  test("a link that is named itself is told in the same way", () => {
    expect(readAt("many/g.md", "many/b.md", "many/i.md")).toEqual({
      read: ["many/b.md"],
      unread: ["many/g.md gone", "many/i.md no-file"],
    });
  });

  test("a path that treats a file as a folder ends the run", () => {
    expect(said(() => documentsAt([join(folder, "many/b.md/a.md")]))).toBe(
      "“many/b.md/a.md” treats a file as a folder: check the path.",
    );
  });
});
