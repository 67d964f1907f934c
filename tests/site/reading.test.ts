import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Piece } from "../../src/matrix/grammar/pieces.ts";
import type { Seen } from "../../src/matrix/grammar/reader.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import {
  cutLine,
  type LinePart,
  linesIn,
  partKindOf,
  piecesIn,
  type ReadStretch,
  stretchesIn,
} from "../../src/site/reading.ts";
import { catalog } from "../support/reading.ts";

const note: Piece = { role: "note", start: 0, end: 1, form: "note" };
const stretch = (from: number, to: number, goesOn = false): ReadStretch => ({
  line: 1,
  from,
  to,
  piece: note,
  goesOn,
});
/** Parts with square brackets around those that were read. */
const shown = (parts: readonly LinePart[]): string =>
  parts.map(({ text, read }) => (read ? `[${text}]` : text)).join("|");

describe("a line is cut where what was read of it begins and ends:", () => {
  test.each([
    { name: "nothing was read", stretches: [], expected: "abcdef" },
    { name: "in the middle", stretches: [stretch(1, 3)], expected: "a|[bc]|def" },
    { name: "side by side", stretches: [stretch(0, 3), stretch(3, 6)], expected: "[abc]|[def]" },
    {
      name: "in the order of the line",
      stretches: [stretch(4, 5), stretch(0, 1)],
      expected: "[a]|bcd|[e]|f",
    },
    { name: "once what was read twice", stretches: [stretch(1, 3), stretch(1, 3)], expected: "a|[bc]|def" },
    { name: "not twice what overlaps", stretches: [stretch(1, 3), stretch(2, 5)], expected: "a|[bc]|def" },
  ])("$name", ({ stretches, expected }) => {
    expect(shown(cutLine("abcdef", stretches))).toBe(expected);
  });

  test("an empty line is one empty part", () => {
    expect(cutLine("", [])).toEqual([{ text: "" }]);
  });

  test("every character is shown once, wherever stretches are said to be", () => {
    const anywhere = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(anywhere), (text, ranges) => {
        const parts = cutLine(
          text,
          ranges.map(([from, to]) => stretch(from, to)),
        );
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
      { seed: 2013 },
    );
  });
});

test("what goes on from a line before is listed where it begins only", () => {
  expect(piecesIn(cutLine("abcdef", [stretch(0, 2, true), stretch(3, 5)]))).toHaveLength(1);
});

test("the line break at the very end of a document starts no further line", () => {
  expect(linesIn("a\r\n\nb\n")).toEqual(["a", "", "b"]);
});

test.each<{ piece: Piece; kind: string }>([
  { piece: { role: "verdict", start: 0, end: 1, support: "supported" }, kind: "answer" },
  { piece: { role: "via", start: 0, end: 1, label: "A", id: undefined }, kind: "service" },
  { piece: note, kind: "note" },
  { piece: { role: "date", start: 0, end: 4 }, kind: "date" },
])("a piece in the role of a $piece.role is shown as $kind", ({ piece, kind }) => {
  expect(partKindOf(piece)).toBe(kind);
});

test("a cell over several columns is read for each of them, and shown once", () => {
  const row = '<tr><td>Voice mail</td><td colspan="2">Yes</td></tr>';
  const text = `<table><tr><th></th><th>Exchange Online + Lync Server 2013</th><th>Exchange Online + Lync Server 2010</th></tr>
${row}
</table>
`;
  const seen: Seen[] = [];
  readMatrices([{ path: "guide.md", text }], catalog, { onSeen: (one) => seen.push(one) });
  const stretches = stretchesIn(seen, new Map([["guide", text]])).get("guide") ?? [];
  expect(
    stretches.map(({ line, from, to, piece }) => `${line} ${row.slice(from, to)} ${piece.role}`),
  ).toEqual(["2 Voice mail feature", "2 Yes verdict", "2 Yes verdict"]);
  expect(shown(cutLine(row, stretches))).toBe('<tr><td>|[Voice mail]|</td><td colspan="2">|[Yes]|</td></tr>');
});
