import { describe, expect, test } from "vitest";
import { cellKey } from "../../../src/matrix/coordinates.ts";
import { line } from "../../support/facts.ts";
import { at, cellAt, readText } from "../../support/reading.ts";

const table = (...rows: string[]): string =>
  ["| | Exchange on-premises | Exchange Online |", "| - | - | - |", ...rows].join("\n");
const addresses = (text: string): string[] =>
  readText(text).matrices.flatMap(({ id, cells }) => cells.map((cell) => `${id}/${cellKey(cell)}`));

describe("a table of servers and placements", () => {
  test("states each feature of a cell for the row's server and the column's placement", () => {
    expect(
      addresses(
        table("| **Lync Server 2013 on-premises** <br/> | Voice mail <br/> Meeting delegation | Voicemail |"),
      ),
    ).toEqual([
      "exchange/voice-mail.lync-server-2013.exchange-on-premises",
      "exchange/meeting-delegation.lync-server-2013.exchange-on-premises",
      "exchange/voice-mail.lync-server-2013.exchange-online",
    ]);
  });

  test("goes on with the server above where a row's first cell is empty", () => {
    expect(addresses(table("| Lync Server 2013 | Voice mail | |", "| | | Voice mail |"))).toEqual([
      "exchange/voice-mail.lync-server-2013.exchange-on-premises",
      "exchange/voice-mail.lync-server-2013.exchange-online",
    ]);
  });

  test("says of each release that a label names what it says of one", () => {
    const text = "| | Exchange 2010/2013 |\n| - | - |\n| Lync Server 2013 or 2010 | Voice mail |";
    expect(addresses(text).map((address) => address.replace(/^.*\//, ""))).toEqual([
      "voice-mail.lync-server-2013.exchange-server-2010",
      "voice-mail.lync-server-2013.exchange-server-2013",
      "voice-mail.lync-server-2010.exchange-server-2010",
      "voice-mail.lync-server-2010.exchange-server-2013",
    ]);
  });

  test("ends where a mark of the vendor's stands right below it", () => {
    const text = `${table("| Lync Server 2013 | Voice mail | |")}\n::: moniker-end\n`;
    expect(readText(text).diagnostics).toEqual([]);
    expect(addresses(text)).toEqual(["exchange/voice-mail.lync-server-2013.exchange-on-premises"]);
  });

  test.each([
    ["Lync Server 2013 or Lync Server 2010", ["lync-server-2013", "lync-server-2010"]],
    ["Lync Server 2013 (with the latest update)", ["lync-server-2013"]],
    ["Lync Server 2013/Lync Online", ["lync-server-2013", "skype-for-business-online"]],
    ["Lync Server 2013 and Exchange Online", ["lync-server-2013-and-exchange-online"]],
    ["Lync Server 2013 with Lync Server 2010", ["lync-server-2013-with-lync-server-2010"]],
  ])("says of each server of the row %s what it says of one", (label, servers) => {
    const text = table(`| ${label} | Voice mail | |`, "| Lync Server 2013 | Archiving | |");
    const said = addresses(text).filter((address) => address.includes("voice-mail"));
    expect(said.map((address) => address.split(".")[1])).toEqual(servers);
  });

  test("adds what the notes say that its labels point to", () => {
    const text = `${table("| Lync Server 2013¹ | Voice mail | |").replace("Exchange on-premises", "Exchange on-premises²")}\n\n¹ Ask first.\n² Plan ahead.\n`;
    const cell = cellAt(readText(text), "exchange/voice-mail.lync-server-2013.exchange-on-premises");
    expect(cell?.conditions.map((one) => one.text)).toEqual(["Ask first.", "Plan ahead."]);
  });

  test("takes a label with more words than releases for one name", () => {
    const text = "| | Exchange 2010/2013 and more |\n| - | - |\n| Lync Server 2013 | Voice mail |";
    expect(addresses(text)).toEqual([
      "document-line-1/voice-mail.lync-server-2013.exchange-2010-2013-and-more",
    ]);
  });

  test("gives each statement its line, column and whole words", () => {
    const result = readText(
      table("| Lync Server 2013 | Voice mail <br/> Requires   Exchange 2013. | Voice mail |"),
    );
    expect(cellAt(result, "exchange/voice-mail.lync-server-2013.exchange-on-premises")?.sources).toEqual([
      { document: "document", line: 3, column: 22, text: "Voice mail\nRequires Exchange 2013." },
    ]);
  });

  test("keeps absolute links as addresses and others as targets alone", () => {
    const result = readText(
      table("| Lync Server 2013 | Voice mail <br/> See [A](a.md) <br/> See [B](https://b.example/) | |"),
    );
    expect(cellAt(result, "exchange/voice-mail.lync-server-2013.exchange-on-premises")?.references).toEqual([
      { text: "A", target: "a.md", url: null },
      { text: "B", target: "https://b.example/", url: "https://b.example/" },
    ]);
  });

  test("skips a row of HTML without cells", () => {
    const row = (...cells: string[]): string =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const text = `<table>${row("", "Exchange Online")}${row()}${row("Lync Server 2013", "Voice mail")}</table>`;
    expect(addresses(text)).toEqual(["exchange/voice-mail.lync-server-2013.exchange-online"]);
  });

  test("keeps of a document in a language that has no lexicon what is named, and no limit in words", () => {
    const text = `---\ntitle: Spraak\nlanguage: nl\n---\n\n${table("| Lync Server 2013 | Voice mail <br/> Requires Exchange 2013. <br/> Archiving <br/> Ask first. | |")}`;
    const { matrices, diagnostics } = readText(text);
    expect(matrices.flatMap(({ cells }) => cells.map(line))).toEqual([
      "voice-mail.lync-server-2013.exchange-on-premises conditional; requires [exchange-server-2013] Requires Exchange 2013.",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-language"]);
  });

  test("leaves an empty cell unlisted", () => {
    expect(
      cellAt(
        readText(table("| Lync Server 2013 | Voice mail | |")),
        "exchange/voice-mail.lync-server-2013.exchange-online",
      ),
    ).toBeUndefined();
  });

  test("carries the alerts of its section as notes, and no other quotation", () => {
    const text = `## Exchange\n\n> [!NOTE]\n> All clients will do.\n\n> Said by somebody.\n\n${table("| Lync Server 2013 | Voice mail | |")}`;
    expect(readText(text).matrices[0]?.notes).toEqual([
      { document: "document", line: 3, column: 1, text: "All clients will do." },
    ]);
  });
});

describe("a table is reported", () => {
  test.each([
    {
      name: "when the catalog lacks a server",
      rows: ["| Lync Server 2013 | Voice mail | |", "| Lync Server 2014 | Voice mail | |"],
      codes: ["4:3 unknown-server"],
    },
    {
      name: "when a cell stands outside of every column",
      rows: ["| Lync Server 2013 | Voice mail | | Skills search |"],
      codes: ["3:37 unplaced-text"],
    },
    {
      name: "when its first row names no server",
      rows: ["| | Voice mail | |", "| Lync Server 2013 | Voice mail | |"],
      codes: ["3:5 unplaced-text"],
    },
    {
      name: "when it says one thing twice",
      rows: ["| Lync Server 2013 | Voice mail <br/> Voicemail | |"],
      codes: ["3:39 duplicate-statement"],
    },
    {
      name: "when it contradicts itself",
      rows: ["| Lync Server 2013 | Voice mail <br/> Voicemail <br/> Not supported | |"],
      codes: ["3:39 contradiction"],
    },
    {
      name: "when a feature is none of its matrix",
      rows: ["| Lync Server 2013 | Skills search | |"],
      codes: ["3:22 not-in-matrix"],
    },
  ])("$name", ({ rows, codes }) => {
    expect(readText(table(...rows)).diagnostics.map(at)).toEqual(codes);
  });

  test("when the catalog lacks a placement, which gets an id made from its label", () => {
    const result = readText("| | Exchange Onlin |\n| - | - |\n| Lync Server 2013 | Voice mail |");
    expect(result.diagnostics.map(at)).toEqual(["1:1 unknown-matrix", "1:5 unknown-placement"]);
    expect(result.diagnostics[1]).toMatchObject({
      severity: "warning",
      data: { near: expect.arrayContaining([expect.objectContaining({ id: "exchange-online" })]) },
    });
    expect(result.matrices[0]?.cells[0]?.at[1]).toBe("exchange-onlin");
  });

  test("with the nearest known labels for an unknown feature", () => {
    const [first] = readText(table("| Lync Server 2013 | Meeting delegaton | |")).diagnostics;
    expect(first).toMatchObject({ code: "unplaced-text", severity: "error", line: 3, column: 22 });
    expect(first?.data).toMatchObject({ near: [{ label: "Meeting delegation" }] });
  });

  test("without any for a condition of no feature, which is no misspelt name", () => {
    const [first] = readText(
      table("| Lync Server 2013 | Requires Exchange Web Services. <br/> Voice mail | |"),
    ).diagnostics;
    expect(first).toMatchObject({ code: "unplaced-text", data: { near: [] } });
    expect(first?.hint).toContain("after the name of the feature");
  });

  test.each([
    ["of commands", "| Command | Does |\n| - | - |\n| Get-CsUser | Lists users |"],
    ["of answers about no feature", table("| Lync Server 2013 | Supported | Not supported |")],
    ["of layout", "| | |\n| - | - |\n| | |"],
    ["with known names on one side only", "| | Exchange Online |\n| - | - |\n| Price | 12 |"],
    ["with a known name in the wrong place", "| Product | Year |\n| - | - |\n| Exchange Online | 2011 |"],
  ])("as left alone when it is a table %s", (_, text) => {
    const { matrices, diagnostics } = readText(text);
    expect(matrices).toEqual([]);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["note table-left-alone"]);
  });
});
