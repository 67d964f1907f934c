import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { readText } from "../../support/reading.ts";

const [online, premises] = ["lync-server-2013.exchange-online", "lync-server-2013.exchange-on-premises"];
const answers = (legend: string, ...rows: string[]): string =>
  [
    "| | Exchange Online + Lync Server 2013 | Exchange on-premises + Lync Server 2013 |",
    "| - | - | - |",
    ...rows,
    "",
    legend,
  ].join("\n");
const row = "| Voice mail | Yes | |";
const [yes, no] = [`voice-mail.${online} supported`, `voice-mail.${premises} unsupported`];

describe("a blank cell of answers is what words around its table say", () => {
  test.each([
    ["en.md", "A blank cell means that the feature is not supported."],
    ["en.md", "An empty cell: not supported"],
    ["en.md", "Blank = not supported"],
    ["en.md", "✓ = supported, blank = not supported, X = not supported"],
    ["en.md", "All clients will do. Blank cells indicate that this is not available."],
    ["fr.md", "Une cellule vide signifie que la fonctionnalité n’est pas prise en charge."],
    ["fr.md", "Cellule vide : non pris en charge"],
    ["fr.md", "Tous les clients conviennent. Les cases vides indiquent que ce n’est pas disponible."],
    ["de.md", "Eine leere Zelle bedeutet, dass die Funktion nicht unterstützt wird."],
    ["de.md", "Leere Zelle: nicht unterstützt"],
    ["de.md", "Alle Clients eignen sich. Leere Felder bedeuten: Nein; Y bedeutet Ja."],
  ])("in %s: %s", (path, legend) => {
    const front = `---\ntitle: T\nlanguage: ${path.slice(0, 2)}\n---\n\n`;
    expect(stated(front + answers(legend, row), path)).toEqual({ cells: [yes, no], codes: [] });
  });

  test("before the table as well", () => {
    expect(stated(`An empty cell: not supported\n\n${answers("", row)}`).cells).toEqual([yes, no]);
  });

  test("which may be that it does not apply", () => {
    expect(stated(answers("Blank: not applicable", row)).cells).toEqual([
      yes,
      `voice-mail.${premises} not-applicable`,
    ]);
  });

  test("at its own place, with those words", () => {
    const [, cell] = readText(
      answers("All clients will do. A blank cell: not supported.", row),
    ).matrices.flatMap(({ cells }) => cells);
    expect(cell?.sources).toEqual([
      { document: "document", line: 3, column: 20, text: "Voice mail\nA blank cell: not supported." },
    ]);
  });

  test("in a table that is turned round", () => {
    const text =
      "With Lync Server 2013:\n\n| | Voice mail | Archiving |\n| - | - | - |\n| Exchange Online | Yes | |\n\nBlank = not supported\n";
    expect(stated(text)).toEqual({ cells: [yes, `archiving.${online} unsupported`], codes: [] });
  });

  test("in a table of what serves a feature", () => {
    const text =
      "| Voice mail | Exchange Online | Exchange on-premises |\n| - | - | - |\n| Lync Server 2013 | Hosted Exchange UM | |\n\nBlank = not supported\n";
    expect(stated(text).cells).toEqual([
      `voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM`,
      no,
    ]);
  });
});

describe("a blank cell stays unlisted", () => {
  test.each([
    ["without words about it", "All clients will do."],
    [
      "where they are about one column",
      "A blank cell in this column means that the feature is not supported.",
    ],
    ["where they deny that it means so", "A blank cell does not mean that the feature is not supported."],
    ["where they leave it open", "A blank cell may mean that the feature is not supported."],
    ["where they say that nobody knows", "A blank cell means that support is unknown."],
    ["where they say that nothing is said", "A blank cell means nothing."],
    ["where they speak of tests", "A blank cell means that the feature has not been tested."],
    [
      "where they limit what it means",
      "A blank cell means that the feature is not supported in Lync Web App.",
    ],
    ["where they ask for something", "Blank cells: ask your administrator."],
    ["where they speak of something else", "Blank cells are not supported in forms."],
    ["where they speak of a sheet", "A blank sheet means not supported."],
    [
      "where they say one thing and another",
      "Blank = not supported\n\nA blank cell means that it is supported.",
    ],
    ["where something could limit them", "A blank cell means not supported, unless you ask."],
    ["where they break off", "A blank cell means"],
  ])("%s", (_, words) => {
    expect(stated(answers(words, row)).cells).toEqual([yes]);
  });

  const legend = "Blank = not supported";

  test.each([
    ["a dash", "| Voice mail | Yes | – |"],
    ["a mark of a note alone", "| Voice mail | Yes | [^a] |"],
    ["a picture without words", "| Voice mail | Yes | ![](x.png) |"],
  ])("if it is none but has %s", (_, other) => {
    expect(stated(`${answers(legend, other)}\n\n[^a]: Ask first.\n`).cells).toEqual([yes]);
  });

  test("if its row ends before it", () => {
    expect(stated(answers(legend, "| Voice mail | Yes |"))).toEqual({ cells: [yes], codes: ["row-length"] });
  });

  test("in a row that names no feature of the catalog, which may head a group", () => {
    expect(stated(answers(legend, "| **Voice** | | |", row)).cells).toEqual([yes, no]);
  });

  test("in a column of notes, or of nothing that is known", () => {
    const text = `| | Exchange Online + Lync Server 2013 | Notes | Price |\n| - | - | - | - |\n| Voice mail | Yes | | |\n\n${legend}\n`;
    expect(stated(text)).toEqual({ cells: [yes], codes: [] });
  });

  test("in a row of values that goes on with the one above", () => {
    const text = `| Voice mail | Exchange Online | Exchange on-premises |\n| - | - | - |\n| Lync Server 2013 | Hosted Exchange UM | |\n| | | Exchange Server UM |\n\n${legend}\n`;
    expect(stated(text).cells).toEqual([
      `voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM`,
      `voice-mail.${premises} supported; via [exchange-um-on-premises] Exchange Server UM`,
    ]);
  });

  test("in a column of values that has no header", () => {
    const text = `| Voice mail | Exchange Online | |\n| - | - | - |\n| Lync Server 2013 | Hosted Exchange UM | |\n\n${legend}\n`;
    expect(stated(text)).toEqual({
      cells: [`voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM`],
      codes: ["shape-chosen"],
    });
  });

  test("in packed cells and lists, where it is no answer", () => {
    const packed =
      "| | Exchange Online | Exchange on-premises |\n| - | - | - |\n| Lync Server 2013 | Voice mail | |";
    const list =
      "**Lync Server 2013 and Exchange Online**\n\n| Feature | Notes |\n| - | - |\n| Voice mail | |";
    expect(stated(`${packed}\n\n${legend}\n`).cells).toEqual([yes]);
    expect(stated(`${list}\n\n${legend}\n`).cells).toEqual([yes]);
  });
});
