import { describe, expect, test } from "vitest";
import { linesOf, stated } from "../../support/facts.ts";
import { at, readText } from "../../support/reading.ts";

const table = (feature: string, answer: string, ...notes: string[]): string =>
  [
    "| | Lync Server 2013 + Exchange Online |",
    "| - | - |",
    `| ${feature} | ${answer} |`,
    ...notes.map((note) => `\n${note}`),
    "",
  ].join("\n");

const cell = "lync-server-2013.exchange-online";
const weekdays = `voice-mail.${cell} conditional; restriction [] Only on weekdays.`;

describe("a mark is cut off before the answer is read, where it is", () => {
  test.each([
    { name: "a raised digit", answer: "Yes¹", note: "¹ Only on weekdays." },
    { name: "a raised element", answer: "Yes<sup>1</sup>", note: "<sup>1</sup> Only on weekdays." },
    { name: "a raised element that never ends", answer: "Yes<sup>1", note: "1 Only on weekdays." },
    {
      name: "a raised element that ends with its line",
      answer: "Yes<sup>1<br/>",
      note: "1 Only on weekdays.",
    },
    { name: "a raised digit in a raised element", answer: "Yes<sup>¹</sup>", note: "1. Only on weekdays." },
    { name: "a raised digit in brackets", answer: "Yes<sup>(1)</sup>", note: "(1) Only on weekdays." },
    { name: "a raised letter", answer: "Yes<sup>a</sup>", note: "a) Only on weekdays." },
    { name: "a glued digit", answer: "Yes1", note: "1 Only on weekdays." },
    { name: "a digit glued to a letter", answer: "Y1", note: "1 Only on weekdays." },
    { name: "a digit glued to capitals", answer: "YES1", note: "1 Only on weekdays." },
    { name: "a digit glued to a sign", answer: "✓1", note: "1 Only on weekdays." },
    { name: "a digit glued to a full stop", answer: "Supported.1", note: "1 Only on weekdays." },
    { name: "a digit glued to a cell in bold", answer: "**Yes**1", note: "1 Only on weekdays." },
    { name: "a digit apart from an answer", answer: "Yes 1", note: "1 Only on weekdays." },
    { name: "a digit apart from a sign", answer: "✓ 1", note: "1 Only on weekdays." },
    { name: "a digit after a picture", answer: "![check mark](y.png)1", note: "1 Only on weekdays." },
    { name: "a digit apart from a picture", answer: "![check mark](y.png) 1", note: "1 Only on weekdays." },
    { name: "a link to the note", answer: "Yes [1](#note)", note: "1 Only on weekdays." },
    { name: "an asterisk", answer: "Yes\\*", note: "\\* Only on weekdays." },
    { name: "two asterisks apart", answer: "Yes \\*\\*", note: "\\*\\* Only on weekdays." },
    { name: "a dagger", answer: "Yes†", note: "† Only on weekdays." },
    { name: "a digit in brackets", answer: "Yes (1)", note: "(1) Only on weekdays." },
    { name: "a digit in square brackets", answer: "Yes [1]", note: "[1] Only on weekdays." },
    { name: "a letter in brackets", answer: "Yes (a)", note: "(a) Only on weekdays." },
    { name: "a number in a circle", answer: "Yes ①", note: "① Only on weekdays." },
    { name: "a number in a black circle", answer: "Yes❶", note: "❶ Only on weekdays." },
    { name: "a number in a circle, the note a plain one", answer: "Yes②", note: "2 Only on weekdays." },
    { name: "a plain number, the note one in a circle", answer: "Yes2", note: "➁ Only on weekdays." },
    { name: "a number above twenty in a circle", answer: "Yes ㉑", note: "21. Only on weekdays." },
  ])("$name", ({ answer, note }) => {
    expect(stated(table("Voice mail", answer, note))).toEqual({ cells: [weekdays], codes: [] });
  });

  test.each([
    "Not supported3",
    "No3",
    "N³",
    "✗ 3",
    "Not supported.3",
    "No (3)",
    "![No](n.png) 3",
    "~~Yes~~ No❸",
  ])("the mark of a no: %s", (answer) => {
    expect(stated(table("Voice mail", answer, "3 Since the autumn."))).toEqual({
      cells: [`voice-mail.${cell} unsupported; restriction [] Since the autumn.`],
      codes: [],
    });
  });

  test.each(["Voice mail1", "Voice mail¹", "Voice mail (1)", "Voice mail\\*, ①", "**Voice mail** ①"])(
    "the mark of a feature: %s",
    (feature) => {
      const { cells } = stated(table(feature, "Yes", "1 Only on weekdays.", "\\* Only on weekdays."));
      expect(cells[0]?.split("; ")[1]).toBe("restriction [] Only on weekdays.");
      expect(cells[0]).toMatch(/^voice-mail\./);
    },
  );

  test("the mark of a column", () => {
    const text = table("Voice mail", "Yes", "1 Only on weekdays.").replace(
      "Exchange Online",
      "Exchange Online1",
    );
    expect(stated(text)).toEqual({ cells: [weekdays], codes: [] });
  });

  test("the marks of features in a packed cell, each for its own", () => {
    const text =
      "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail1 <br/> Archiving2 <br/> Skills search |\n\n1 Only on weekdays.\n\n2 Ask first.\n";
    expect(stated(text)).toEqual({
      cells: [
        weekdays,
        `archiving.${cell} conditional; restriction [] Ask first.`,
        `skills-search.${cell} supported`,
      ],
      codes: ["not-in-matrix"],
    });
  });

  test.each(["Yes1,2", "Yes¹ ²", "Yes¹,²", "Yes<sup>1, 2</sup>", "Yes (1, 2)", "Yes1, 2", "Yes ①②"])(
    "several marks: %s",
    (answer) => {
      expect(stated(table("Voice mail", answer, "1 Only on weekdays.", "2 Ask first."))).toEqual({
        cells: [`${weekdays}; restriction [] Ask first.`],
        codes: [],
      });
    },
  );
});

