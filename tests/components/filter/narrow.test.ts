import { expect, test } from "vitest";
import { type FilterTable, narrow, plain, withCell } from "../../../src/components/filter/narrow.ts";
import { everything, type View } from "../../../src/components/filter/view.ts";

const cell = (support: string, ...requires: string[]) => ({
  support,
  lifecycle: support === "unlisted" ? "retired" : "in-support",
  requires,
  says: [support, ...requires].join(),
});
const row = (text: string, group: string, ...cells: ReturnType<typeof cell>[]) => ({
  text: plain(text),
  group,
  cells,
});

const table: FilterTable = {
  columns: [
    { server: "lync", placement: "on-premises" },
    { server: "lync", placement: "online" },
    { server: "skype", placement: "on-premises" },
    { server: "skype", placement: "online" },
  ],
  rows: [
    row("Voice mail", "voice", cell("supported"), cell("supported"), cell("unlisted"), cell("supported")),
    row(
      "Contact store",
      "contacts",
      cell("conditional", "exchange", "client"),
      cell("conditional", "client"),
      cell("unlisted"),
      cell("conditional", "client"),
    ),
    row("Présence", "outlook", cell("supported"), cell("supported"), cell("supported"), cell("supported")),
    row(
      "Archive",
      "contacts",
      cell("conditional", "exchange"),
      cell("supported"),
      cell("unsupported"),
      cell("supported"),
    ),
  ],
};
const names = ["voice", "contacts", "presence", "archive"];

test.each<{ name: string; view: Partial<View>; rows: string[]; columns?: number[] }>([
  { name: "everything", view: {}, rows: names },
  { name: "a word, in any case and without accents", view: { text: "PRESENCE" }, rows: ["presence"] },
  { name: "words, all of them", view: { text: "mail voi" }, rows: ["voice"] },
  { name: "words that are nowhere", view: { text: "xyzzy" }, rows: [] },
  { name: "a group", view: { chosen: { group: ["voice"] } }, rows: ["voice"] },
  {
    name: "either of two groups",
    view: { chosen: { group: ["voice", "outlook"] } },
    rows: ["voice", "presence"],
  },
  { name: "what is in support", view: { chosen: { lifecycle: ["in-support"] } }, rows: names },
  {
    name: "what was switched off",
    view: { chosen: { lifecycle: ["retired"] } },
    rows: ["voice", "contacts"],
  },
  {
    name: "what is supported by something that was switched off, both of one cell",
    view: { chosen: { lifecycle: ["retired"], support: ["supported"] } },
    rows: [],
  },
  { name: "a server", view: { chosen: { server: ["lync"] } }, rows: names, columns: [0, 1] },
  {
    name: "a server and a placement",
    view: { chosen: { server: ["skype"], placement: ["online"] } },
    rows: names,
    columns: [3],
  },
  { name: "a support", view: { chosen: { support: ["unlisted"] } }, rows: ["voice", "contacts"] },
  {
    name: "a support in the columns in view only",
    view: { chosen: { support: ["unlisted"], server: ["lync"] } },
    rows: [],
    columns: [0, 1],
  },
  { name: "a requirement", view: { chosen: { requires: ["exchange"] } }, rows: ["contacts", "archive"] },
  {
    name: "a support and a requirement, in one cell",
    view: { chosen: { support: ["supported"], requires: ["exchange"] } },
    rows: [],
  },
  { name: "differences", view: { differ: true }, rows: ["voice", "contacts", "archive"] },
  {
    name: "differences in the columns in view only",
    view: { differ: true, chosen: { placement: ["online"] } },
    rows: [],
    columns: [1, 3],
  },
  {
    name: "three kinds at once",
    view: { text: "r", chosen: { support: ["conditional"], group: ["contacts"], server: ["lync"] } },
    rows: ["contacts", "archive"],
    columns: [0, 1],
  },
])("a view of $name", ({ view, rows, columns = [0, 1, 2, 3] }) => {
  const narrowed = narrow(table, { ...everything, ...view });
  expect(names.filter((_, at) => narrowed.rows[at])).toEqual(rows);
  expect([0, 1, 2, 3].filter((at) => narrowed.columns[at])).toEqual(columns);
});

test("a cell that an address points to is in view whatever the filters say", () => {
  const narrowed = narrow(table, { ...everything, text: "voice", chosen: { server: ["lync"] } });
  const shown = withCell(narrowed, { row: 3, column: 2 });
  expect(shown.rows).toEqual([true, false, false, true]);
  expect(shown.columns).toEqual([true, true, true, false]);
  expect(withCell(narrowed, { row: 0, column: 1 })).toBe(narrowed);
  expect(withCell(narrowed, undefined)).toBe(narrowed);
});
