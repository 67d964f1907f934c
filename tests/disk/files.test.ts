import { mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogFiles, documentsAt, ownDocuments } from "../../src/disk/content.ts";
import { readOpen } from "../../src/disk/files.ts";
import { attempt, ReadingError } from "../../src/disk/problem.ts";

const posix = process.platform !== "win32";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
  for (const part of ["empty", "docs", "catalog", "many"]) mkdirSync(join(folder, part));
  const write = (name: string, bytes: string | Buffer) => writeFileSync(join(folder, name), bytes);
  write("utf-8.md", "\ufeffCafé\n");
  write("latin-1.md", Buffer.from("First\nSecond\nCafé\nMore\n", "latin1"));
  write("utf-16.md", Buffer.from("\ufeff# Title", "utf16le"));
  write("utf-16-bare.md", Buffer.from("# Title", "utf16le"));
  write("many/a.md", Buffer.from("é", "latin1"));
  write("many/b.md", Buffer.from("\né", "latin1"));
  if (!posix) return;
  symlinkSync("loop.md", join(folder, "loop.md"));
  symlinkSync("/dev/null", join(folder, "device.md"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said about something that cannot be read, with the name of the test's folder left out. */
function said(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ReadingError) return error.message.replaceAll(`${folder}/`, "");
    throw error;
  }
  return "nothing";
}

describe("what is not UTF-8 is refused by name", () => {
  test.each([
    { file: "latin-1.md", says: "Line 3 of “latin-1.md” is not in UTF-8: save the text as UTF-8." },
    { file: "utf-16.md", says: "Line 1 of “utf-16.md” is not in UTF-8: save the text as UTF-8." },
    { file: "utf-16-bare.md", says: "“utf-16-bare.md” is not in UTF-8: save the text as UTF-8." },
    {
      file: "many",
      says: "Line 1 of “many/a.md” is not in UTF-8: save the text as UTF-8.\nLine 2 of “many/b.md” is not in UTF-8: save the text as UTF-8.",
    },
    { file: "utf-8.md", says: "nothing" },
  ])("$file: $says", ({ file, says }) => {
    expect(said(() => documentsAt([join(folder, file)]))).toBe(says);
  });

  test("on standard input as well", () => {
    const open = openSync(join(folder, "latin-1.md"), "r");
    expect(said(() => readOpen(open, "standard input"))).toContain("Line 3 of standard input is not");
  });
});

describe("a place that holds nothing to read is told, with what to do", () => {
  test.each([
    {
      name: "a folder without documents",
      action: () => documentsAt([join(folder, "empty")]),
      says: "There are no .md files below “empty”: name a folder that has some, or the files themselves.",
    },
    {
      name: "content without documents",
      action: () => ownDocuments(".", folder),
      says: "There are no .md files below “docs”: put documents there, or name the folder that has docs and catalog in CONTENT_PATH.",
    },
    {
      name: "content without a catalog",
      action: () => catalogFiles(".", folder),
      says: "There are no .yaml files below “catalog”: put the catalog there, or name the folder that has docs and catalog in CONTENT_PATH.",
    },
  ])("$name", ({ action, says }) => {
    expect(said(action)).toBe(says);
  });
});

describe("what the system would not open is told in our own words", () => {
  test.each([
    { path: "missing.md", says: "There is no file or folder “missing.md”: check how it is spelt." },
    { path: `${"long".repeat(100)}.md`, says: "is longer than this system allows for a path" },
  ])("$path: $says", ({ path, says }) => {
    expect(said(() => documentsAt([join(folder, path)]))).toContain(says);
  });

  test.each([
    {
      code: "EACCES",
      says: "You do not have permission to read “a.md”: ask for read access to it and its folder.",
    },
    { code: "ENEW", says: "“a.md” cannot be read: the system’s own words." },
  ])("$code: $says", ({ code, says }) => {
    const error = Object.assign(new Error("the system’s own words"), { code });
    const action = () => {
      throw error;
    };
    expect(said(() => attempt("a.md", action))).toBe(says);
  });

  test("and a fault of the program is none of that", () => {
    const action = () => {
      throw new TypeError("a fault");
    };
    expect(() => attempt("a.md", action)).toThrow(TypeError);
  });
});

describe.skipIf(!posix)("what only some systems have is told as well", () => {
  test.each([
    { path: "utf-8.md/a.md", says: "“utf-8.md/a.md” treats a file as a folder" },
    { path: "loop.md", says: "“loop.md” is a symbolic link that leads back to itself" },
    { path: "device.md", says: "“device.md” is neither a file nor a folder: save what it holds as a file." },
  ])("$path: $says", ({ path, says }) => {
    expect(said(() => documentsAt([join(folder, path)]))).toContain(says);
  });
});
