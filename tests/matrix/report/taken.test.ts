import { describe, expect, test } from "vitest";
import type { Seen } from "../../../src/matrix/grammar/reader.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import { stretchesOf, takenIn } from "../../../src/matrix/report/taken.ts";
import { catalog } from "../../support/reading.ts";

function seenIn(text: string, path = "document.md"): Seen[] {
  const seen: Seen[] = [];
  readMatrices([{ path, text }], catalog, { onSeen: (one) => seen.push(one) });
  return seen;
}

/** The pieces of a document as `line role “characters of the file”`, with a bar between two lines. */
function written(text: string): string[] {
  const lines = text.split("\n");
  return takenIn(seenIn(text)).map((one) => {
    const stretches = stretchesOf(one, (line) => lines[line - 1] ?? "");
    const words = stretches.map(({ line, from, to }) => lines[line - 1]?.slice(from, to));
    return `${one.at.line} ${one.piece.role} “${words.join("|")}”`;
  });
}

const packed = (cell: string): string =>
  ["| | Exchange Online |", "| - | - |", `| Lync Server 2013 | ${cell} |`, ""].join("\n");

describe("a piece is found in the file by the characters that it was read from,", () => {
  test.each([
    {
      name: "in plain words",
      text: packed("Voice mail <br/> Requires Exchange Server 2013."),
      expected: ["3 feature “Voice mail”", "3 condition “Requires Exchange Server 2013.”"],
    },
    {
      name: "with the marks of emphasis within it, and without those around it",
      text: packed("**Voice mail** <br/> Requires *Exchange Server* 2013."),
      expected: ["3 feature “Voice mail”", "3 condition “Requires *Exchange Server* 2013.”"],
    },
    {
      name: "with a link up to the end of its target",
      text: packed("Voice mail <br/> See [the guide](guide.md) "),
      expected: ["3 feature “Voice mail”", "3 reference “See [the guide](guide.md)”"],
    },
    {
      name: "with the words of a link whose target stands elsewhere",
      text: `${packed("Voice mail <br/> See [the guide][g] ")}\n[g]: guide.md\n`,
      expected: ["3 feature “Voice mail”", "3 reference “See [the guide”"],
    },
    {
      name: "up to the end of its line, if a picture in HTML goes on in the next one",
      text: '<table>\n<tr><th></th><th>Exchange Online + Lync Server 2013</th></tr>\n<tr><td>Voice mail</td><td><img src="y.png"\nalt="Yes"></td></tr>\n</table>\n',
      expected: ["3 feature “Voice mail”", '3 verdict “<img src="y.png"”'],
    },
    {
      name: "with entities in it and at its end",
      text: packed("Voice&nbsp;mail <br/> Requires Exchange Server 2013&#46;"),
      expected: ["3 feature “Voice&nbsp;mail”", "3 condition “Requires Exchange Server 2013&#46;”"],
    },
    {
      name: "with accents that stand behind their letter",
      text: packed("Voice mail <br/> Works only when both people are in the cafe\u0301"),
      expected: ["3 feature “Voice mail”", "3 condition “Works only when both people are in the cafe\u0301”"],
    },
    {
      name: "as one picture, in Markdown",
      text: "| | Exchange Online + Lync Server 2013 |\n| - | - |\n| Voice mail | ![Yes](yes.png) |\n",
      expected: ["3 feature “Voice mail”", "3 verdict “![Yes](yes.png)”"],
    },
    {
      name: "as one picture, in HTML",
      text: '| | Exchange Online + Lync Server 2013 |\n| - | - |\n| Voice mail | <img src="y.png" alt="Yes"/> |\n',
      expected: ["3 feature “Voice mail”", '3 verdict “<img src="y.png" alt="Yes"/>”'],
    },
    {
      name: "over several lines of a table in HTML",
      text: [
        "<table>",
        "<tr><th></th><th>Exchange Online</th></tr>",
        "<tr><th>Lync Server 2013</th><td>Voice mail<br/>",
        "  Requires Exchange",
        "  Server&nbsp;2013.</td></tr>",
        "</table>",
        "",
      ].join("\n"),
      expected: ["3 feature “Voice mail”", "4 condition “Requires Exchange|Server&nbsp;2013.”"],
    },
    {
      name: "in a footnote below the table",
      text: `${packed("Voice mail<sup>1</sup>")}\n<sup>1</sup> Requires Exchange Server 2013.\n`,
      expected: ["3 feature “Voice mail”", "5 condition “Requires Exchange Server 2013.”"],
    },
  ])("$name", ({ text, expected }) => {
    expect(written(text)).toEqual(expected);
  });
});

test("pieces are in the order of the documents, each of a text that was read twice only once", () => {
  const two = [...seenIn(packed("Voice mail"), "b.md"), ...seenIn(packed("Archiving"), "a.md")];
  const labels = takenIn([...two, ...two]).map(({ at, flat }) => `${at.document} ${flat.text}`);
  expect(labels).toEqual(["a Archiving", "b Voice mail"]);
});

test("nothing is told of a table that is left alone", () => {
  const other = "| Server | Ready |\n| - | - |\n| Lync Server 2013 | Yes |\n";
  expect(seenIn(other)).toEqual([]);
  expect(seenIn(packed("Voice mail")).length).toBeGreaterThan(0);
});
