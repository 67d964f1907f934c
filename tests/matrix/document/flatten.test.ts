import type { Paragraph } from "mdast";
import { describe, expect, test } from "vitest";
import { flatten } from "../../../src/matrix/document/flatten.ts";
import { placeOf } from "../../../src/matrix/document/tree.ts";
import { at, cellAt, flatCell, parsed, readText } from "../../support/reading.ts";

describe("a cell is one text, in which", () => {
  test.each([
    { name: "breaks and blocks of HTML are lines", cell: "a<br/>b<p>c</p>", text: "a\nb\nc\n" },
    { name: "images are what they say", cell: "![Yes](y.png) <img src=y.gif alt=No>", text: "Yes No" },
    { name: "images that say nothing are nothing", cell: "a<img src=y.gif>b", text: "ab" },
    { name: "code is its words", cell: "`Get-CsUser`", text: "Get-CsUser" },
    { name: "comments are nothing", cell: "a<!-- not this -->b", text: "ab" },
    { name: "emphasis is words", cell: "**a** *b* _c_", text: "a b c" },
    {
      name: "struck words are nothing",
      cell: "~~a~~b <del>c</del><s>d</s> <strike>e</strike>f",
      text: "b f",
    },
    { name: "words are struck to the end where nothing ends it", cell: "a<del>b **c** d", text: "a" },
    { name: "words that stop being struck are words", cell: "a</del>b<s>c<s>d</s></s>e", text: "abe" },
    { name: "tags that nothing begins are nothing", cell: "a</a>b</sup>", text: "ab" },
  ])("$name", ({ cell, text }) => {
    expect(flatCell(cell).text).toBe(text);
  });

  test.each([
    { name: "Markdown", cell: "[a](b.md)", links: ["a → b.md"] },
    { name: "HTML", cell: "<a href='b.md'>a</a>", links: ["a → b.md"] },
    { name: "HTML that leads nowhere", cell: "<a>a</a>", links: ["a → "] },
    {
      name: "a tag that is never closed within another",
      cell: "<a href=b.md><sup>a</a>",
      links: ["a → b.md"],
    },
    {
      name: "bare mail addresses",
      cell: "ask a@b.example",
      links: ["a@b.example → mailto:a@b.example"],
    },
    { name: "bare names of sites", cell: "www.a.example", links: ["www.a.example → http://www.a.example"] },
    {
      name: "bare addresses",
      cell: "https://a.example/",
      links: ["https://a.example/ → https://a.example/"],
    },
    { name: "HTML around Markdown", cell: "<a href='u'>x [t](v) y</a>", links: ["x t y → u"] },
    { name: "HTML right around Markdown", cell: "<a href='u'>[t](v) y</a>", links: ["t y → u"] },
    { name: "Markdown around HTML", cell: "[x <a href='u'>b</a> c](v)", links: ["x b c → v"] },
    {
      name: "HTML that ends behind the Markdown that it began in",
      cell: "[x <a href='u'>b](v) c</a> [d](w)",
      links: ["x b → v", "d → w"],
    },
  ])("a link may be written in $name", ({ cell, links }) => {
    const { text, links: found } = flatCell(cell);
    expect(found.map(({ start, end, target }) => `${text.slice(start, end)} → ${target}`)).toEqual(links);
  });
});

describe("a mark between the words", () => {
  test.each([
    {
      name: "takes its link with it",
      cell: "a<sup>[1](#n)</sup>, b [c](d)",
      text: "a, b c",
      marks: ["1: 1"],
      links: ["c"],
    },
    {
      name: "takes a quotation with it",
      cell: "a<sup><blockquote>1</blockquote></sup> b",
      text: "a b",
      marks: ["1: 1"],
      links: [],
    },
    {
      name: "keeps the marks within it",
      cell: "ab<sup>c<sup>1</sup></sup>d",
      text: "abd",
      marks: ["2: c", "2: 1"],
      links: [],
    },
    {
      name: "is none where it is long",
      cell: `a<sup>${"1,".repeat(50)}1</sup>`,
      text: `a${"1,".repeat(50)}1`,
      marks: [],
      links: [],
    },
  ])("$name", ({ cell, text, marks, links }) => {
    const flat = flatCell(cell);
    expect(flat.text).toBe(text);
    expect(flat.marks.map((mark) => `${mark.at}: ${mark.label}`)).toEqual(marks);
    expect(flat.links.map(({ start, end }) => flat.text.slice(start, end))).toEqual(links);
    expect(flat.asides).toEqual([]);
  });

  test("leaves the words behind it at their place", () => {
    const flat = flatCell("ab<sup>1<i>,2</i></sup>cd");
    expect(flat.text).toBe("abcd");
    expect(flat.place(2)).toEqual({ document: "cell", line: 3, column: 26 });
  });
});

test("quotations are in order, without those within another one", () => {
  const flat = flatCell("a<blockquote>b<blockquote>c</blockquote></blockquote><blockquote>d</blockquote>");
  expect(flat.asides.map(({ start, end }) => flat.text.slice(start, end).replaceAll("\n", ""))).toEqual([
    "bc",
    "d",
  ]);
});

