import { expect, test } from "vitest";
import { isExpectedUnlisted } from "../../../src/matrix/catalog/expected.ts";
import { smallData } from "../../support/small-site.ts";

const [main] = smallData.catalog.matrices;
if (!main) throw new Error("The small catalog has a matrix.");
const { axes } = main;
const cell = { feature: "albums", at: ["old", "mail"] };
const reason = { en: "Nobody asked.", fr: "Personne ne l’a demandé." };

test.each([
  { name: "all", unlisted: "all" as const, expected: true },
  { name: "its feature", unlisted: ["albums"], expected: true },
  { name: "a member of its configuration", unlisted: ["mail"], expected: true },
  { name: "something else", unlisted: ["cloud"], expected: false },
  {
    name: "its feature for a member",
    unlisted: [{ features: ["albums"], servers: ["new", "old"] }],
    expected: true,
  },
  {
    name: "its feature for another",
    unlisted: [{ features: ["albums"], servers: ["new"] }],
    expected: false,
  },
  { name: "members of an axis alone", unlisted: [{ placements: ["mail"] }], expected: true },
  { name: "members of an axis that it has not", unlisted: [{ drivers: ["mail"] }], expected: false },
])("a cell is expected to be unlisted where its matrix names $name: $expected", ({ unlisted, expected }) => {
  expect(isExpectedUnlisted({ axes, expected: { unlisted, reason } }, cell)).toBe(expected);
});

test("no cell is where a matrix expects no silence", () => {
  expect(isExpectedUnlisted({ axes, expected: undefined }, cell)).toBe(false);
});
