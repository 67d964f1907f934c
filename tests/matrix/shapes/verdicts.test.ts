import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { at, readText } from "../../support/reading.ts";

const cell = "lync-server-2013.exchange-online";
const table = (rows: readonly string[], ...notes: string[]): string =>
  [
    "| | **Exchange Online + Lync Server 2013 (on premises)** |",
    "|:-|:-|",
    ...rows.map((row) => `| ${row} |`),
    "",
    notes.join("\n\n"),
  ].join("\n");
const requires = "requires [exchange-server-2013]";

describe("an answer is read as", () => {
  test.each([
    ...[
      "Y",
      "Yes",
      "y <br/>",
      "✓",
      "✔️",
      "✅",
      "Supported",
      "Available.",
      "![Yes](y.png)",
      "![check mark](y.png)",
      "![Green tick icon](y.png)",
      '<img src="y.gif" alt="Yes">',
      "Voice mail",
    ]
      .slice(0, -1)
      .map((answer) => [answer, ["supported"]] as const),
    ...[
      "This feature is not supported.",
      "Currently not supported.",
      "Not available at this time.",
      "No longer supported.",
      "Not yet",
      "None",
      "![This feature is not available](x.png)",
      ":x:",
    ].map((answer) => [answer, ["unsupported"]] as const),
    ...["Included", "![Check mark that indicates the feature is supported](y.png)", ":heavy_check_mark:"].map(
      (answer) => [answer, ["supported"]] as const,
    ),
    ...["N/A", "Not applicable", "Does not apply."].map((answer) => [answer, ["not-applicable"]] as const),
    ["No. Requires Exchange 2013.", [`unsupported; ${requires} Requires Exchange 2013.`]],
    ["No ([why](n.md))", ["unsupported; → n.md"]],
    ...["N", "No", "✗", "❌", "Not supported", "Not available", "![No](n.png)", "![x mark](n.png)"].map(
      (answer) => [answer, ["unsupported"]] as const,
    ),
    ...["", "–", "-", "&nbsp;"].map((answer) => [answer, []] as const),
    ["Y (need Exchange 2013)", [`conditional; ${requires} (need Exchange 2013)`]],
    [
      "Y (need Exchange 2010/2013)",
      ["conditional; requires [exchange-server-2010, exchange-server-2013] (need Exchange 2010/2013)"],
    ],
    ["Yes, only with Exchange 2013", ["conditional; only [exchange-server-2013] only with Exchange 2013"]],
    ["✓ Requires Exchange 2013.", [`conditional; ${requires} Requires Exchange 2013.`]],
    ["Yes – ask first", ["conditional; restriction [] ask first"]],
    [
      "Supported only when both are homed online.",
      ["conditional; restriction [] Supported only when both are homed online."],
    ],
    [
      "Supported. Requires Exchange 2013. See [Mail](m.md).",
      [`conditional; ${requires} Requires Exchange 2013.; → m.md`],
    ],
    ["[Yes](y.md)", ["supported; → y.md"]],
    ["Hosted Exchange UM", ["supported; via [hosted-exchange-um] Hosted Exchange UM"]],
    [
      "Exchange UM on-premises or hosted Exchange UM",
      [
        "supported; via [exchange-um-on-premises] Exchange UM on-premises; via [hosted-exchange-um] hosted Exchange UM",
      ],
    ],
    [
      "Hosted Exchange UM (until it is deprecated) or Exchange UM on-premises",
      [
        "supported; via [hosted-exchange-um] Hosted Exchange UM (restriction [] (until it is deprecated)); via [exchange-um-on-premises] Exchange UM on-premises",
      ],
    ],
    ["Requires Exchange 2013", [`conditional; ${requires} Requires Exchange 2013`]],
  ] as const)("%s", (answer, expected) => {
    expect(stated(table([`Voice mail | ${answer}`]))).toEqual({
      cells: expected.map((one) => `voice-mail.${cell} ${one}`),
      codes: [],
    });
  });
});

test("an answer that names a service which the catalog lacks beside one that it has is not understood", () => {
  expect(stated(table(["Voice mail | Exchange UM on-premises or Contoso Voicemail"]))).toEqual({
    cells: [],
    codes: ["unclear-text"],
  });
});

