import { describe, expect, test } from "vitest";
import { normalWords } from "../../../src/matrix/document/normalise.ts";
import { stated } from "../../support/facts.ts";
import { flatCell, readText } from "../../support/reading.ts";

describe("words in normal form have", () => {
  test.each([
    { name: "one blank for a no-break space", words: "Not\u00a0supported", normal: "Not supported" },
    { name: "one blank for two", words: "Not  supported", normal: "Not supported" },
    {
      name: "one blank for many before a small letter",
      words: "Not          supported",
      normal: "Not supported",
    },
    { name: "one blank for a tab", words: "Not\tsupported", normal: "Not supported" },
    { name: "one blank for a thin space", words: "Not\u2009supported", normal: "Not supported" },
    { name: "one blank for an em space", words: "Not\u2003supported", normal: "Not supported" },
    { name: "one blank for an ideographic space", words: "Not\u3000supported", normal: "Not supported" },
    { name: "one blank for an empty Braille cell", words: "Not\u2800supported", normal: "Not supported" },
    { name: "one blank for a next-line control", words: "Not\u0085supported", normal: "Not supported" },
    {
      name: "one blank where unseen characters part two",
      words: "Not \u200b supported",
      normal: "Not supported",
    },
    { name: "no soft hyphens", words: "Not sup\u00adported", normal: "Not supported" },
    { name: "no zero-width spaces", words: "\u200bNot supported\u200b", normal: "Not supported" },
    { name: "no joiners", words: "Not\u200d sup\u2060ported\u200c", normal: "Not supported" },
    { name: "no byte order marks", words: "\ufeffNot supported", normal: "Not supported" },
    { name: "no marks of direction", words: "\u200eNot\u202c supported", normal: "Not supported" },
    { name: "no control characters", words: "Not\u0001 supported", normal: "Not supported" },
    { name: "no variation selectors", words: "✔\ufe0f", normal: "✔" },
    { name: "composed accents", words: "Ne\u0301cessite", normal: "Nécessite" },
    { name: "composed letters", words: "\u212b", normal: "\u00c5" },
    { name: "composed accents around unseen characters", words: "e\u0301\u200be\u0301", normal: "éé" },
    { name: "nothing where nothing is seen", words: "\u200b\u00ad", normal: "" },
    { name: "all else as it is", words: "Não – 漢字 🎉!", normal: "Não – 漢字 🎉!" },
  ])("$name", ({ words, normal }) => {
    expect(normalWords(words)).toBe(normal);
    expect(flatCell(`a${words}b`).text).toBe(`a${normal}b`.normalize("NFC"));
    expect(flatCell(`\`a${words.replace("\t", " ")}b\``).text).toBe(`a${normal}b`.normalize("NFC"));
  });

  test("a line break for eight blanks before something like an item", () => {
    expect(flatCell("Voice mail        Archiving").text).toBe("Voice mail\nArchiving");
    expect(flatCell("Voice mail        - archiving").text).toBe("Voice mail\n- archiving");
    expect(flatCell("Voice mail       Archiving").text).toBe("Voice mail Archiving");
    expect(normalWords("Voice mail        Archiving")).toBe("Voice mail Archiving");
  });

  test("one blank where two nodes have one each", () => {
    expect(flatCell("a <b> b</b> <!-- --> c<br/> d").text).toBe("a b c\nd");
  });
});

const blanks = ["&nbsp;", "  ", "\t", "&emsp;", " &#8203; ", "\u202f", "\u3000", "&#10;", "</b> <b>"];

describe("a no is a no whatever parts its words:", () => {
  test.each(blanks)("%j in a packed cell", (blank) => {
    const text = `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail <br/> Not${blank}supported. |\n`;
    expect(stated(text)).toEqual({
      cells: ["voice-mail.lync-server-2013.exchange-online unsupported"],
      codes: [],
    });
  });

  test.each(blanks)("%j in an answer", (blank) => {
    const text = `| | Lync Server 2013 + Exchange Online |\n| - | - |\n| Voice${blank}mail | Not${blank}supported |\n`;
    expect(stated(text)).toEqual({
      cells: ["voice-mail.lync-server-2013.exchange-online unsupported"],
      codes: [],
    });
  });

  test.each([...blanks.filter((one) => !one.includes("<")), "\n", "\r\n   "])("%j in HTML", (blank) => {
    const text = `<table><tr><th></th><th>Exchange${blank}Online</th></tr>\n<tr><td>Lync Server 2013</td>\n<td><p>Voice mail</p><p>Not${blank}supported.</p></td></tr></table>`;
    expect(stated(text)).toEqual({
      cells: ["voice-mail.lync-server-2013.exchange-online unsupported"],
      codes: [],
    });
  });
});

