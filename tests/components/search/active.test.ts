import { describe, expect, test } from "vitest";
import { activeAfter, moveOf, wantsSearch } from "../../../src/components/search/active.ts";

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

describe("the search is meant by", () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });
  test.each([
    { name: "a slash", event: press("/"), inField: false, wanted: true },
    { name: "a slash in a field, which is text,", event: press("/"), inField: true, wanted: false },
    { name: "Ctrl-K", event: press("k", { ctrlKey: true }), inField: true, wanted: true },
    { name: "Command-K", event: press("K", { metaKey: true }), inField: false, wanted: true },
    { name: "a plain k", event: press("k"), inField: false, wanted: false },
    { name: "Ctrl-Alt-K", event: press("k", { ctrlKey: true, altKey: true }), inField: false, wanted: false },
  ])("$name: $wanted", ({ event, inField, wanted }) => {
    expect(wantsSearch(event, inField)).toBe(wanted);
  });
});
