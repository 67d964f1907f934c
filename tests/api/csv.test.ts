import { describe, expect, test } from "vitest";
import { csvOf, csvPath, tableIn } from "../../src/api/csv.ts";
import { readCsv } from "../support/csv.ts";

const written = (...fields: readonly string[]): string => csvOf({ fields: ["a", "b"], rows: [fields] });
const read = (text: string): string[][] => readCsv(text.slice(1));

describe("a table as text", () => {
  test("begins with a byte order mark, and ends every line as RFC 4180 has it", () => {
    const text = written("1", "2");
    expect(text).toBe("\uFEFFa,b\r\n1,2\r\n");
  });

  test.each([
    'a "quoted" word',
    "a, b; c",
    "two\nlines",
    "two\r\nlines",
    "été, naïve, œuvre\u202f: «\u202foui\u202f»",
    '"',
    " blanks around ",
    "",
    "1,5",
    "'apostrophe",
    "日本語 🙂",
  ])("keeps %j as it is, for any reader", (field) => {
    expect(read(written(field, "end"))[1]).toEqual([field, "end"]);
    expect(tableIn(written(field, "end")).rows).toEqual([[field, "end"]]);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\tplain",
    "\r=1",
    "\n=1",
    "\rplain",
    " =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\uFEFF=1+1",
    '"=1+1"',
    '"" =1+1',
    "“=1+1”",
    '=HYPERLINK("https://hostile.example","x")',
    "=cmd|' /C calc'!A0",
    "=1\n=2",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "−1",
  ])("holds %j as text, which no spreadsheet runs", (field) => {
    expect(read(written("first", field))[1]).toEqual(["first", `'${field}`]);
  });

  test("can be read and written again without a second apostrophe", () => {
    const text = written("=1", ' "-2"');
    expect(csvOf(tableIn(text))).toBe(text);
  });

  test("neutralises heads as well: what an axis is called is words of the catalog", () => {
    expect(read(csvOf({ fields: ["=1"], rows: [] }))).toEqual([["'=1"]]);
  });

  test.each(["a=b", "1-2", "mail@example.org", "x + y", "Lync (2013) - server", "(-1)"])(
    "leaves %j alone, which no spreadsheet takes for a formula",
    (field) => {
      expect(read(written(field, ""))[1]).toEqual([field, ""]);
    },
  );
});

test.each([
  { of: { matrix: "exchange" }, language: "en", expected: "matrices/exchange.csv" },
  { of: { matrix: "exchange" }, language: "fr", expected: "matrices/exchange.fr.csv" },
  { of: "lifecycle", language: "en", expected: "lifecycle.csv" },
  { of: "lifecycle", language: "fr", expected: "lifecycle.fr.csv" },
] as const)("the file of $of in $language is $expected", ({ of, language, expected }) => {
  expect(csvPath(of, language)).toBe(expected);
});
