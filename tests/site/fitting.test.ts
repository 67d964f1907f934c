import { describe, expect, test } from "vitest";
import { clipped, squeezed } from "../../src/site/fitting.ts";

describe("a text that is too long", () => {
  test.each([
    {
      name: "is left alone where it fits",
      text: "Voice mail works.",
      most: 17,
      expected: "Voice mail works.",
    },
    { name: "is cut behind a word", text: "Voice mail works.", most: 14, expected: "Voice mail…" },
    { name: "ends without a comma", text: "Voice mail, photos", most: 14, expected: "Voice mail…" },
    { name: "is cut anywhere if it has no blanks", text: "abcdefghij", most: 5, expected: "abcd…" },
    { name: "never ends in half a character", text: "abc😀😀", most: 5, expected: "abc…" },
  ])("$name", ({ text, most, expected }) => {
    expect(clipped(text, most)).toBe(expected);
  });
});

describe("several names in one line", () => {
  test.each([
    { name: "stay whole where they fit", names: ["Photos", "Lync"], most: 12, expected: "Photos, Lync" },
    {
      name: "lose the middle of the longest",
      names: ["Presence in Outlook Web App", "Lync"],
      most: 23,
      expected: "Presence…Web App, Lync",
    },
    {
      name: "share what is missing",
      names: ["abcdefghij", "ABCDEFGHIJ"],
      most: 16,
      expected: "abc…hij, ABC…HIJ",
    },
  ])("$name", ({ names, most, expected }) => {
    const line = squeezed(names, most);
    expect(line).toBe(expected);
    expect(line.length).toBeLessThanOrEqual(most);
  });
});
