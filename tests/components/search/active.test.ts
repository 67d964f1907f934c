import { describe, expect, test } from "vitest";
import { activeAfter, moveOf } from "../../../src/components/search/active.ts";

describe("in a list of three options", () => {
  test.each([
    ["ArrowDown", -1, 0],
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, -1],
    ["ArrowUp", -1, 2],
    ["ArrowUp", 0, -1],
    ["PageDown", 0, 2],
    ["PageUp", 2, 0],
    ["Escape", 1, -1],
    ["a", 1, 1],
  ])("%s goes from %i to %i", (key, from, to) => {
    expect(activeAfter(moveOf(key), from, 3)).toBe(to);
  });
});

test("an empty list has no active option", () => {
  expect(activeAfter("next", -1, 0)).toBe(-1);
});
