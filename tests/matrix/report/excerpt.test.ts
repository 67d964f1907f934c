import { describe, expect, test } from "vitest";
import { excerpt } from "../../../src/matrix/report/excerpt.ts";
import { visible } from "../../../src/matrix/report/visible.ts";

/** The window with its caret below, as it would be printed. */
function shown(line: string, at: number, length: number, width: number): string[] {
  const { text, indent, length: marks } = excerpt(line, at, length, width);
  return [text, `${" ".repeat(indent)}${"^".repeat(marks)}`];
}

describe("the place in a line", () => {
  test.each([
    { name: "a line that fits", line: "abcdef", at: 2, expected: ["abcdef", "  ^^"] },
    { name: "the first character", line: "abcdef", at: 0, expected: ["abcdef", "^^"] },
    { name: "the end of a line", line: "abc", at: 3, expected: ["abc", "   ^"] },
    { name: "a place behind the end", line: "abc", at: 90, expected: ["abc", "   ^"] },
    { name: "tabs, of four columns each", line: "\ta\tbc", at: 3, expected: ["    a    bc", "         ^^"] },
    {
      name: "characters two columns wide",
      line: "漢字カ🎉ab",
      at: 5,
      expected: ["漢字カ🎉ab", "        ^^"],
    },
    { name: "a wide character that is marked", line: "a漢b", at: 1, expected: ["a漢b", " ^^^"] },
    {
      name: "accents that take no column",
      line: "a\u0301e\u0301bc",
      at: 4,
      expected: ["a\u0301e\u0301bc", "  ^^"],
    },
    { name: "the front of a long line", line: "abcdefghijklmnop", at: 1, expected: ["abcdefghij…", " ^^"] },
    {
      name: "the middle of a long line",
      line: "abcdefghijklmnop",
      at: 8,
      expected: ["…fghijklmno…", "    ^^"],
    },
    {
      name: "the end of a long line",
      line: "abcdefghijklmnop",
      at: 15,
      expected: ["…ghijklmnop", "          ^"],
    },
  ])("is marked in $name", ({ line, at, expected }) => {
    expect(shown(line, at, 2, 12)).toEqual(expected);
  });

  test("never takes more columns than there are, however long the line and wide its characters", () => {
    for (const letter of ["a", "漢", "\t", "e\u0301", "🎉"]) {
      const line = letter.repeat(40);
      for (let at = 0; at <= line.length; at++) {
        const { text, indent, length } = excerpt(line, at, 5, 20);
        const columns = [...text].reduce(
          (sum, one) => sum + (/[漢🎉]/u.test(one) ? 2 : Number(one !== "\u0301")),
          0,
        );
        expect(columns).toBeLessThanOrEqual(20);
        expect(indent + length).toBeLessThanOrEqual(21);
      }
    }
  });

  test("is found in a line of ten megabytes as in a short one", () => {
    const line = "x".repeat(10_000_000);
    expect(excerpt(line, 5_000_000, 1, 30).text).toBe(`…${"x".repeat(28)}…`);
  });
});

test.each([
  { name: "an escape sequence", text: "a\u001b[31mb", expected: "a␛[31mb" },
  { name: "a bell, a null and a line feed", text: "\u0007\0\n", expected: "␇␀␊" },
  { name: "delete and a one-byte escape", text: "\u007f\u009b31m", expected: "\ufffd\ufffd31m" },
  { name: "text that turns the line around", text: "a\u202eb\u2066c", expected: "a\ufffdb\ufffdc" },
  { name: "half a character", text: "a\ud800b", expected: "a\ufffdb" },
  { name: "what is only unusual", text: "é ﬁ ‘’ 👩‍💻", expected: "é ﬁ ‘’ 👩‍💻" },
])("what a terminal would obey is only shown: $name", ({ text, expected }) => {
  expect(visible(text)).toBe(expected);
});