describe("a footnote is resolved", () => {
  test.each([
    ["a raised digit in HTML", "Y<sup>1</sup>", "<sup>1</sup> Requires Exchange 2013."],
    ["a raised digit", "Y¹", "¹ Requires Exchange 2013."],
    ["a plain digit under the table", "Y<sup>1</sup>", "1 Requires Exchange 2013."],
    ["a digit in brackets", "Y<sup>1</sup>", "(1) Requires Exchange 2013."],
    ["a numbered list", "Y<sup>2</sup>", "1. For details, see [this](that.md).\n2. Requires Exchange 2013."],
    ["an asterisk", "Y*", "\\* Requires Exchange 2013."],
    ["an asterisk that Markdown takes for a bullet", "Y*", "* Requires Exchange 2013."],
    ["a dagger in a list of its own", "Y†", "- † Requires Exchange 2013."],
    ["a Markdown footnote", "Y[^a]", "[^a]: Requires Exchange 2013."],
    [
      "one of several lines of a paragraph",
      "Y<sup>b</sup>",
      "<sup>a</sup> Not this one.\n<sup>b</sup> Requires Exchange 2013.",
    ],
    [
      "one of two marks of a cell, of which the other is said twice",
      "Y<sup>1,2</sup>",
      "<sup>1</sup> Requires Exchange 2013.<br/><sup>2</sup> \n\n<sup>1</sup> Late.",
    ],
  ])("from %s", (_, answer, note) => {
    expect(stated(table([`Voice mail | ${answer}`], note)).cells).toEqual([
      `voice-mail.${cell} conditional; ${requires} Requires Exchange 2013.`,
    ]);
  });

  test("behind a feature's name and in a header as well", () => {
    const text =
      "| | Exchange Online + Lync Server 2013<sup>2</sup> |\n| - | - |\n| Voice mail¹ | Y |\n| Archiving¹ | N |\n\n¹ Requires Exchange 2013.\n\n<sup>2</sup> Not supported in Lync Web App.";
    expect(stated(text)).toEqual({
      cells: [
        `voice-mail.${cell} conditional; ${requires} Requires Exchange 2013.; excludes [lync-web-app] Not supported in Lync Web App.`,
        `archiving.${cell} unsupported; ${requires} Requires Exchange 2013.; excludes [lync-web-app] Not supported in Lync Web App.`,
      ],
      codes: [],
    });
  });

  test("in a packed cell, for the feature that it stands behind", () => {
    const text =
      "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail<sup>1</sup> <br/> Archiving |\n\n<sup>1</sup> Requires Exchange 2013.";
    expect(stated(text)).toEqual({
      cells: [
        `voice-mail.${cell} conditional; ${requires} Requires Exchange 2013.`,
        `archiving.${cell} supported`,
      ],
      codes: [],
    });
  });

  test("unless no note has its mark, which is reported at the mark", () => {
    const [first] = readText(table(["Voice mail | Y<sup>7</sup>"])).diagnostics;
    expect(first).toMatchObject({ code: "unknown-footnote", line: 3, severity: "warning" });
    expect(first?.message).toBe("No note under the table has the mark “7”");
  });

  test("and several marks behind one answer add up, in their order", () => {
    const rows = table(
      ["Voice mail | Y[^a] ² <sup>1</sup>"],
      "¹ Requires Exchange 2013.",
      "² Ask first.",
      "[^a]: Plan ahead.",
    );
    expect(stated(rows).cells).toEqual([
      `voice-mail.${cell} conditional; restriction [] Plan ahead.; restriction [] Ask first.; ${requires} Requires Exchange 2013.`,
    ]);
  });

  test("and is not taken from words such as 2nd", () => {
    expect(stated(table(["Voice mail | Yes, in the 2<sup>nd</sup> year"])).cells).toEqual([
      `voice-mail.${cell} conditional; restriction [] in the 2nd year`,
    ]);
  });
});

