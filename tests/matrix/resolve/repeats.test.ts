import { expect, test } from "vitest";
import { readText } from "../../support/reading.ts";

/** What a document is told of: the place and the message of each diagnostic. */
const told = (...lines: readonly string[]): string[] =>
  readText(lines.join("\n")).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);

test.each([
  {
    name: "two columns of one header",
    lines: [
      "| | Exchange Online | Exchange Online |",
      "| - | - | - |",
      "| Lync Server 2013 | Voice mail | Archiving |",
    ],
    says: ["1:23 “Exchange Online” is used as a label twice here"],
  },
  {
    name: "two columns of one product under different names",
    lines: [
      "| | Exchange Online | Microsoft Exchange Online |",
      "| - | - | - |",
      "| Lync Server 2013 | Voice mail | Voice mail |",
    ],
    says: ["1:23 “Microsoft Exchange Online” is used as a label twice here, and 1 cell is stated under both"],
  },
  {
    name: "three columns of one header",
    lines: [
      "| | Exchange Online | Exchange Online | Exchange Online |",
      "| - | - | - | - |",
      "| Lync Server 2013 | Voice mail | Voice mail | Voice mail |",
    ],
    says: [
      "1:23 “Exchange Online” is used as a label twice here, and 1 cell is stated under both",
      "1:41 “Exchange Online” is used as a label twice here, and 1 cell is stated under both",
    ],
  },
  {
    name: "two columns of answers for one configuration",
    lines: [
      "| | Lync Server 2013 + Exchange Online | Lync Server 2013 + Exchange Online |",
      "| - | - | - |",
      "| Voice mail | Yes | No |",
    ],
    says: [
      "1:42 “Lync Server 2013 and Exchange Online” is used as a label twice here, and 1 cell is stated under both",
    ],
  },
  {
    name: "two rows of one label, and several cells under both",
    lines: [
      "| | Exchange Online |",
      "| - | - |",
      "| Lync Server 2013 | Voice mail |",
      "| | Archiving |",
      "| Lync Server 2013 | Voice mail |",
      "| | Archiving <br/> Not supported. |",
    ],
    says: ["5:3 “Lync Server 2013” is used as a label twice here, and 2 cells are stated under both"],
  },
  {
    name: "two tables of the same cells",
    lines: [
      "| | Exchange Online |",
      "| - | - |",
      "| Lync Server 2013 | Voice mail <br/> Archiving |",
      "",
      "And again:",
      "",
      "| | Exchange Online |",
      "| - | - |",
      "| Lync Server 2013 | Voice mail <br/> Archiving |",
    ],
    says: ["7:1 This table states 2 cells that the table on line 1 already states"],
  },
])("one message tells of $name", ({ lines, says }) => {
  expect(told(...lines)).toEqual(says);
});

test.each([
  {
    name: "one cell under two rows of one label",
    lines: [
      "| | Exchange Online |",
      "| - | - |",
      "| Lync Server 2013 | Voice mail |",
      "| Lync Server 2013 | Voice mail <br/> Requires Outlook 2013. |",
    ],
    says: ["4:22 voice-mail for lync-server-2013 with exchange-online is already stated in document, line 3"],
  },
  {
    name: "one cell in two places of its row and column",
    lines: ["| | Exchange Online |", "| - | - |", "| Lync Server 2013 | Voice mail <br/> Voice mail |"],
    says: ["3:39 voice-mail for lync-server-2013 with exchange-online is already stated in document, line 3"],
  },
  {
    name: "rows that each have their label",
    lines: [
      "| | Exchange Online |",
      "| - | - |",
      "| Lync Server 2013 | Voice mail |",
      "| Lync Server 2013 | Archiving |",
    ],
    says: [],
  },
  {
    name: "columns of answers that share a product",
    lines: [
      "| | Lync Server 2013 + Exchange Online | Lync Server 2010 + Exchange Online |",
      "| - | - | - |",
      "| Voice mail | Yes | Yes |",
    ],
    says: [],
  },
  {
    name: "columns that the catalog does not know",
    lines: [
      "| | Exchange Online | Pigeon | Pigeon |",
      "| - | - | - | - |",
      "| Lync Server 2013 | Voice mail | | |",
    ],
    says: ["1:23 The catalog has no placement “Pigeon”"],
  },
])("it is not said of $name", ({ lines, says }) => {
  expect(told(...lines)).toEqual(says);
});
