import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { parsed } from "../../support/reading.ts";

/** The rows of a table as `cell | cell`, and other blocks as their words. */
function rowsOf(html: string): string[] {
  const { tree } = parsed(html);
  const words = (node: Nodes): string => textOf(node, { includeHtml: false });
  return tree.children.flatMap((node) =>
    node.type === "table"
      ? node.children.map(({ children }) => children.map(words).join(" | "))
      : [`${node.type}: ${words(node)}`],
  );
}

const header = "<tr><th>F</th><th>A</th><th>B</th></tr>";

describe("a cell over several columns or rows", () => {
  test.each([
    {
      name: "says the same in each column",
      html: '<tr><td>Voice mail</td><td colspan="2">Yes</td></tr>',
      rows: ["F | A | B", "Voice mail | Yes | Yes"],
    },
    {
      name: "says the same in each row",
      html: '<tr><td>a</td><td rowspan="2">No</td><td>1</td></tr><tr><td>b</td><td>2</td></tr>',
      rows: ["F | A | B", "a | No | 1", "b | No | 2"],
    },
    {
      name: "says the same in each column of each row",
      html: '<tr><td>a</td><td rowspan="2" colspan="2">No</td></tr><tr><td>b</td></tr>',
      rows: ["F | A | B", "a | No | No", "b | No | No"],
    },
    {
      name: "names the rows below once, where it begins them",
      html: '<tr><td rowspan="2">a</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>',
      rows: ["F | A | B", "a | 1 | 2", " | 3 | 4"],
    },
    {
      name: "heads a group once",
      html: '<tr><td colspan="3">Group</td></tr><tr><td>a</td><td>1</td><td>2</td></tr>',
      rows: ["F | A | B", "Group |  | ", "a | 1 | 2"],
    },
    {
      name: "is a header once",
      html: '<tr><th>G</th><th colspan="2">C</th></tr><tr><td>a</td><td>1</td><td>2</td></tr>',
      rows: ["F | A | B", "G | C | ", "a | 1 | 2"],
    },
    {
      name: "says nothing behind the last header",
      html: '<tr><td>a</td><td colspan="4">Yes</td></tr>',
      rows: ["F | A | B", "a | Yes | Yes |  | "],
    },
    {
      name: "ends with the table",
      html: '<tr><td>a</td><td rowspan="9">Yes</td><td rowspan="x">No</td></tr>',
      rows: ["F | A | B", "a | Yes | No"],
    },
    {
      name: "is one cell where nothing can be meant by it",
      html: `<tr><td>a</td><td colspan="1000">${"Yes ".repeat(9)}</td></tr>`,
      rows: ["F | A | B", `a | ${"Yes ".repeat(9)}`],
    },
  ])("$name", ({ html, rows }) => {
    expect(rowsOf(`<table>${header}${html}</table>`)).toEqual(rows);
  });

  test("that is a header says nothing of the row below", () => {
    const html =
      '<table><tr><td rowspan="2">F</td><td colspan="2">A</td></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(rowsOf(html)).toEqual(["F | A | ", " | 1 | 2"]);
  });

  test("may be over a thousand of them in all, but not a million", () => {
    const cells = "<td colspan=20 rowspan=20>a".repeat(1000);
    const { tree } = parsed(`<table><tr>${cells}${"<tr>".repeat(19)}</table>`);
    const [table] = tree.children;
    const count = table?.type === "table" ? table.children.flatMap((row) => row.children).length : 0;
    expect(count).toBeGreaterThan(1000);
    expect(count).toBeLessThan(10_000);
  });

  test("states its features for both placements", () => {
    const text =
      '<table><tr><th></th><th>Exchange Online</th><th>Exchange on-premises</th></tr><tr><td>Lync Server 2013</td><td colspan="2">Voice mail</td></tr></table>';
    expect(stated(text)).toEqual({
      cells: [
        "voice-mail.lync-server-2013.exchange-online supported",
        "voice-mail.lync-server-2013.exchange-on-premises supported",
      ],
      codes: [],
    });
  });

  test("is read once in each of them where it is bilingual", () => {
    const pair = (one: string, other: string): string =>
      `<span>${one}</span><span class="sxs-lookup"><span>${other}</span></span>`;
    const html = `<table><tr><th>F</th><th>A</th><th>B</th></tr><tr><td>a</td><td colspan="2">${pair("はい", "Yes")}${pair("。", ".")}</td></tr></table>`;
    const { tree } = parsed(html, "ja/a.md");
    expect(textOf(tree, { includeHtml: false })).toBe("FABaYes.Yes.");
  });
});

describe("a row that is one cell over all columns", () => {
  const title = '<tr><th colspan="3">Features <b>supported</b></th></tr>';

  test.each([
    {
      name: "is a title before the table where it comes first",
      html: `${title}${header}`,
      rows: ["paragraph: Features supported", "F | A | B"],
    },
    {
      name: "is a title behind the caption and another one",
      html: `<caption>C</caption>${title}<tr></tr><tr><td colspan="4">More</td></tr>${header}`,
      rows: ["paragraph: C", "paragraph: Features supported", "paragraph: More", "F | A | B"],
    },
    { name: "is no title of a table without columns", html: title, rows: ["Features supported |  | "] },
    {
      name: "is no title where it is over some columns only",
      html: `<tr><th colspan="2">Two</th></tr>${header}`,
      rows: ["Two | ", "F | A | B"],
    },
  ])("$name", ({ html, rows }) => {
    expect(rowsOf(`<table>${html}</table>`)).toEqual(rows);
  });

  test("is none in a table without rows", () => {
    expect(rowsOf("<table></table>")).toEqual([]);
  });

  test("may name the configuration of a list", () => {
    const text =
      '<table><tr><th colspan="2">Lync Server 2013 and Exchange Online</th></tr><tr><th>Feature</th><th>Notes</th></tr><tr><td>Voice mail</td><td></td></tr></table>';
    expect(stated(text)).toEqual({
      cells: ["voice-mail.lync-server-2013.exchange-online supported"],
      codes: [],
    });
  });
});