describe("a table of answers", () => {
  test("applies what stands behind a feature's name to every yes of the row", () => {
    const text =
      "| | Exchange Online + Lync Server 2013 | Exchange on premises + Lync Server 2013 | Notes |\n| - | - | - | - |\n| Voice mail (requires Exchange 2013) | Y | N | See [Mail](m.md) |";
    expect(stated(text)).toEqual({
      cells: [
        `voice-mail.${cell} conditional; ${requires} (requires Exchange 2013); → m.md`,
        "voice-mail.lync-server-2013.exchange-on-premises unsupported",
      ],
      codes: [],
    });
  });

  test("gives each statement the place of its answer and its words", () => {
    expect(readText(table(["Voice mail | Y (need Exchange 2013)"])).matrices[0]?.cells[0]?.sources).toEqual([
      { document: "document", line: 3, column: 16, text: "Voice mail\nY (need Exchange 2013)" },
    ]);
  });

  test.each([
    ["an answer without a feature", "| | Y |", ["unplaced-text"]],
    ["an answer outside of every column", "| Voice mail | Y | N |", ["unplaced-text"]],
    ["a feature that the catalog lacks, once", "| Whiteboard | Y |", ["unknown-feature"]],
    ["an empty row", "| | |", []],
    [
      "a picture that is called one thing and means another",
      "| Voice mail | ![Check mark that indicates the feature is not supported](y.png) |",
      ["unclear-text"],
    ],
  ])("reports %s", (_, row, codes) => {
    expect(stated(table([]).trimEnd().concat("\n", row)).codes).toEqual(codes);
  });

  test.each([
    ["Exchange Online + Lync Server 2013 (on premises)", "lync-server-2013.exchange-online"],
    ["Lync Server 2013 on-premises + Exchange (on premises)", "lync-server-2013.exchange-on-premises"],
    ["Exchange Server 2010 and Lync Online", "skype-for-business-online.exchange-server-2010"],
    ["Exchange Online + Skype for Business Server 2019", "skype-for-business-server-2019.exchange-online"],
    ["Exchange 2019 + Skype for Business Server 2019", "skype-for-business-server-2019.exchange-2019"],
    ["Exchange Online + Contoso Chat (on premises)", "contoso-chat-on-premises.exchange-online"],
    ["Exchange Online + Contoso Online", "contoso-online.exchange-online"],
    ["Contoso Online + SharePoint Online", "contoso-online.sharepoint-online"],
  ])("finds the configuration in the header %s", (header, expected) => {
    const { cells } = stated(`| | ${header} |\n| - | - |\n| Voice mail | Y |`);
    expect(cells).toEqual([`voice-mail.${expected} supported`]);
  });

  test.each([
    [
      "Exchange 2016/2013 (on premises) + Skype for Business Online",
      ["exchange-2016", "exchange-server-2013"],
    ],
    [
      "Exchange Server 2013 or 2010 on-premises and Skype for Business Online",
      ["exchange-server-2013", "exchange-server-2010"],
    ],
    [
      "Skype for Business Online + Exchange 2016, 2013, or 2010",
      ["exchange-2016", "exchange-server-2013", "exchange-server-2010"],
    ],
  ])("says of each release in the header %s what it says of one", (header, placements) => {
    const { cells } = stated(`| | ${header} |\n| - | - |\n| Voice mail | Y |`);
    expect(cells).toEqual(
      placements.map((placement) => `voice-mail.skype-for-business-online.${placement} supported`),
    );
  });

  test.each([
    "Exchange Online + more",
    "Salt and pepper",
    "Exchange Online and Exchange on-premises",
    `${"very ".repeat(50)}long + Exchange Online`,
  ])("finds none in the header %s", (header) => {
    expect(stated(`| | ${header} |\n| - | - |\n| Voice mail | Y |`)).toEqual({
      cells: [],
      codes: ["table-left-alone"],
    });
  });
});

test("a row without answers may head a group, and need be no feature", () => {
  const text =
    "| | Lync Server 2013 + Exchange Online |\n| - | - |\n| **Presence** | |\n| Voice mail | Yes |\n| Whiteboard | Yes |\n";
  const { diagnostics } = readText(text);
  expect(diagnostics.map(at)).toEqual(["5:3 unknown-feature"]);
});

