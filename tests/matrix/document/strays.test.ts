import { describe, expect, test } from "vitest";
import { straysIn } from "../../../src/matrix/document/strays.ts";
import { stated } from "../../support/facts.ts";
import { parsed, readText } from "../../support/reading.ts";

const header = "| | Exchange Online |";
const delimiter = "| - | - |";
const row = "| Lync Server 2013 | Voice mail |";
const table = [header, delimiter, row].join("\n");

/** Lines that are told: where, how many, why, and how many cells the header and the row under it have. */
const lost = (text: string) =>
  readText(text).diagnostics.flatMap((one) => {
    if (one.code !== "table-lost") return [];
    const { lines, cause, header: wanted, delimiter: found } = one.data;
    return [{ place: `${one.line}:${one.column}`, lines, cause, widths: [wanted, found] }];
  });

describe("lines that were a table are told, with the cause:", () => {
  test.each([
    {
      name: "a blank line before a row",
      text: `${table}\n\n${row.replace("2013", "2010")}`,
      place: "5:1",
      cause: "blank-line",
    },
    {
      name: "a blank line before a row without borders",
      text: `${table}\n\nLync Server 2010 | Voice mail`,
      place: "5:1",
      cause: "blank-line",
    },
    {
      name: "a comment before a row",
      text: `${table}\n<!-- here -->\n${row.replace("2013", "2010")}`,
      place: "5:1",
      cause: "blank-line",
    },
    {
      name: "no delimiter row",
      text: `${header}\n${row}`,
      place: "1:1",
      cause: "no-delimiter",
    },
    {
      name: "no delimiter row and no borders",
      text: "Words.\n\nServer | Exchange Online\nLync Server 2013 | Voice mail",
      place: "3:1",
      cause: "no-delimiter",
    },
    {
      name: "a delimiter row of something else",
      text: `${header}\n| = | = |\n${row}`,
      place: "1:1",
      cause: "no-delimiter",
    },
    {
      name: "a delimiter row that is one cell short",
      text: `| | Exchange Online | Exchange on-premises |\n| - | - |\n${row}`,
      place: "1:1",
      cause: "other-width",
      widths: [3, 2],
    },
    {
      name: "a delimiter row of one cell",
      text: `${header}\n| - |\n${row}`,
      place: "1:1",
      cause: "other-width",
      widths: [2, 1],
    },
    {
      name: "a delimiter row that underlines a heading",
      text: `${header}\n---\n\nWords.`,
      place: "1:1",
      cause: "no-delimiter",
    },
    {
      name: "a delimiter row of long dashes",
      text: `${header}\n| — | — |\n${row}`,
      place: "1:1",
      cause: "long-dashes",
    },
    {
      name: "a delimiter row of dashes without borders",
      text: "Server | Exchange Online\n–– | ––\nLync Server 2013 | Voice mail",
      place: "1:1",
      cause: "long-dashes",
    },
    {
      name: "a comment that never ends",
      text: `<!-- Draft\n\n${table}`,
      place: "3:1",
      cause: "open-comment",
    },
    {
      name: "a fence that never ends",
      text: `\`\`\`\nx\n\n${table}`,
      place: "4:1",
      cause: "open-fence",
    },
    {
      name: "another fence that never ends, in a list",
      text: `- ~~~\n  x\n\n  ${table.replaceAll("\n", "\n  ")}`,
      place: "4:3",
      cause: "open-fence",
    },
    {
      name: "an element of HTML around it",
      text: `<div>\n${table}\n</div>`,
      place: "2:1",
      cause: "in-html",
    },
    {
      name: "four blanks before it",
      text: table.replace(/^/gm, "    "),
      place: "1:5",
      cause: "indented",
    },
    {
      name: "rows of HTML without their table",
      text: "<tr><th></th><th>Exchange Online</th></tr>\n<tr><td>Lync Server 2013</td><td>Voice mail</td></tr>",
      place: "1:1",
      cause: "loose-cells",
    },
    {
      name: "HTML that is nested too deeply",
      text: `<table>${"<div>".repeat(300)}<tr><td>Lync Server 2013</td><td>Voice mail</td></tr></table>`,
      place: "1:1",
      cause: "loose-cells",
    },
    {
      name: "a quotation",
      text: `> ${header}\n> ${row}`,
      place: "1:3",
      cause: "no-delimiter",
    },
  ])("$name", ({ text, place, cause, widths = [null, null] }) => {
    expect(lost(text)).toMatchObject([{ place, cause, widths }]);
  });

  test("each block of them once, in the order of the file", () => {
    const text = `${table}\n\n${row}\n${row}\n\n> ${header}\n> ${row}\n\n${row}`;
    expect(lost(text).map(({ place, lines }) => [place, lines])).toEqual([
      ["5:1", 2],
      ["8:3", 2],
      ["11:1", 1],
    ]);
  });
});

describe("nothing is told of", () => {
  test.each([
    { name: "a table", text: table },
    {
      name: "a table without borders",
      text: "Server | Exchange Online\n--- | ---\nLync Server 2013 | Voice mail",
    },
    { name: "a table in a list and a quotation", text: `> - ${table.replaceAll("\n", "\n>   ")}` },
    { name: "prose with a bar", text: "Lync Server 2013 | Exchange Online" },
    { name: "a pipe in code", text: "Run `Get-CsUser | Set-CsUser` on Lync Server 2013.\nThen `a | b`." },
    { name: "an escaped bar", text: "Lync Server 2013 \\| Exchange Online\nVoice mail \\| more" },
    { name: "lines that name nothing known", text: `${table}\n\n| Port | 443 |\n| Protocol | TCP |` },
    { name: "code in a fence", text: `\`\`\`markdown\n${header}\n${row}\n\`\`\`\n` },
    { name: "code of commands", text: "    Get-CsUser | Set-CsUser # Lync Server 2013" },
    { name: "a comment", text: `<!--\n${header}\n${row}\n-->` },
    { name: "HTML that keeps its words as they are", text: `<pre>\n${header}\n${row}\n</pre>` },
    { name: "a heading with a bar", text: "# Lync Server 2013 | Exchange Online" },
    { name: "a bar in a line of HTML", text: "<div>Lync Server 2013 | Exchange Online</div>" },
    { name: "words without bars", text: "Lync Server 2013\n<div>Exchange Online</div>" },
  ])("$name", ({ text }) => {
    expect(lost(text)).toEqual([]);
  });
});

test("what the rest of a line of a table is about is left to who knows the words", () => {
  const { tree } = parsed("| a |\n| b |");
  expect(straysIn(tree, "| a |\n| b |", "a").map(({ lines }) => lines)).toEqual([["| a |", "| b |"]]);
  expect(stated("| a |\n| b |").codes).toEqual([]);
});

test("words that begin in HTML and go on in Markdown, which end nowhere, are read as far as their first line", () => {
  const { diagnostics } = readText("<table>a\n\nVoice mail | b\n\n</table>\n");
  expect(diagnostics.map(({ code }) => code)).toEqual(["table-left-alone"]);
});
