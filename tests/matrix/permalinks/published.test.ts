import { describe, expect, test } from "vitest";
import { formatPermalink } from "../../../src/matrix/permalinks/permalink.ts";
import { readPublished, writtenFile } from "../../../src/matrix/permalinks/published.ts";

const read = (text: string) => readPublished([{ path: "permalinks.txt", text }]);
const found = (text: string): readonly string[] =>
  read(text).diagnostics.map(({ line, code, severity, message }) => `${line} ${severity} ${code} ${message}`);

describe("the file of what was published", () => {
  test("is read as it was written, each line once and in order", () => {
    const text = writtenFile(["row mail/calls", "matrix mail", "row mail/calls"]);
    expect(text).toMatch(/^# .*\n# .*\n# .*\nmatrix mail\nrow mail\/calls\n$/);
    const { value, diagnostics } = read(text);
    expect(value.permalinks.map(formatPermalink)).toEqual(["matrix mail", "row mail/calls"]);
    expect(value.placeOf("row mail/calls")).toEqual({
      document: "permalinks.txt",
      line: 5,
      column: 1,
      length: "row mail/calls".length,
    });
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ["with line ends of Windows", "matrix mail\r\nrow mail/calls\r\n"],
    [
      "with empty lines, blanks behind lines and comments",
      "# A comment.\n\nmatrix mail  \nrow mail/calls\n\n",
    ],
  ])("may be written %s", (_, text) => {
    const { value, diagnostics } = read(text);
    expect(value.permalinks.map(formatPermalink)).toEqual(["matrix mail", "row mail/calls"]);
    expect(diagnostics).toEqual([]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      "a kind that there is not",
      "matrx mail",
      ["1 error permalink-invalid “matrx mail” is not a line of permalinks.txt"],
    ],
    [
      "a key of another kind",
      "row mail",
      ["1 error permalink-invalid “row mail” is not a line of permalinks.txt"],
    ],
    [
      "the marks of a merge",
      "matrix a\n<<<<<<< ours\nmatrix b\n=======\nmatrix c\n>>>>>>> theirs\n",
      [2, 4, 6].map(
        (line) =>
          `${line} error permalink-invalid A merge is unfinished: this line is one of its conflict markers`,
      ),
    ],
    [
      "a line twice",
      "matrix a\nmatrix b\nmatrix a\n",
      ["3 warning permalink-order matrix a is listed twice"],
    ],
    [
      "lines out of order, once",
      "matrix b\nmatrix a\nmatrix d\nmatrix c\n",
      ["2 warning permalink-order matrix a is not in its place"],
    ],
    [
      "nothing but what is wrong",
      "matrix b\nmatrix a\nmatrix\n",
      ["3 error permalink-invalid “matrix” is not a line of permalinks.txt"],
    ],
  ])("is reported to have %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("is empty if there is none", () => {
    const { value, diagnostics } = readPublished([]);
    expect([value.permalinks, diagnostics]).toEqual([[], []]);
    expect(value.placeOf("matrix mail")).toMatchObject({ document: "", line: 1 });
  });
});