describe("a table of answers with the members of one axis in its header", () => {
  const answers = (header: string, ...rows: string[]): string =>
    [header, header.replace(/[^|]+/g, " - "), ...rows].join("\n");

  test("states each feature for each member", () => {
    expect(stated(answers("| | Sable Web | Sable Phone |", "| Pen tilt | Yes | No |"))).toEqual({
      cells: ["pen-tilt.sable-web supported", "pen-tilt.sable-phone unsupported"],
      codes: [],
    });
  });

  test("states each feature for every member that a header lists", () => {
    const { cells } = stated(
      answers("| | Sable Web / Sable Phone | Sable Desktop |", "| Pen tilt | Yes | No |"),
    );
    expect(cells).toEqual([
      "pen-tilt.sable-web supported",
      "pen-tilt.sable-phone supported",
      "pen-tilt.sable-desktop unsupported",
    ]);
  });

  test("takes the member of the other axis from a line before it", () => {
    const header = "| Feature | Exchange Online | Exchange on-premises |";
    const text = `## Lync Server 2013\n\n${answers(header, "| Archiving | Yes | No |")}`;
    expect(stated(text)).toEqual({
      cells: [
        "archiving.lync-server-2013.exchange-online supported",
        "archiving.lync-server-2013.exchange-on-premises unsupported",
      ],
      codes: [],
    });
  });

  test("tells a member that the catalog lacks, if what stands below it answers", () => {
    const header = "| Feature | Sable Web | Sable Watch | Colour |";
    const text = answers(header, "| Pen tilt | Yes | No | blue |", "| Eraser tip | Yes | No | red |");
    const { cells, codes } = stated(text);
    expect(cells).toContain("pen-tilt.sable-watch unsupported");
    expect(codes).toEqual(["unknown-member", "unplaced-text", "unplaced-text"]);
  });

  test("tells a member of one of two axes that the catalog lacks", () => {
    const header = "| Feature | Exchange Online | Exchange Onprem |";
    const text = `## Lync Server 2013\n\n${answers(header, "| Archiving | Yes | No |")}`;
    expect(stated(text)).toEqual({
      cells: [
        "archiving.lync-server-2013.exchange-online supported",
        "archiving.lync-server-2013.exchange-onprem unsupported",
      ],
      codes: ["unknown-placement"],
    });
  });

  test.each([
    { name: "no row names a feature", text: answers("| Port | Sable Web |", "| 443 | Yes |") },
    {
      name: "nothing names the member of the other axis",
      text: answers("| Feature | Exchange Online |", "| Archiving | Yes |"),
    },
  ])("is left alone where $name", ({ text }) => {
    expect(stated(text)).toEqual({ cells: [], codes: ["table-left-alone"] });
  });
});

describe("a few words with “only” in a table of answers are a yes within a limit", () => {
  test.each([
    { words: "View only", path: "en/a.md", label: "Voice mail" },
    { words: "By group only.", path: "en/a.md", label: "Voice mail" },
    { words: "Only by group", path: "en/a.md", label: "Voice mail" },
    { words: "Affichage uniquement", path: "fr/a.md", label: "Messagerie vocale" },
    { words: "Nur Ansicht", path: "de/a.md", label: "Voice mail" },
  ])("$words", ({ words, path, label }) => {
    const text = `| | Exchange Online + Lync Server 2013 |\n| - | - |\n| ${label} | ${words} |\n`;
    expect(stated(text, path).cells).toEqual([`voice-mail.${cell} conditional; restriction [] ${words}`]);
  });

  test.each(["Only", "Seldom", "Awaiting a review of the whole set only next year"])(
    "but not %s",
    (words) => {
      const text = `| | Exchange Online + Lync Server 2013 |\n| - | - |\n| Voice mail | ${words} |\n`;
      expect(stated(text)).toEqual({ cells: [], codes: ["unclear-text"] });
    },
  );
});

describe("a column of dates in a table of answers", () => {
  const dated = (header: string, date: string): string =>
    `## Lync Server 2013\n\n| Feature | ${header} | Exchange Online |\n| - | - | - |\n| Archiving | ${date} | Yes |\n`;
  const datesIn = (text: string, path?: string) => {
    const { matrices, diagnostics } = readText(text, path);
    const dates = matrices.flatMap(({ cells }) =>
      cells.flatMap(({ sources }) => sources.map((one) => one.date)),
    );
    return { dates, codes: diagnostics.map(({ code }) => code) };
  };

  test.each([
    { header: "Since", path: "en/a.md" },
    { header: "As of", path: "en/a.md" },
    { header: "Seit", path: "de/a.md" },
  ])("headed “$header” says from when its rows hold", ({ header, path }) => {
    expect(datesIn(dated(header, "2019-03-06"), path)).toEqual({ dates: ["2019-03-06"], codes: [] });
  });

  test.each(["2019-03", "2019"])("may say no more than %s", (date) => {
    expect(datesIn(dated("Since", date))).toEqual({ dates: [date], codes: [] });
  });

  test("may leave a row without a date", () => {
    expect(datesIn(dated("Since", ""))).toEqual({ dates: [undefined], codes: [] });
  });

  test.each(["soon", "2019-13", "06/03/2019", "2019-02-30"])("tells %s, which is no date", (date) => {
    expect(datesIn(dated("Since", date))).toEqual({ dates: [undefined], codes: ["unplaced-text"] });
  });

  test("is no column of dates under another header", () => {
    expect(datesIn(dated("Colour", "2019-03-06"))).toEqual({ dates: [undefined], codes: ["unplaced-text"] });
  });
});
