import { expect, test } from "vitest";
import { namesOf } from "../../src/site/side-names.ts";

const words = { with: " with ", about: "#: ##", others: "# and ## others" };
const names = (...sides: readonly string[][]) =>
  namesOf(sides, { labelOf: (id) => id.toUpperCase(), language: "en", words });

test.each([
  {
    sides: [
      ["old", "mail"],
      ["old", "cloud"],
    ],
    heading: "OLD: MAIL or CLOUD",
    own: ["MAIL", "CLOUD"],
  },
  {
    sides: [
      ["old", "cloud"],
      ["new", "cloud"],
    ],
    heading: "CLOUD: OLD or NEW",
    own: ["OLD", "NEW"],
  },
  {
    sides: [
      ["old", "mail"],
      ["new", "cloud"],
    ],
    heading: "OLD with MAIL or NEW with CLOUD",
    own: ["OLD with MAIL", "NEW with CLOUD"],
  },
  { sides: [["old"], ["old", "cloud"]], heading: "OLD or OLD with CLOUD", own: ["OLD", "OLD with CLOUD"] },
  {
    sides: [
      ["old", "mail"],
      ["old", "cloud"],
      ["old", "files"],
    ],
    heading: "OLD: MAIL, CLOUD or FILES",
    own: ["MAIL", "CLOUD", "FILES"],
  },
  { sides: [["old", "mail"]], heading: "OLD with MAIL", own: ["OLD with MAIL"] },
  {
    sides: [
      ["#", "$&"],
      ["#", "##"],
    ],
    heading: "#: $& or ##",
    own: ["$&", "##"],
  },
])("$sides are called $heading", ({ sides, heading, own }) => {
  expect(names(...sides)).toEqual({ heading, own });
});

test("three or more names that no heading has room for are counted, and two never are", () => {
  const [first, second, third] = ["a", "b", "c"].map((letter) => [`${letter.repeat(30)}`]);
  expect(names(first ?? [], second ?? [], third ?? []).heading).toBe(`${"A".repeat(30)} and 2 others`);
  expect(names(["a".repeat(60)], ["b".repeat(60)]).heading).toHaveLength(124);
});
