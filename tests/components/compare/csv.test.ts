import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../../src/components/compare/csv.ts";
import { compareWords } from "../../../src/site/compare-words.ts";
import type { WordedStatement } from "../../../src/site/compared.ts";
import type { Told } from "../../../src/site/comparing.ts";

const statement: WordedStatement = {
  support: "conditional",
  conditions: ["requires web"],
  servedBy: [],
  forms: [],
  matrix: "exchange",
  at: ["old", "cloud"],
  saidIn: "With mail",
  standing: "conditional",
  chips: [
    { text: "Web Client", requires: "web" },
    { text: "Only on weekdays", requires: undefined },
  ],
  news: "",
  doubts: [],
  form: "",
  sources: [[0, 12]],
  lapsesOn: "2027-04-01",
};
const told: Told = {
  features: [
    { feature: "voice", label: "Voice, or “calls”", group: "Sound", statements: [statement] },
    { feature: "photos", label: '=HYPERLINK("https://evil.example")', group: "Pictures", statements: [] },
  ],
  wholes: [],
  tally: "",
  badges: [],
  documents: [{ id: "guide", title: 'The "guide"', origins: ["2020-01-31"], checked: "2026-01-02" }],
};
const context = { language: "en", words: compareWords("en"), origin: "https://matrix.example" } as const;
const written = (features: readonly string[]): string =>
  csvOf([{ label: "Old with Cloud", told }], features, context);
const read = (text: string): string[][] => Papa.parse<string[]>(text.slice(1)).data;

describe("what is compared, as a file", () => {
  test("has a row for each answer, with who says so, since when, and where to read on", () => {
    expect(read(written(["voice"]))).toEqual([
      [
        "Configuration",
        "Feature",
        "Group",
        "Answer",
        "Conditions and what serves it",
        "About",
        "Sources",
        "Vendor’s pages of",
        "Checked on",
        "No longer holds from",
        "Address",
        "Remarks",
      ],
      [
        "Old with Cloud",
        "Voice, or “calls”",
        "Sound",
        "With conditions",
        "Web Client; Only on weekdays",
        "With mail",
        'The "guide", line 12',
        "2020-01-31",
        "2026-01-02",
        "2027-04-01",
        "https://matrix.example/hybrid-matrix/exchange/old/cloud/voice/",
        "",
      ],
    ]);
  });

  test("says that nothing is listed, which is no no", () => {
    expect(read(written(["photos"]))[1]?.slice(2, 4)).toEqual(["Pictures", "Not listed"]);
  });

  test("says how sure an answer is, and between what sources differ, behind everything else", () => {
    const differing: WordedStatement = {
      ...statement,
      standing: "sources-differ",
      news: "Sources differ: A; B.",
    };
    const doubted: WordedStatement = { ...statement, doubts: ["last stated 2018"], news: "Out of support." };
    const features = [{ feature: "voice", label: "Voice", group: "Sound", statements: [differing, doubted] }];
    const rows = read(csvOf([{ label: "Old", told: { ...told, features } }], ["voice"], context));
    expect(rows.slice(1).map((row) => [row[3], row.at(-1)])).toEqual([
      ["Sources differ", "Sources differ: A; B."],
      ["With conditions", "last stated 2018"],
    ]);
  });

  test("begins with what is stated of the whole, as the page of the configuration does", () => {
    const wholes: WordedStatement[] = [{ ...statement, standing: "unsupported", chips: [] }];
    const rows = read(csvOf([{ label: "Old with Cloud", told: { ...told, wholes } }], ["photos"], context));
    expect(rows[1]).toEqual([
      "Old with Cloud",
      "The configuration as a whole",
      "",
      "Not supported together",
      "",
      "With mail",
      'The "guide", line 12',
      "2020-01-31",
      "2026-01-02",
      "2027-04-01",
      "https://matrix.example/hybrid-matrix/exchange/old/cloud/",
      "",
    ]);
    expect(rows[2]?.[1]).toContain("HYPERLINK");
  });

  test("begins with a byte order mark, and ends its lines as RFC 4180 has it", () => {
    const text = written(["voice", "photos"]);
    expect(text.startsWith("\uFEFFConfiguration,")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(3);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "holds %j as text, which no spreadsheet runs",
    (text) => {
      const features = [{ feature: "voice", label: text, group: "Sound", statements: [] }];
      const rows = read(csvOf([{ label: "Old", told: { ...told, features } }], ["voice"], context));
      expect(rows[1]?.[1]).toBe(`'${text}`);
    },
  );
});
