import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { lookOf } from "../../src/cli/terminal.ts";
import { inks } from "../../src/matrix/report.ts";

const painted = (stream: { isTTY?: boolean; columns?: number }, environment: Record<string, string>) => {
  const { paint } = lookOf(stream, environment);
  return inks.map((ink) => paint(ink, "text"));
};

describe("colours", () => {
  test.each([
    { name: "a pipe", stream: {}, environment: {} },
    { name: "a terminal where NO_COLOR is set", stream: { isTTY: true }, environment: { NO_COLOR: "1" } },
  ])("are none in $name", ({ stream, environment }) => {
    expect(painted(stream, environment)).toEqual(inks.map(() => "text"));
  });

  test("are of every part in a terminal, and an empty NO_COLOR does not forbid them", () => {
    const texts = painted({ isTTY: true }, { NO_COLOR: "" });
    expect(texts.map(stripVTControlCharacters)).toEqual(inks.map(() => "text"));
    expect(new Set(texts).size).toBe(inks.length);
    expect(texts).not.toContain("text");
  });
});

test.each([
  { name: "a pipe", stream: { columns: 60 }, width: 100 },
  { name: "a terminal", stream: { isTTY: true, columns: 60 }, width: 60 },
  { name: "a very narrow terminal", stream: { isTTY: true, columns: 8 }, width: 40 },
  { name: "a terminal of unknown width", stream: { isTTY: true, columns: 0 }, width: 100 },
])("there are $width columns in $name", ({ stream, width }) => {
  expect(lookOf(stream, {}).width).toBe(width);
});
