import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { definedIn, readText } from "../../support/reading.ts";

const row = (words: string): string =>
  `<table>\n<tr><th></th><th>Exchange Online</th></tr>\n<tr><td>Lync Server 2013</td>\n<td>${words}</td></tr>\n</table>\n`;
const cell = "lync-server-2013.exchange-online";
const requires = "requires [exchange-server-2013] Requires Exchange 2013.";

describe("a cell of an HTML table is read with", () => {
  test.each([
    {
      name: "a list",
      html: "<ul><li><p>Voice mail</p></li>\n<li>Archiving</li></ul>",
      cells: [`voice-mail.${cell} supported`, `archiving.${cell} supported`],
    },
    {
      name: "line breaks",
      html: "Voice mail<br>Archiving<BR/>",
      cells: [`voice-mail.${cell} supported`, `archiving.${cell} supported`],
    },
    {
      name: "further reading",
      html: '<p>Voice mail</p><p>For more information, see <a href="a.md?b&amp;c">M &amp; N</a></p>',
      cells: [`voice-mail.${cell} supported; → a.md?b&c`],
    },
    {
      name: "a box of no meaning around the words",
      html: "<div><p>Voice mail</p></div><section>Archiving</section>",
      cells: [`voice-mail.${cell} supported`, `archiving.${cell} supported`],
    },
    {
      name: "an anchor that leads nowhere",
      html: '<a name="x"></a>Voice mail',
      cells: [`voice-mail.${cell} supported`],
    },
    {
      name: "an image that has only its words",
      html: 'Voice mail<br><img alt="Requires Exchange 2013.">',
      cells: [`voice-mail.${cell} conditional; ${requires}`],
    },
    {
      name: "a quotation in Markdown",
      html: "<p>Voice mail</p>\n<div>\n\n> [!NOTE]  \n> Requires Exchange 2013.<BR>Ask first.\n\n\n</div><p>Archiving</p>",
      cells: [
        `voice-mail.${cell} conditional; ${requires}; restriction [] Ask first.`,
        `archiving.${cell} supported`,
      ],
    },
    {
      name: "a quotation right behind the words",
      html: "<p>Voice mail</p>\n\n> [!NOTE]  \n> Requires Exchange 2013.\n\n",
      cells: [`voice-mail.${cell} conditional; ${requires}`],
    },
    {
      name: "a note in a box",
      html: '<p>Voice mail</p><div class="alert note"><strong>Note:</strong><br>Requires Exchange 2013.</div>',
      cells: [`voice-mail.${cell} conditional; ${requires}`],
    },
    {
      name: "a note in a table of its own",
      html: "<p>Voice mail</p><table><tr><th>Important</th></tr><tr><td>Requires Exchange 2013.</td></tr></table>",
      cells: [`voice-mail.${cell} conditional; ${requires}`],
    },
    {
      name: "a note in a table of its own with a picture beside it",
      html: '<p>Voice mail</p><table><tr><td><img src="n.png" alt="Note:"></td><td>Requires Exchange 2013.</td></tr></table>',
      cells: [`voice-mail.${cell} conditional; ${requires}`],
    },
    {
      name: "a quotation in HTML",
      html: "Voice mail<blockquote>Archive it first.</blockquote>",
      cells: [`voice-mail.${cell} conditional; restriction [] Archive it first.`],
    },
    {
      name: "an image, code and emphasis",
      html: '<b>Voice mail</b> <em>(requires</em> <code>Exchange 2013</code>)<br><img src="x.png" title="Requires Exchange 2010.">',
      cells: [
        `voice-mail.${cell} conditional; requires [exchange-server-2013] (requires Exchange 2013); requires [exchange-server-2010] Requires Exchange 2010.`,
      ],
    },
    {
      name: "comments and instructions",
      html: "<!-- not this -->Voice mail",
      cells: [`voice-mail.${cell} supported`],
    },
    {
      name: "tags that do not match",
      html: "<ul><li><p>Voice mail</li></p></div>",
      cells: [`voice-mail.${cell} supported`],
    },
    {
      name: "indented lines behind a blank one",
      html: "<p>Voice mail</p>\n\n    <p>Archiving</p>\n",
      cells: [`voice-mail.${cell} supported`, `archiving.${cell} supported`],
    },
    {
      name: "a Markdown footnote",
      html: "<p>Voice mail</p>\n\nArchiving[^a]\n\n",
      cells: [`voice-mail.${cell} supported`, `archiving.${cell} conditional; ${requires}`],
    },
  ])("$name", ({ html, cells }) => {
    const note = html.includes("[^a]") ? "\n[^a]: Requires Exchange 2013.\n" : "";
    expect(stated(`${row(html)}${note}`)).toEqual({ cells, codes: [] });
  });
});