describe("what only looks like a mark is a word:", () => {
  test.each([
    { name: "a digit without such a note", cell: "Skype2", feature: "skype2" },
    { name: "a digit apart from a name", cell: "Plan 1", feature: "plan-1" },
    { name: "the digit of a name", cell: "POP3", feature: "pop3" },
    { name: "a digit after capitals", cell: "MP3", feature: "mp3" },
    { name: "a digit after letters of both kinds", cell: "OAuth2", feature: "oauth2" },
    { name: "a number with a point", cell: "Skype3.1", feature: "skype3-1" },
    { name: "a longer number", cell: "Skype321", feature: "skype321" },
    { name: "a number in brackets without such a note", cell: "Plan (7)", feature: "plan-7" },
  ])("$name", ({ cell: words, feature }) => {
    const text = table(words, "Yes", "1 Only on weekdays.", "3 Ask first.");
    expect(linesOf(readText(text)).map((line) => line.split(".")[0])).toEqual([feature]);
  });

  test("the number of an item", () => {
    const text =
      "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ① Voice mail <br/> (1) Archiving |\n\n1 Ask first.\n";
    expect(stated(text).cells.filter((line) => line.includes("Ask first"))).toEqual([]);
  });
});

describe("is told:", () => {
  test.each([
    {
      name: "a raised mark without a note",
      answer: "Yes²",
      notes: ["2013 and later."],
      codes: ["3:19 unknown-footnote"],
    },
    { name: "a sign without a note", answer: "Yes\\*", notes: [], codes: ["3:20 unknown-footnote"] },
    { name: "a circled number without a note", answer: "Yes ④", notes: [], codes: ["3:20 unknown-footnote"] },
    { name: "a note without a mark", answer: "Yes", notes: ["¹ Ask first."], codes: ["5:3 unused-footnote"] },
    {
      name: "a note by a sign without a mark",
      answer: "Yes",
      notes: ["\\* Ask first."],
      codes: ["5:4 unused-footnote"],
    },
    {
      name: "a note by a plain number without a mark, beside one with it",
      answer: "Yes1",
      notes: ["1 Ask first.", "2 Plan ahead.", "30 people did so."],
      codes: ["7:3 unused-footnote"],
    },
    {
      name: "an item of a list without a mark, beside one with it",
      answer: "Yes<sup>1</sup>",
      notes: ["1. Ask first.\n2. Plan ahead."],
      codes: ["6:4 unused-footnote"],
    },
    {
      name: "a Markdown footnote without a mark",
      answer: "Yes",
      notes: ["[^a]: Ask first."],
      codes: ["5:7 unused-footnote"],
    },
    {
      name: "two notes of one mark",
      answer: "Yes¹",
      notes: ["¹ Ask first.", "¹ Plan ahead."],
      codes: ["7:3 duplicate-footnote"],
    },
    {
      name: "two notes of one plain mark",
      answer: "Yes1",
      notes: ["1 Ask first.", "1 Plan ahead."],
      codes: ["7:3 duplicate-footnote"],
    },
  ])("$name", ({ answer, notes, codes }) => {
    expect(readText(table("Voice mail", answer, ...notes)).diagnostics.map(at)).toEqual(codes);
  });
});

describe("is not told:", () => {
  test.each([
    { name: "a list of steps under the table", answer: "Yes", notes: ["1. Ask first.\n2. Plan ahead."] },
    { name: "a list of bullets under the table", answer: "Yes", notes: ["* Ask first.\n* Plan ahead."] },
    { name: "a line that begins with a number", answer: "Yes", notes: ["15 people asked first."] },
    {
      name: "a list of steps beside a note with the same number",
      answer: "Yes¹",
      notes: ["¹ Ask.", "1. Plan."],
    },
    {
      name: "a Markdown footnote that prose points to",
      answer: "Yes",
      notes: ["As said[^A].", "[^a]: Ask first."],
    },
  ])("$name", ({ answer, notes }) => {
    expect(readText(table("Voice mail", answer, ...notes)).diagnostics).toEqual([]);
  });

  test("a note that the next table points to", () => {
    const [first, second] = [table("Voice mail", "Yes", "¹ Ask first."), table("Archiving", "Yes¹")];
    expect(readText(`${first}\n${second}`).diagnostics).toEqual([]);
  });

  test("a note under a table that is no matrix", () => {
    expect(stated("| a |\n| - |\n| b |\n\n¹ Ask first.\n").codes).toEqual(["table-left-alone"]);
  });
});
