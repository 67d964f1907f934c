import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { csvOf } from "../../src/api/csv.ts";
import { fixtureOut } from "../fixtures/site.ts";
import { readCsv } from "../support/csv.ts";
import { type OfficeCell, opened } from "./support.ts";

const api = join(fixtureOut, "api/v1");
const files = [
  ...readdirSync(join(api, "matrices")).map((name) => `matrices/${name}`),
  "lifecycle.csv",
  "lifecycle.fr.csv",
].filter((path) => path.endsWith(".csv"));
/** A field without characters that control nothing any more, for which the format that LibreOffice writes has no place. */
const plain = (field: string): string => field.replace(/[^\P{Cc}\t\n]/gu, "");
const texts = (rows: readonly (readonly OfficeCell[])[]): string[][] =>
  rows.map((row) => row.map(({ text }) => plain(text)));

/** The rows of a text as RFC 4180 has them, without the empty fields at their ends. */
const written = (csv: string): string[][] =>
  readCsv(csv.slice(1)).map((row) => row.slice(0, row.findLastIndex((field) => field !== "") + 1).map(plain));

test("there are files of every matrix in both languages", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files).toContain("matrices/exchange.fr.csv");
});

test.each(files)("%s opens with every value as it was written, accents and all, and no formula", (path) => {
  const csv = readFileSync(join(api, path), "utf8");
  const rows = opened(csv);
  expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(texts(rows)).toEqual(written(csv));
});

const hostile = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  " =1+1",
  '"=1+1"',
  '=HYPERLINK("https://hostile.example","x")',
  "=cmd|' /C calc'!A0",
];

test("what would be a formula is text", () => {
  const rows = opened(csvOf({ fields: ["head"], rows: hostile.map((field) => [field]) }));
  expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(texts(rows)).toEqual([["head"], ...hostile.map((field) => [`'${field}`])]);
});

test("without that, it would be calculated", () => {
  const [[cell] = []] = opened("\uFEFF=1+1\r\n");
  expect(cell).toMatchObject({ text: "2", formula: "of:=1+1" });
});
