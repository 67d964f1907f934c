import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { lookOf } from "../../src/cli/terminal.ts";
import { inks } from "../../src/matrix/report.ts";

const painted = (stream: { isTTY?: boolean; columns?: number }, environment: Record<string, string>) => {
  const { paint } = lookOf(stream, environment);
  return inks.map((ink) => paint(ink, "text"));
};

describe("colours", () => {
  const terminal = { isTTY: true };
  test.each([
    { name: "a pipe", stream: {}, environment: {} },
    { name: "a terminal where NO_COLOR is set", stream: terminal, environment: { NO_COLOR: "1" } },
    { name: "a terminal that is dumb", stream: terminal, environment: { TERM: "dumb" } },
    { name: "a terminal where FORCE_COLOR is 0", stream: terminal, environment: { FORCE_COLOR: "0" } },
    {
      name: "a terminal where FORCE_COLOR is false",
      stream: terminal,
      environment: { FORCE_COLOR: "false" },
    },
  ])("are none in $name", ({ stream, environment }) => {
    expect(painted(stream, environment)).toEqual(inks.map(() => "text"));
  });

  test.each([
    { name: "a terminal", stream: terminal, environment: {} },
    { name: "a terminal where NO_COLOR is empty", stream: terminal, environment: { NO_COLOR: "" } },
    ...["", "1", "2", "3", "true"].map((value) => ({
      name: `a pipe where FORCE_COLOR is “${value}”`,
      stream: {},
      environment: { FORCE_COLOR: value, NO_COLOR: "1", TERM: "dumb" },
    })),
  ])("are of every part in $name", ({ stream, environment }) => {
    const texts = painted(stream, environment);
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
