import { afterEach, describe, expect, test } from "vitest";
import { type LiveTable, liveTable } from "../../../src/components/filter/table.ts";
import MatrixTable from "../../../src/components/MatrixTable.astro";
import { matrixAt } from "../../support/fixture-site.ts";
import { markup, only, text, visit } from "../../support/page.ts";

const sharepoint = await markup(MatrixTable, { language: "en", matrix: matrixAt("sharepoint") });
const exchange = await markup(MatrixTable, { language: "en", matrix: matrixAt("exchange") });
const generation = await markup(MatrixTable, { language: "en", matrix: matrixAt("generation-2013") });

/** The styles of a table stay for as long as its page. */
afterEach(() => {
  document.adoptedStyleSheets = [];
});
const read = (table: string): LiveTable => {
  visit("/", table);
  return liveTable(only(document, "table"));
};

describe("what filters ask about a table", () => {
  test("are the server and placement of each column", () => {
    expect(read(sharepoint).data.columns).toEqual([
      { server: "lync-server-2013", placement: "sharepoint-on-premises" },
      { server: "lync-server-2013", placement: "sharepoint-online" },
      { server: "skype-for-business-online", placement: "sharepoint-on-premises" },
      { server: "skype-for-business-online", placement: "sharepoint-online" },
    ]);
  });

  test("are the support of each cell, and the group of each row", () => {
    const { rows } = read(sharepoint).data;
    expect(rows.map(({ group }) => group)).toEqual(["sharepoint", "sharepoint"]);
    expect(rows.map(({ cells }) => cells.map(({ support }) => support))).toEqual([
      ["supported", "unlisted", "unlisted", "unlisted"],
      ["supported", "supported", "lapsed", "lapsed"],
    ]);
  });

  test("are the state of what each cell rests on, which most of a column share", () => {
    const [first] = read(sharepoint).data.rows;
    expect(first?.cells.map(({ lifecycle }) => lifecycle)).toEqual([
      "out-of-support",
      "out-of-support",
      "retired",
      "retired",
    ]);
    expect(document.querySelectorAll("td[data-l]")).toHaveLength(0);
  });

  test("are the same while a cell is open, which is marked as such", () => {
    visit("/", sharepoint);
    only(document, "tbody tr:first-child td:nth-of-type(2)").dataset["open"] = "";
    const [first] = liveTable(only(document, "table")).data.rows;
    expect(first?.cells.map(({ support }) => support)).toEqual([
      "supported",
      "unlisted",
      "unlisted",
      "unlisted",
    ]);
    expect(first?.cells[1]?.says).toBe(first?.cells[2]?.says);
  });

  test("are the products that a cell requires, and its conditions in words", () => {
    const archiving = read(generation).data.rows.find(({ text: words }) => words.startsWith("archiving"));
    const [, , newest] = archiving?.cells ?? [];
    expect(newest?.requires).toEqual([
      "lync-server-2013",
      "exchange-server-2013",
      "accounts-on-both-2013-servers",
      "lync-2013-client",
    ]);
    expect(archiving?.text).toContain("accounts on both");
  });

  test("are all the products any one of which will do", () => {
    const either = 'data-r="exchange-server-2013 lync-web-app"';
    const { rows } = read(generation.replaceAll('data-r="exchange-server-2013"', either)).data;
    const required = rows.flatMap(({ cells }) => cells.flatMap(({ requires }) => requires));
    expect(required).toContain("lync-web-app");
  });

  test.each([
    { name: "the same support", row: 0, cells: [0, 2], same: true },
    { name: "another support", row: 0, cells: [0, 1], same: false },
    { name: "the same support in other words", row: 5, cells: [0, 1], same: false },
  ])("tell whether two cells say the same: with $name, $same", ({ row, cells, same }) => {
    const said = cells.map((at) => read(generation).data.rows[row]?.cells[at]?.says);
    expect(new Set(said).size).toBe(same ? 1 : 2);
  });
});

describe("a cell is found by its id", () => {
  test.each([
    { id: "presence-sharepoint.lync-server-2013.sharepoint-online", expected: { row: 1, column: 1 } },
    { id: "skills-search.skype-for-business-online.sharepoint-online", expected: { row: 0, column: 3 } },
    { id: "no.such.cell", expected: undefined },
    { id: "caption", expected: undefined },
    { id: "", expected: undefined },
  ])("$id at $expected", ({ id, expected }) => {
    expect(read(sharepoint).find(id)).toEqual(expected);
  });

  test("but not a cell of another table", () => {
    const live = read(sharepoint);
    document.body.insertAdjacentHTML("beforeend", "<table><tr><td id='elsewhere'></td></tr></table>");
    expect(live.find("elsewhere")).toBeUndefined();
  });
});

/** What a reader has in view: neither hidden nor taken away by a style. */
const inView = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((part) => !part.closest("[hidden], .out"))
    .filter((part) => getComputedStyle(part.closest("th, td") ?? part).display !== "none")
    .map(text);

describe("what is out of view", () => {
  test("are the rows that do not answer", () => {
    read(sharepoint).show({ rows: [false, true], columns: [true, true, true, true] });
    expect(inView("tbody th")).toEqual(["Presence in SharePoint"]);
  });

  test("is a group without a row in view, with its heading", () => {
    const live = read(exchange);
    const rows = live.data.rows.map(({ group }) => group === "voice" || group === "meetings");
    live.show({ rows, columns: live.data.columns.map(() => true) });
    expect(inView("tbody th")).toEqual(["Meetings", "Meeting delegation", "Voice", "Voice mail"]);
  });

  test("are the columns that do not answer: their cells, and their headers", () => {
    read(sharepoint).show({ rows: [true, true], columns: [false, true, false, true] });
    expect(inView("thead [scope=col] > a")).toEqual(["SharePoint Online", "SharePoint Online"]);
    expect(inView("tbody tr:first-child td")).toEqual(["Not listed", "Not listed"]);
  });

  test("is an upper header without columns; one with fewer spans those", () => {
    const heads = () =>
      [...document.querySelectorAll<HTMLTableCellElement>("thead [scope=colgroup]")].map((head) =>
        head.hidden ? "hidden" : head.colSpan,
      );
    const live = read(sharepoint);
    const show = (...columns: boolean[]): void => live.show({ rows: [true, true], columns });
    show(false, false, false, true);
    expect(heads()).toEqual(["hidden", 1]);
    show(true, true, true, true);
    expect(heads()).toEqual([2, 2]);
  });
});
