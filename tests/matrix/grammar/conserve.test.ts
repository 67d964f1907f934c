import { describe, expect, test } from "vitest";
import { lostIn, type Piece } from "../../../src/matrix/grammar/pieces.ts";
import { lostWords } from "../../../src/matrix/grammar/says.ts";
import { at, flatCell } from "../../support/reading.ts";

const text = "Voice mail \n > [!NOTE]>  Requires this.   • Skills";
const piece = (words: string): Piece => {
  const start = text.indexOf(words);
  return { role: "reference", start, end: start + words.length };
};
const lost = (...words: string[]): string[] =>
  lostIn(text, words.map(piece)).map(({ start, end }) => text.slice(start, end));

describe("of a cell's text", () => {
  test("nothing is lost when the pieces hold all words; blanks, note marks and bullets are no words", () => {
    expect(lost("Voice mail", "Requires this.", "Skills")).toEqual([]);
  });

  test.each([
    { name: "a word at the start", pieces: ["mail", "Requires this.", "Skills"], expected: ["Voice"] },
    { name: "a word between pieces", pieces: ["Voice mail", "this.", "Skills"], expected: ["Requires"] },
    { name: "a word at the end", pieces: ["Voice mail", "Requires this."], expected: ["Skills"] },
    { name: "a single full stop", pieces: ["Voice mail", "Requires this", "Skills"], expected: ["."] },
    {
      name: "a word in each of two places",
      pieces: ["mail", "Requires", "Skills"],
      expected: ["Voice", "this."],
    },
    {
      name: "a word that two pieces claim",
      pieces: ["Voice mail", "mail", "Requires this.", "Skills"],
      expected: ["mail"],
    },
  ])("$name is found missing, and nothing else", ({ pieces, expected }) => {
    expect(lost(...pieces)).toEqual(expected);
  });

  test("all of it is lost without pieces", () => {
    expect(lostIn("Voice mail", [])).toEqual([{ start: 0, end: 10 }]);
  });

  test("what is lost is told where it stands", () => {
    expect(
      lostWords(flatCell("Voice mail over there"), [{ role: "lead", start: 0, end: 10 }]).map(at),
    ).toEqual(["3:14 text-lost"]);
  });
});