describe("what is struck through is deleted", () => {
  const refused = ["voice-mail.lync-server-2013.exchange-online unsupported"];

  test.each(["~~Yes~~ No", "<del>Yes</del> No", "<s>Yes</s>No", "~~Yes~~<strike>Yes</strike> No"])(
    "in %s",
    (answer) => {
      const text = `| | Lync Server 2013 + Exchange Online |\n| - | - |\n| Voice mail | ${answer} |\n`;
      expect(stated(text).cells).toEqual(refused);
    },
  );

  test.each(["<del>Yes</del> No", "<s>Yes</s>No", "No<strike>, Yes"])("in HTML as %s", (answer) => {
    const text = `<table><tr><td></td><td>Lync Server 2013 + Exchange Online</td></tr><tr><td>Voice mail</td><td>${answer}</td></tr></table>`;
    expect(stated(text).cells).toEqual(refused);
  });

  test("and leaves an empty cell", () => {
    const text = "| | Lync Server 2013 + Exchange Online |\n| - | - |\n| Voice mail | ~~Y~~ |\n";
    expect(stated(text)).toEqual({ cells: [], codes: [] });
  });

  test("in headings, notes and definitions as well", () => {
    const table = "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail |\n";
    const result = readText(
      `# ~~Old~~ Title\n\n> [!NOTE]\n> Ask ~~never~~ first.\n\n- **Voice~~B~~ mail.** ~~C~~ D\n\n${table}`,
    );
    expect(result.documents[0]?.title).toBe("Title");
    expect(result.matrices[0]?.notes.map(({ text }) => text)).toEqual(["Ask first."]);
    expect(result.definitions.map(({ term, text }) => [term, text])).toEqual([["Voice mail", "D"]]);
  });
});

test("an empty cell of unseen characters is empty", () => {
  const text =
    "| | Lync Server 2013 + Exchange Online |\n| - | - |\n| Voice mail | &#8203;\u00ad&nbsp;\ufeff |\n| \u200b | \u2060 |\n";
  expect(stated(text)).toEqual({ cells: [], codes: [] });
});

describe("every word stands where it does in the file, behind", () => {
  const places = (cell: string): string[] => {
    const flat = flatCell(cell);
    return [...flat.text.matchAll(/\w+/g)].map(({ 0: word, index }) => `${flat.place(index).column} ${word}`);
  };

  test.each([
    {
      name: "signs that are no entity",
      cell: "a&amp;b R&D & c",
      words: ["3 a", "9 b", "11 R", "13 D", "17 c"],
    },
    { name: "an entity", cell: "a &amp; b", words: ["3 a", "11 b"] },
    { name: "an entity by its number", cell: "a&#x20;b&#32;c", words: ["3 a", "10 b", "16 c"] },
    { name: "an ampersand that is none", cell: "a & b &nbsp c", words: ["3 a", "7 b", "10 nbsp", "15 c"] },
    { name: "an entity of an entity", cell: "&amp;amp; b", words: ["8 amp", "13 b"] },
    { name: "an escape", cell: "\\*a\\| b", words: ["5 a", "9 b"] },
    { name: "a backslash", cell: "a\\b c", words: ["3 a", "5 b", "7 c"] },
    { name: "doubled blanks", cell: "a  b   *c*  d", words: ["3 a", "6 b", "11 c", "15 d"] },
    { name: "unseen characters", cell: "\u200ba\u00ad b", words: ["4 a", "7 b"] },
    { name: "decomposed accents", cell: "e\u0301 b", words: ["6 b"] },
    { name: "a character that takes two code units", cell: "🎉&nbsp;b", words: ["11 b"] },
    { name: "a line break made of blanks", cell: "a        B", words: ["3 a", "12 B"] },
    { name: "a NUL", cell: "a\u0000&amp;b", words: ["3 a", "10 b"] },
  ])("$name", ({ cell, words }) => {
    expect(places(cell)).toEqual(words);
  });

  test.each(["> ", "> > ", "- "])("the marks of a quotation or list (%j)", (mark) => {
    const indent = mark.replace("-", " ");
    const text = `${mark}| | Exchange&#32;Online |\n${indent}| - | - |\n${indent}| Lync Server 2013 | &#86;oice mail<br/>Nothing&nbsp;known |\n`;
    const [first] = readText(text).diagnostics.filter(({ code }) =>
      ["unclear-text", "unplaced-text"].includes(code),
    );
    expect(first?.column).toBe(mark.length + 41);
  });

  test("entities and lines in HTML", () => {
    const text =
      "<table><tr><th></th><th>Exchange&nbsp;Online</th></tr>\r\n<tr><td>Lync Server 2013</td><td>Voice&nbsp;mail&amp\r\n  <br>\r\n  Archivng &lt; B</td></tr></table>";
    expect(readText(text).diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "2:34",
      "4:3",
    ]);
  });
});

describe("a picture says", () => {
  test.each([
    { name: "its alt text", cell: "<img src=a.png alt='No&nbsp; way'>", text: "No way" },
    { name: "its title, where there is no other text", cell: "<img title=No>", text: "No" },
    { name: "nothing, where it has no words", cell: "a<img>b", text: "ab" },
    { name: "its alt text in Markdown", cell: "![Not  supported](a.png)", text: "Not supported" },
  ])("$name", ({ cell, text }) => {
    const flat = flatCell(cell);
    expect(flat.text).toBe(text);
    expect(flat.pictures).toHaveLength(1);
  });
});
