import { expect, test } from "vitest";
import { among, everythingHad, isMet } from "../../../src/matrix/derive/having.ts";

const wider = (id: string): readonly string[] => (id === "mail-2013" ? ["mail"] : []);
const configurations = [["old", "mail"], ["old", "cloud"], ["old", "mail-2013"], ["app"]];

test.each([
  { have: ["old", "cloud"], expected: [["old", "cloud"]] },
  {
    have: ["old", "mail-2013"],
    expected: [
      ["old", "mail"],
      ["old", "mail-2013"],
    ],
  },
  { have: ["old", "mail"], expected: [["old", "mail"]] },
  { have: ["app"], expected: [["app"]] },
  { have: ["old"], expected: [] },
  { have: [], expected: [] },
])("whoever has $have has $expected", ({ have, expected }) => {
  expect(among(configurations, everythingHad(have, wider))).toEqual(expected);
});

test.each([
  { needed: ["mail"], have: ["mail-2013"], expected: true },
  { needed: ["cloud", "mail-2013"], have: ["mail-2013"], expected: true },
  { needed: ["mail-2013"], have: ["mail"], expected: false },
  { needed: [], have: ["mail"], expected: false },
])("with $have, a condition on any of $needed is met: $expected", ({ needed, have, expected }) => {
  expect(isMet(needed, everythingHad(have, wider))).toBe(expected);
});