test.each(["\u2028", "\u2029", "&#13;", "![x\u2028y](a) ", "<img alt='x\u2028y'>", "`x\u2028y`"])(
  "an unusual end of a line is a blank: %j",
  (words) => {
    expect(flatCell(`a${words}b`).text).toMatch(/^a.*b$/);
  },
);

describe("words stand in the file where they do in", () => {
  const wordsAt = (text: string): string[] => {
    const { tree } = parsed(text);
    const node = tree.children.find(({ type }) => type === "paragraph" || type === "table");
    const paragraph = node?.type === "table" ? node.children.at(-1)?.children.at(-1) : node;
    const flat = flatten((paragraph as Paragraph).children, { document: "a", line: 9, column: 9 });
    return [...flat.text.matchAll(/\w+/g)].map(({ 0: word, index }) => {
      const { line, column } = flat.place(index);
      return `${line}:${column} ${word}`;
    });
  };

  test.each([
    {
      name: "the lines of a paragraph",
      text: "¹ a b\n² c\n³ d",
      words: ["1:3 a", "1:5 b", "2:3 c", "3:3 d"],
    },
    {
      name: "lines that are indented",
      text: "- x\n\na\n   b *c*\n   d",
      words: ["3:1 a", "4:4 b", "4:7 c", "5:4 d"],
    },
    { name: "a line that is one in the file", text: "a&#10;b c", words: ["1:1 a", "1:7 b", "1:9 c"] },
    {
      name: "an HTML cell",
      text: "<table><tr><td>a b.\nc\n  d <b>e</b>\n\tf\n</td></tr></table>",
      words: ["1:16 a", "1:18 b", "2:1 c", "3:3 d", "3:8 e", "4:2 f"],
    },
    {
      name: "an HTML cell that begins on another line",
      text: "<table><tr><td>\na\n\n  b</td></tr></table>",
      words: ["2:1 a", "4:3 b"],
    },
  ])("$name", ({ text, words }) => {
    expect(wordsAt(text)).toEqual(words);
  });

  test("the second line of an HTML cell, for whoever is told of it", () => {
    const text =
      "<table><tr><th></th><th>Exchange Online</th></tr>\n<tr><td>Lync Server 2013</td>\n<td>Voice mail.\nRequires Exchange 2031.</td></tr></table>";
    expect(readText(text).diagnostics.map(at)).toEqual(["4:10 unknown-product"]);
  });
});

describe("a target that is given elsewhere", () => {
  const table =
    "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ![Voice mail][v] <br/> See [this][more] or [that]. |\n";
  const voiceMail = "exchange/voice-mail.lync-server-2013.exchange-online";

  test("is put where it is referred to", () => {
    const result = readText(`${table}\n[MORE]: more.md\n[v]: v.png\n[that]: <that.md>\n`);
    const cell = cellAt(result, voiceMail);
    expect(cell?.references.map(({ text, target }) => `${text} → ${target}`)).toEqual([
      "this → more.md",
      "that → that.md",
    ]);
    expect(cell?.sources[0]).toMatchObject({ line: 3, column: 20 });
  });

  test("leaves the words as they are where it is given nowhere", () => {
    expect(cellAt(readText(table), voiceMail)).toBeUndefined();
    expect(readText(`${table}\n[other]: o.md\n`).diagnostics.map(at)).toEqual(
      readText(table).diagnostics.map(at),
    );
  });
});

test("what is made of nothing in the file begins with the file", () => {
  expect(placeOf({ position: undefined }, "a")).toEqual({ document: "a", line: 1, column: 1 });
});

describe("the range of all words of a paragraph is", () => {
  test.each([
    { name: "from the first to the last", text: "a **b** c", range: "1:1 9" },
    { name: "up to the last one, whatever marks stand behind it", text: "a *b*", range: "1:1 4" },
    { name: "to the end of an entity", text: "a &lt;b&gt;", range: "1:1 11" },
    { name: "over what an escape takes", text: "a \\*b", range: "1:1 5" },
    { name: "that of its first line", text: "a b\nc d e f", range: "1:1 3" },
    { name: "that of its first line before a break", text: "a b<br/>\nc d e f", range: "1:1 3" },
    { name: "without blanks at its end", text: "a b&nbsp;&nbsp;\n", range: "1:1 3" },
    { name: "one character at least", text: "&nbsp;", range: "1:1 6" },
  ])("$name", ({ text, range }) => {
    const [paragraph] = parsed(text).tree.children;
    const flat = flatten((paragraph as Paragraph).children, { document: "a", line: 9, column: 9 });
    const { line, column, length } = flat.range({ start: 0, end: flat.text.length });
    expect(`${line}:${column} ${length}`).toBe(range);
  });
});

test.each([
  { name: "a raised digit", cell: "Yes<sup>1</sup>", words: "<sup>1</sup>" },
  { name: "a raised digit that never ends", cell: "Yes<sup>1", words: "<sup>" },
  { name: "a sign", cell: "Yes*", words: "*" },
])("a mark without a note is told from its first character to its last: $name", ({ cell, words }) => {
  const line = `| Voice mail | ${cell} |`;
  const [mark] = readText(`| | Lync Server 2013 + Exchange Online |\n| - | - |\n${line}\n`).diagnostics;
  expect(mark?.code).toBe("unknown-footnote");
  expect(line.slice((mark?.column ?? 0) - 1).slice(0, mark?.length)).toBe(words);
});
