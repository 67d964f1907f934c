import { expect, test } from "vitest";
import type { Origin } from "../../src/matrix/model/documents.ts";
import { originsAt } from "../../src/matrix/origins.ts";

const origin = (title: string, ...parts: readonly (readonly [number, number])[]): Origin => ({
  title,
  address: null,
  date: null,
  version: "first",
  ...(parts.length > 0 && { parts: parts.map(([line, end]) => ({ heading: "H", line, end })) }),
});

const mail = origin("mail", [10, 19], [30, 39]);
const voice = origin("voice", [15, 17]);
const whole = origin("whole");

test.each([
  { name: "the one whose section the line is in", line: 12, expected: ["mail"] },
  { name: "that of a section further down", line: 39, expected: ["mail"] },
  { name: "all whose sections the line is in", line: 15, expected: ["mail", "voice"] },
  { name: "that of the document where the line is in no section", line: 20, expected: ["whole"] },
  { name: "that of the document before the first section", line: 9, expected: ["whole"] },
])("the origin of a line is $name", ({ line, expected }) => {
  expect(originsAt({ origins: [whole, mail, voice] }, line).map(({ title }) => title)).toEqual(expected);
});

test("a line outside every section of a document without one of its own has none", () => {
  expect(originsAt({ origins: [mail] }, 1)).toEqual([]);
});
