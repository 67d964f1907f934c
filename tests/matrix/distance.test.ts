import { expect, test } from "vitest";
import { errorsBetween } from "../../src/matrix/distance.ts";

test.each([
  ["voice", "voice", 0],
  ["voce", "voice", 1],
  ["voiice", "voice", 1],
  ["voise", "voice", 1],
  ["vocie", "voice", 1],
  ["evoic", "voice", 2],
  ["delegatoni", "delegation", 2],
  ["mail", "maul", 1],
  ["", "ab", 2],
])("between %s and %s lie %i errors", (a, b, errors) => {
  expect(errorsBetween(a, b, 2)).toBe(errors);
  expect(errorsBetween(b, a, 2)).toBe(errors);
});

test.each([
  ["voice", "mail"],
  ["a", "abcdef"],
  ["photo", "phenomenon"],
])("%s and %s are further apart than asked for", (a, b) => {
  expect(errorsBetween(a, b, 2)).toBeGreaterThan(2);
});