describe("an HTML table is read", () => {
  test("with cells over several rows and columns", () => {
    const text =
      '<table><tr><th></th><th>Exchange Online</th><th>Exchange on-premises</th></tr>\n<tr><td rowspan="2">Lync Server 2013</td><td colspan="2">Voice mail</td></tr>\n<tr><td>Archiving</td><td>Archiving</td></tr>\n<tr><td>Lync Online</td><td rowspan="x">Archiving</td></tr></table>';
    expect(stated(text).cells).toEqual([
      `voice-mail.${cell} supported`,
      "voice-mail.lync-server-2013.exchange-on-premises supported",
      `archiving.${cell} supported`,
      "archiving.lync-server-2013.exchange-on-premises supported",
      "archiving.skype-for-business-online.exchange-online supported",
    ]);
  });

  test("under a caption or heading in HTML that names its configuration", () => {
    const list = "<tr><th>Feature</th><th>Notes</th></tr><tr><td>Voice mail</td><td></td></tr></table>\n";
    for (const text of [
      `<table><caption>Lync Server 2013 and Exchange Online</caption>${list}`,
      `<h3>Lync Server 2013 and Exchange Online</h3>\n<table>${list}`,
      `<p><strong>Lync Server 2013 and Exchange Online</strong></p>\n<table>${list}`,
    ]) {
      expect(stated(text)).toEqual({ cells: [`voice-mail.${cell} supported`], codes: [] });
    }
  });

  test("within a list, a quotation and boxes around the page", () => {
    expect(
      stated(`<div>\n\n- Item\n\n  ${row("Voice mail").replaceAll("\n", "\n  ")}\n</div>`).cells,
    ).toEqual([`voice-mail.${cell} supported`]);
    expect(stated(`> ${row("Voice mail").replaceAll("\n", "\n> ")}`).cells).toEqual([
      `voice-mail.${cell} supported`,
    ]);
  });

  test("within the cell of a table for layout, which is left alone", () => {
    const text = `<table><tr><td>Menu</td><td><div>Before it\n${row("Voice mail")}</div></td></tr></table>`;
    expect(stated(text)).toEqual({ cells: [`voice-mail.${cell} supported`], codes: ["table-left-alone"] });
  });

  test("without what follows the next heading, if it never ends", () => {
    const open = row("Voice mail").replace("</table>", "");
    const after = "## Next\n\n| | Exchange Online |\n| - | - |\n| Lync Online | Archiving |\n";
    expect(stated(`${open}\n${after}`).cells).toEqual([
      `voice-mail.${cell} supported`,
      "archiving.skype-for-business-online.exchange-online supported",
    ]);
  });

  test("each cell at its place in the file", () => {
    const text = row("\n  <ul>\n  <li><p>Voice mail</p></li>\n  <li>\n    Archiving</li></ul>");
    const sources = readText(text).matrices[0]?.cells.map(({ sources: [first] }) => [
      first?.line,
      first?.column,
    ]);
    expect(sources).toEqual([
      [6, 10],
      [8, 5],
    ]);
  });

  test("beside lists of definitions in HTML", () => {
    const definitions = definedIn(
      "<ul>\n<li><strong>Mixed mode.</strong> Some here, some there.</li>\n</ul>\n<ol><li>Not one.</li></ol>",
    );
    expect(definitions).toEqual([
      {
        term: "Mixed mode",
        text: "Some here, some there.",
        source: { document: "a", line: 2, column: 5 },
      },
    ]);
  });

  test("and quotations in HTML beside it are its notes", () => {
    const text = `## T\n\n<blockquote class="NOTE"><p>[!NOTE] All clients will do.</p></blockquote>\n\n${row("Voice mail")}`;
    expect(readText(text).matrices[0]?.notes.map((note) => note.text)).toEqual(["All clients will do."]);
  });
});

