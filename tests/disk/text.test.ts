import { describe, expect, test } from "vitest";
import { decoded } from "../../src/disk/text.ts";

const words = "\n| Café | Straße |\n";
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const utf32 = (text: string) =>
  Buffer.concat(Array.from(text, (one) => Buffer.from([one.charCodeAt(0), 0, 0, 0])));

describe("is read as the text that it is:", () => {
  test.each([
    { name: "UTF-8", bytes: Buffer.from(words) },
    { name: "UTF-8 with a byte order mark", bytes: Buffer.from(`\ufeff${words}`) },
    { name: "UTF-16 with the mark of its smaller half first", bytes: utf16(`\ufeff${words}`) },
    { name: "UTF-16 with the mark of its larger half first", bytes: utf16(`\ufeff${words}`).swap16() },
  ])("$name", ({ bytes }) => {
    const read = decoded(bytes);
    expect(read.kind === "text" && read.text.replace(/^\ufeff/, "")).toBe(words);
  });

  test("a file without a byte in it", () => {
    expect(decoded(Buffer.from(""))).toEqual({ kind: "text", text: "" });
  });
});

describe("is not read, and told by what it is:", () => {
  const latin1 = (text: string) => Buffer.from(text, "latin1");
  test.each([
    { name: "an old encoding", bytes: latin1("First\nCafé\n"), problem: "not-utf-8", line: 2, column: 4 },
    {
      name: "an old encoding in the last line",
      bytes: latin1("é"),
      problem: "not-utf-8",
      line: 1,
      column: 1,
    },
    {
      name: "an old encoding behind UTF-8",
      bytes: Buffer.concat([Buffer.from("\n😀ü "), latin1("é\n")]),
      problem: "not-utf-8",
      line: 2,
      column: 5,
    },
    { name: "UTF-16 without a mark", bytes: utf16("# Title"), problem: "utf-16-unmarked" },
    { name: "UTF-16 without a mark, turned", bytes: utf16("# Title").swap16(), problem: "utf-16-unmarked" },
    { name: "UTF-16 that ends in half a character", bytes: utf16("\ufeff#\ud83d"), problem: "not-utf-16" },
    { name: "UTF-32", bytes: utf32("\ufeff# Title").fill(0xfe, 1, 2), problem: "utf-32" },
    { name: "UTF-32 without a mark", bytes: utf32("# Title"), problem: "utf-32" },
    { name: "UTF-32 without a mark, turned", bytes: utf32("# Title").swap32(), problem: "utf-32" },
    {
      name: "a program",
      bytes: Buffer.from("\u007fELF\u0002\u0001\u0001\u0000\u0000more"),
      problem: "binary",
    },
  ])("$name", ({ bytes, problem, line = 1, column = 1 }) => {
    expect(decoded(bytes)).toEqual({ kind: "problem", problem, line, column });
  });
});
