import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { readText } from "../../support/reading.ts";

const list = (lead: string, ...rows: string[]): string =>
  [lead, "", "|**Feature**|**Notes**|", "|:-----|:-----|", ...rows, ""].join("\n");
const named = (...rows: string[]): string =>
  list("**Lync Server 2013 on premises and Exchange Online**", ...rows);
const cell = "lync-server-2013.exchange-online";

describe("a list of features and notes is read", () => {
  test.each([
    {
      name: "with a feature that has no notes",
      rows: ["|Voicemail  <br/> ||"],
      cells: [`voice-mail.${cell} supported`],
    },
    {
      name: "with several notes in a cell, in one line or in many",
      rows: [
        "|Contact list|Requires Exchange 2013.  <br/> A Lync 2013 desktop client is required.  <br/>  For more information, see [Store](ucs.md).  <br/> |",
        "|Meeting delegation|Supported only when both are homed online. See [Hybrid](h.md).|",
      ],
      cells: [
        `unified-contact-store.${cell} conditional; requires [exchange-server-2013] Requires Exchange 2013.; requires [lync-2013-client] A Lync 2013 desktop client is required.; → ucs.md`,
        `meeting-delegation.${cell} conditional; restriction [] Supported only when both are homed online.; → h.md`,
      ],
    },
    {
      name: "with notes in words that name features without starting them",
      rows: ["|Archiving|For voice mail. Ask your archivist.|"],
      cells: [
        `archiving.${cell} conditional; restriction [] For voice mail.; restriction [] Ask your archivist.`,
      ],
    },
    {
      name: "with a no among its notes",
      rows: ["|Archiving|Not supported.|"],
      cells: [`archiving.${cell} unsupported`],
    },
    {
      name: "with a condition behind the feature's name, which names clients as well",
      rows: [
        "|High-resolution contact photo in the Lync 2013 client and Lync Web App (requires Exchange 2013)||",
        "|Voicemail (requires Exchange 2013). Ask first.||",
      ],
      cells: [
        `high-resolution-photos.${cell} conditional; requires [exchange-server-2013] (requires Exchange 2013)`,
        `voice-mail.${cell} conditional; requires [exchange-server-2013] (requires Exchange 2013).; restriction [] Ask first.`,
      ],
    },
    {
      name: "with a row that goes on with the one above",
      rows: ["|Archiving|Requires Exchange 2013.|", "||See [Archive](a.md).|"],
      cells: [
        `archiving.${cell} conditional; requires [exchange-server-2013] Requires Exchange 2013.; → a.md`,
      ],
    },
    {
      name: "with notes that say there are none",
      rows: ["|Archiving|None|"],
      cells: [`archiving.${cell} supported`],
    },
    {
      name: "with a link behind the feature's name",
      rows: ["|Voice mail ([more](v.md))||"],
      cells: [`voice-mail.${cell} supported; → v.md`],
    },
    {
      name: "with a dash, which says nothing",
      rows: ["|Archiving|–|"],
      cells: [],
    },
  ])("$name", ({ rows, cells }) => {
    expect(stated(named(...rows))).toEqual({ cells, codes: [] });
  });

  test.each([
    ["a bold line", "**Lync Server 2013 (on premises) and Exchange Online**"],
    ["a plain line with a colon", "Exchange Online with Lync Server 2013:"],
    ["a heading", "### Exchange Online + Lync Server 2013"],
    [
      "a caption line that other words follow",
      "**Lync Server 2013 and Exchange Online**\n\nWhat works is listed here.",
    ],
    ["the last line of a paragraph", "These work.  \n**Lync Server 2013 and Exchange Online**"],
  ])("under %s that names the configuration", (_, lead) => {
    expect(stated(list(lead, "|Voice mail||"))).toEqual({
      cells: [`voice-mail.${cell} supported`],
      codes: [],
    });
  });

  test("in French", () => {
    const text =
      "**Lync Server 2013 en local et Exchange Online**\n\n| Fonctionnalité | Remarques |\n| - | - |\n| Messagerie vocale | Un client de bureau Lync 2013 est requis. |\n";
    expect(stated(text, "fr/liste.md").cells).toEqual([
      `voice-mail.${cell} conditional; requires [lync-2013-client] Un client de bureau Lync 2013 est requis.`,
    ]);
  });

  test("each where it stands", () => {
    const result = readText(named("|Voice mail|Requires Exchange 2013.|"));
    expect(result.matrices[0]?.cells[0]?.sources).toEqual([
      { document: "document", line: 5, column: 2, text: "Voice mail\nRequires Exchange 2013." },
    ]);
  });
});