const pair = (translation: string, original: string): string =>
  `<span data-ttu-id="1">${translation}</span><span class="sxs-lookup"><span data-stu-id="1">${original}</span></span>`;

describe("a bilingual document is read once", () => {
  const table = (html: boolean): string => {
    const cells = [
      pair("Exchange en local", "Exchange on-premises"),
      "Lync Server 2013",
      `${pair("Messagerie vocale", "Voice mail")}<br/>${pair("Nécessite Exchange 2013.", "Requires Exchange 2013.")} ${pair('Voir <a href="a.md">cela</a>', 'See <a href="a.md">that</a>')}`,
    ] as const;
    return html
      ? `<table><tr><th></th><th>${cells[0]}</th></tr><tr><td>${cells[1]}</td><td>${cells[2]}</td></tr></table>`
      : `| | ${cells[0]} |\n| - | - |\n| ${cells[1]} | ${cells[2]} |\n`;
  };

  test.each([true, false])("in its translation where its language is known (HTML: %s)", (html) => {
    expect(stated(`# ${pair("Titre", "Title")}\n\n${table(html)}`, "fr/a.md")).toEqual({
      cells: [
        "voice-mail.lync-server-2013.exchange-on-premises conditional; requires [exchange-server-2013] Nécessite Exchange 2013.; → a.md",
      ],
      codes: [],
    });
  });

  test.each([true, false])("in the original where its language is not (HTML: %s)", (html) => {
    const result = readText(`# ${pair("タイトル", "Title")}\n\n${table(html)}`, "ja/a.md");
    expect(result.documents[0]).toMatchObject({ title: "Title", language: "ja" });
    expect(result.matrices[0]?.cells[0]?.conditions.map(({ text }) => text)).toEqual([
      "Requires Exchange 2013.",
    ]);
  });

  test("in the translation where the original is empty", () => {
    const title = (words: string) => readText(`# ${words}`, "ja/a.md").documents[0]?.title;
    expect(title(pair("統合", ""))).toBe("統合");
    expect(title(`${pair("統合", " ")} ${pair("オンライン", "Online")}`)).toBe("統合 Online");
    expect(title('統合<span class="sxs-lookup"></span>')).toBe("統合");
  });

  test.each([
    [
      "an original within its translation",
      '# <span data-ttu-id="1">Titre<span class="sxs-lookup">Title</span></span>',
      "Titre",
    ],
    ["a lone original", '# <span class="sxs-lookup">Title</span>', "Title"],
    [
      "an original without an end",
      '# <span data-ttu-id="1">Titre</span><span class="sxs-lookup">!',
      "Titre!",
    ],
    ["an end without a beginning", `# ${pair("Titre", "Title")}</span>`, "Titre"],
  ])("with %s", (_, text, title) => {
    expect(readText(text, "fr/a.md").documents[0]?.title).toBe(title);
  });
});

test("a picture in HTML that is called nothing is told of", () => {
  expect(stated(row('Voice mail<br><img src="mail.png">')).codes).toEqual(["picture-without-words"]);
});

test.each(["<div><p>NAMES</p></div>", "<section><p>NAMES</p></section>"])(
  "the line before a list may stand in a box of HTML: %s",
  (box) => {
    const text = `${box.replace("NAMES", "Lync Server 2013 and Exchange Online")}\n\n| Feature | Notes |\n| - | - |\n| Voice mail | |\n`;
    expect(stated(text)).toEqual({ cells: [`voice-mail.${cell} supported`], codes: [] });
  },
);
