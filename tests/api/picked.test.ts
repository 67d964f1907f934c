import { describe, expect, test } from "vitest";
import { leading, type Table } from "../../src/api/csv.ts";
import { factsOn, pickedDates, pickedFacts, withHost } from "../../src/api/picked.ts";
import { csvWords } from "../../src/i18n/csv.ts";

const heads = Object.values(csvWords.en.facts);
const names = Object.keys(csvWords.en.facts);

/** A table of facts with some axes; each row says what it is given, and nothing else. */
const tableOf = (axes: readonly string[], rows: readonly Readonly<Record<string, string>>[]): Table => ({
  fields: [...heads.slice(0, leading), ...axes, ...heads.slice(leading)],
  rows: rows.map((row) =>
    [...names.slice(0, leading), ...axes, ...names.slice(leading)].map((name) => row[name] ?? ""),
  ),
});
const cells = (table: Table): (string | undefined)[] => table.rows.map(([, id]) => id);
const fieldIn = ({ fields, rows }: Table, head: string): (string | undefined)[] =>
  rows.map((row) => row[fields.lastIndexOf(head)]);

const planes = tableOf(
  ["Wing", "Group"],
  [
    { matrixId: "planes", cellId: "fly.long", Wing: "long", Group: "axis", address: "/planes/long/fly/" },
    { matrixId: "planes", cellId: "land.long", Wing: "long", address: "https://a.example/planes/long/land/" },
  ],
);
const boats = tableOf(
  ["Keel"],
  [{ matrixId: "boats", cellId: "fly.deep", Keel: "deep", group: "Ways", address: "/boats/deep/fly/" }],
);

describe("what is picked of the facts of several matrices", () => {
  test("stands in the order in which it is asked for, each fact once, and only what there is", () => {
    const wanted = ["boats/fly.deep", "planes/land.long", "planes/none.long", "planes/land.long"];
    expect(cells(pickedFacts([planes, boats], wanted))).toEqual(["fly.deep", "land.long"]);
  });

  test("can be asked for by the path of a page, whether the file knew its host or not", () => {
    expect(cells(pickedFacts([planes, boats], ["/planes/long/land/", "/boats/deep/fly/"]))).toEqual([
      "land.long",
      "fly.deep",
    ]);
  });

  test("has a column for every axis of any of them, empty where a matrix has no such axis", () => {
    const table = pickedFacts([planes, boats], ["planes/fly.long", "boats/fly.deep"]);
    expect(table.fields).toEqual([
      ...heads.slice(0, leading),
      "Wing",
      "Group",
      "Keel",
      ...heads.slice(leading),
    ]);
    expect(fieldIn(table, "Wing")).toEqual(["long", ""]);
    expect(fieldIn(table, "Keel")).toEqual(["", "deep"]);
    expect(fieldIn(table, "Group")).toEqual(["", "Ways"]);
    expect(table.rows.map((row) => row[leading + 1])).toEqual(["axis", ""]);
  });

  test("of one matrix, all of it, is the table of its file", () => {
    const wanted = planes.rows.map(([matrix, cell]) => `${matrix}/${cell}`);
    expect(pickedFacts([planes], wanted)).toEqual(planes);
  });
});

test("all dates of a thing are picked by its id, in the order of the ids", () => {
  const rows = [
    ["new", "2020"],
    ["old", "2001"],
    ["new", "2030"],
    ["other", "1999"],
  ];
  expect(pickedDates({ fields: ["ID", "Date"], rows }, ["old", "new"]).rows).toEqual([
    ["old", "2001"],
    ["new", "2020"],
    ["new", "2030"],
  ]);
});

describe("on a later day than that of the file", () => {
  const said = { answer: "Yes", lifecycle: "Ending", until: "2027-04-01", asOf: "2026-11-20" };
  const lapsing = { ...said, lapsesOn: "2027-04-01" };
  const on = (row: Readonly<Record<string, string>>, day: string) => {
    const { fields, rows } = factsOn(tableOf(["Group"], [row]), day, "en");
    return Object.fromEntries(fields.map((head, at) => [head, rows[0]?.[at]]));
  };

  test.each([
    { name: "before the day on which it lapses", row: lapsing, day: "2027-03-31", answer: "Yes" },
    { name: "on the day", row: lapsing, day: "2027-04-01", answer: "Was supported together" },
    {
      name: "of a feature",
      row: { ...lapsing, group: "Ways" },
      day: "2027-04-02",
      answer: "Was supported",
    },
    { name: "of what never lapses", row: said, day: "2030-01-01", answer: "Yes" },
    {
      name: "of what had lapsed when the file was made",
      row: { ...lapsing, answer: "Was", lapsesOn: "2021-07-31" },
      day: "2030-01-01",
      answer: "Was",
    },
  ])("the answer $name is $answer", ({ row, day, answer }) => {
    expect(on(row, day)["Answer"]).toBe(answer);
  });

  test("what has lapsed says since when, and as of which day that is said", () => {
    expect(on(lapsing, "2027-05-01")).toMatchObject({
      Lifecycle: "Switched off",
      "Lifecycle since": "2027-04-01",
      "Lifecycle until": "",
      "As of": "2027-05-01",
    });
  });
});

test("addresses get the host of the site, where the file knew of none, and nothing else does", () => {
  const row = {
    conditions: "/etc; /tmp",
    sourceAddresses: "/sources/a/; https://b.example/; /sources/c/",
    address: "/planes/",
  };
  const hosted = withHost(tableOf([], [row]), "https://here.example", "en");
  expect(fieldIn(hosted, "Address")).toEqual(["https://here.example/planes/"]);
  expect(fieldIn(hosted, "Source addresses")).toEqual([
    "https://here.example/sources/a/; https://b.example/; https://here.example/sources/c/",
  ]);
  expect(fieldIn(hosted, "Conditions")).toEqual(["/etc; /tmp"]);
});