describe("several lists", () => {
  const two = `${named("|Voice mail||")}\n${list("**Skype for Business Online and Exchange on premises**", "|Voice mail||")}`;

  test("of one kind of placement make one matrix", () => {
    const { matrices } = readText(two);
    expect(matrices.map(({ id, cells }) => [id, cells.length])).toEqual([["exchange", 2]]);
  });

  test("carry the notes of their section once", () => {
    const { matrices } = readText(`> [!NOTE]\n> All clients will do.\n\n${two}`);
    expect(matrices[0]?.notes.map(({ text }) => text)).toEqual(["All clients will do."]);
  });

  test("of mail and SharePoint make two", () => {
    const text = `${two}\n${list("**Lync Server 2013 and SharePoint Online**", "|Skills search||")}`;
    expect(readText(text).matrices.map(({ id }) => id)).toEqual(["exchange", "sharepoint"]);
  });

  test("name a server once that is in many of them, even one that the catalog lacks", () => {
    const text = `${list("**Lync Server 2016 and Exchange Online**", "|Voice mail||")}\n${list("**Lync Server 2016 and Exchange on premises**", "|Voice mail||")}`;
    const { matrices, diagnostics } = readText(text);
    expect(matrices[0]?.cells.map(({ at: [server] }) => server)).toEqual([
      "lync-server-2016",
      "lync-server-2016",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-server", "unknown-matrix"]);
  });
});

describe("a list is reported", () => {
  test("as left alone where no configuration is named before it", () => {
    const [first] = readText(list("What you get:", "|Voice mail||")).diagnostics;
    expect(first).toMatchObject({ code: "table-left-alone", data: { reason: "no-configuration" } });
  });

  test.each([
    ["a feature that the catalog lacks", "|Whiteboard sharing||", ["unknown-feature"]],
    ["a product that the catalog lacks", "|Voice mail|Requires Exchange 2031.|", ["unknown-product"]],
    ["notes without a feature", "||Requires Exchange 2013.|", ["unplaced-text"]],
    ["a row without words", "|||", []],
  ])("for %s", (_, row, codes) => {
    expect(stated(named(row)).codes).toEqual(codes);
  });
});

describe("a title that names a product and no configuration", () => {
  test.each([
    ["**Contoso Talk and Exchange Online**", "it names “Exchange Online”, but no known server"],
    ["### Lync Server 2013 with Contoso Mail", "it names “Lync Server 2013”, but no known placement"],
    ["**Exchange 2031 edition**", "it names no known product"],
    ["**Exchange Online and Exchange Online**", "it names “Exchange Online”, but no known server"],
  ])("is quoted, and no title further up stands in for it: %s", (title, known) => {
    const text = `## Lync Server 2013 and Exchange Online\n\n${list(title, "|Voice mail||")}`;
    const { matrices, diagnostics } = readText(text);
    expect(matrices).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-configuration"]);
    expect(diagnostics[0]?.message).toBe(
      `“${title.replace(/[*#]+ ?/g, "")}” does not name a configuration: ${known}`,
    );
  });
});

describe("a list is about", () => {
  const rows = "|Feature|Notes|\n|-|-|\n|Voice mail||\n";
  const sure = "**Lync Server 2013 and Exchange Online**";

  test.each([
    [
      "the line that names both, before prose that names others",
      `${sure}\n\nUsers of Skype for Business Online and Exchange Online see others.\n\n${rows}`,
    ],
    [
      "both that a sentence names",
      `The following features work with Lync Server 2013 on-premises and Exchange Online.\n\n${rows}`,
    ],
    [
      "both that a longer heading names",
      `### Scenario 1 – Lync Server 2013 on-premises and Exchange Online\n\n${rows}`,
    ],
    ["the heading above its own", `## Lync Server 2013 and Exchange Online\n\n### Features\n\n${rows}`],
    ["the line in its list item", `1. ${sure}\n\n   ${rows.replaceAll("\n", "\n   ")}`],
    ["the line in its quotation", `> ${sure}\n>\n> ${rows.replaceAll("\n", "\n> ")}`],
  ])("%s", (_, text) => {
    expect(stated(text).cells).toEqual([`voice-mail.${cell} supported`]);
  });

  test.each([
    ["names two servers", "Lync Server 2013, Lync Server 2010 and Exchange Online have these."],
    ["names no placement", "Lync Server 2013 has these."],
    ["stands too far away", `${sure}${"\n\nMore words.".repeat(6)}`],
  ])("nothing where the line before it %s", (_, before) => {
    expect(stated(`${before}\n\n${rows}`)).toEqual({ cells: [], codes: ["table-left-alone"] });
  });
});
