import { expect, test } from "vitest";
import { readText } from "../../support/reading.ts";

const matrixOf = (header: string, ...rows: string[]): string | undefined =>
  readText([`| | ${header} |`, `|${" - |".repeat(header.split("|").length + 1)}`, ...rows].join("\n"))
    .matrices[0]?.id;

test.each([
  {
    name: "the one with all its servers and placements",
    header: "SharePoint Online",
    row: "| Lync Server 2013 | Presence in SharePoint |",
    id: "sharepoint",
  },
  {
    name: "the one that has its features where several have its servers",
    header: "Exchange Online",
    row: "| Lync Server 2013 | Meeting delegation |",
    id: "exchange",
  },
  {
    name: "the one with another server of the table",
    header: "Exchange Online",
    row: "| Lync Server 2010 | Voice mail |",
    id: "exchange-online",
  },
  {
    name: "the one with the fewest other servers where all else is equal",
    header: "Exchange Online",
    row: "| Lync Server 2013 | Voice mail |",
    id: "exchange",
  },
])("a table belongs to $name", ({ header, row, id }) => {
  expect(matrixOf(header, row)).toBe(id);
});

test("a table of known names that meet in no matrix makes one of its own, called like its heading", () => {
  const { matrices, diagnostics } = readText(
    "## Old ways\n\n| | SharePoint Online |\n| - | - |\n| Application in Azure | Voice mail |",
  );
  expect(matrices[0]).toMatchObject({ id: "old-ways", title: "Old ways" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-matrix"]);
});

test("matrices that the catalog lacks come behind those that it has, in the order of the text", () => {
  const table = (header: string, cell: string) => `| | ${header} |\n| - | - |\n| ${cell} |\n\n`;
  const strange = table("SharePoint Online", "Application in Azure | Voice mail");
  const text = `## One\n\n${strange}## Two\n\n${table("Exchange Online", "Lync Server 2013 | Voice mail")}## Three\n\n${strange}`;
  expect(readText(text).matrices.map(({ id }) => id)).toEqual(["exchange", "one", "three"]);
});

test("what is wrong with a cell over two columns is said once", () => {
  const text =
    '<table><tr><th></th><th>Exchange Online</th><th>Exchange on-premises</th></tr><tr><td>Lync Server 2013</td><td colspan="2">Voice mail<br>Requires Exchange 2031.</td></tr></table>';
  expect(readText(text).diagnostics.map(({ code }) => code)).toEqual(["unknown-product"]);
});
