import { expect, test } from "vitest";
import { type Asked, among, everythingHad, type Met, metBy } from "../../../src/matrix/derive/having.ts";

const wider = (id: string): readonly string[] => (/^mail-/.test(id) ? ["mail"] : []);
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
  {
    have: ["old", "mail-2013~cu5"],
    expected: [
      ["old", "mail"],
      ["old", "mail-2013"],
    ],
  },
  { have: ["old"], expected: [] },
  { have: [], expected: [] },
])("whoever has $have has $expected", ({ have, expected }) => {
  expect(among(configurations, everythingHad(have, wider))).toEqual(expected);
});

const cases: readonly { asked: Asked; have: readonly string[]; expected: Met }[] = [
  { asked: { products: ["mail"] }, have: ["mail-2013"], expected: "met" },
  { asked: { products: ["cloud", "mail-2013"] }, have: ["mail-2013"], expected: "met" },
  { asked: { products: ["mail-2013"] }, have: ["mail"], expected: "unmet" },
  { asked: { products: [] }, have: ["mail"], expected: "unmet" },
  // The least version of the first product, and any of the others.
  { asked: { products: ["mail-2016"], minimum: "CU3" }, have: ["mail-2016~cu23"], expected: "met" },
  { asked: { products: ["mail-2016"], minimum: "CU3" }, have: ["mail-2016~cu3"], expected: "met" },
  { asked: { products: ["mail-2016"], minimum: "CU3" }, have: ["mail-2016~cu2"], expected: "unmet" },
  { asked: { products: ["mail-2016"], minimum: "CU3" }, have: ["mail-2016"], expected: "version-open" },
  {
    asked: { products: ["mail-2016"], minimum: "CU3" },
    have: ["mail-2016~15.1.2507"],
    expected: "version-open",
  },
  {
    asked: { products: ["mail-2016"], minimum: "CU3" },
    have: ["mail-2016~newest"],
    expected: "version-open",
  },
  { asked: { products: ["mail-2016", "mail-2019"], minimum: "CU3" }, have: ["mail-2019"], expected: "met" },
  {
    asked: { products: ["mail-2016", "mail-2019"], minimum: "CU3" },
    have: ["mail-2016~cu2", "mail-2019"],
    expected: "met",
  },
  { asked: { products: ["mail-2016"], minimum: "CU3" }, have: ["mail-2013~cu23"], expected: "unmet" },
  // One server of several.
  { asked: { products: ["mail-2016"], subject: "hybrid-server" }, have: ["mail-2016"], expected: "met" },
  {
    asked: { products: ["mail-2016"], subject: "hybrid-server" },
    have: ["mail-2013", "mail-2016"],
    expected: "subject-open",
  },
  {
    asked: { products: ["mail-2013", "mail-2016"], minimum: "CU5", subject: "hybrid-server" },
    have: ["mail-2013~cu3", "mail-2016"],
    expected: "subject-open",
  },
  {
    asked: { products: ["mail-2013", "mail-2016"], minimum: "CU5", subject: "hybrid-server" },
    have: ["mail-2013~cu6", "mail-2016", "cloud"],
    expected: "met",
  },
  {
    asked: { products: ["mail-2016", "mail-2019"], subject: "hybrid-server" },
    have: ["mail-2013", "mail-2019"],
    expected: "subject-open",
  },
  { asked: { products: ["cloud"], subject: "licence" }, have: ["cloud"], expected: "subject-open" },
  { asked: { products: ["cloud"], subject: "licence" }, have: ["mail"], expected: "unmet" },
];

test.each(cases)("with $have, $asked is $expected", ({ asked, have, expected }) => {
  expect(metBy(asked, everythingHad(have, wider))).toBe(expected);
});
