import { describe, expect, test } from "vitest";
import { wantsSearch } from "../../../src/components/search/shortcut.ts";

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
