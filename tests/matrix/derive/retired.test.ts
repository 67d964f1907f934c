import { describe, expect, test } from "vitest";
import type { Lifecycle, Product } from "../../../src/matrix/catalog/schema.ts";
import { isOverOn, newestOn, retiredOn } from "../../../src/matrix/derive/retired.ts";

const product = (id: string, lifecycle?: Lifecycle): Product => ({
  id,
  kind: "server",
  label: { en: id, fr: id },
  aliases: { en: [], fr: [] },
  terms: [],
  ...(lifecycle && { lifecycle }),
});

const products = [
  product("old", { ended: "2020-06-30" }),
  product("hosted", { retired: "2021-07-31" }),
  product("newest", { available: "2025-07-01", policy: "modern" }),
  product("bare"),
  product("dated", { available: "2010-01-01" }),
  product("partly", { retired: "2019-01-01", in: "hosted" }),
];

const isRetired = (members: readonly string[], day: string): boolean =>
  retiredOn({ products }, day)({ axes: [{ members }, { members: ["newest"] }] });

describe("a matrix is of a generation that is over", () => {
  test.each([
    { name: "not on the last day of support", members: ["old"], day: "2020-06-30", expected: false },
    { name: "from the day after it", members: ["old"], day: "2020-07-01", expected: true },
    { name: "not the day before a switch-off", members: ["hosted"], day: "2021-07-30", expected: false },
    { name: "from the day of a switch-off", members: ["hosted"], day: "2021-07-31", expected: true },
    {
      name: "not while one of several lasts",
      members: ["old", "hosted"],
      day: "2021-07-30",
      expected: false,
    },
    { name: "once the last of several is", members: ["old", "hosted"], day: "2021-07-31", expected: true },
    { name: "not if one is in support", members: ["old", "newest"], day: "2026-01-01", expected: false },
    { name: "not if one has yet to come", members: ["old", "newest"], day: "2024-01-01", expected: false },
    {
      name: "whatever else of which nothing is known",
      members: ["old", "bare"],
      day: "2026-01-01",
      expected: true,
    },
    { name: "not if nothing is known of any", members: ["bare"], day: "2026-01-01", expected: false },
    { name: "not if no end is known", members: ["dated"], day: "2026-01-01", expected: false },
    {
      name: "not for dates that hold in one place only",
      members: ["partly"],
      day: "2026-01-01",
      expected: false,
    },
    {
      name: "not for a member that the catalog lacks",
      members: ["nowhere"],
      day: "2026-01-01",
      expected: false,
    },
  ])("$name", ({ members, day, expected }) => {
    expect(isRetired(members, day)).toBe(expected);
  });

  test("and one without axes is not", () => {
    expect(retiredOn({ products }, "2026-01-01")({ axes: [] })).toBe(false);
  });
});

test.each([
  { id: "old", expected: true },
  { id: "newest", expected: false },
  { id: "bare", expected: undefined },
])("of a product it is known whether it is over, if anything is: $id", ({ id, expected }) => {
  const found = products.find((one) => one.id === id);
  expect(found && isOverOn(found, "2026-01-01")).toBe(expected);
});

describe("a matrix is as new as its newest member that is not over", () => {
  test.each([
    { name: "by the day on which that came out", members: ["dated", "newest"], expected: "2025-07-01" },
    { name: "but for one that is over", members: ["brief", "newer"], expected: "2012-01-01" },
    { name: "or that has no known end", members: ["dated"], expected: undefined },
    { name: "and not known where nothing is", members: ["bare", "nowhere"], expected: undefined },
  ])("$name", ({ members, expected }) => {
    const more = [
      product("brief", { available: "2019-01-01", ended: "2020-01-01" }),
      product("newer", { available: "2012-01-01", policy: "service" }),
    ];
    const newestIn = newestOn({ products: [...products, ...more] }, "2026-01-01");
    expect(newestIn({ axes: [{ members }] })).toBe(expected);
  });

  test("and one without axes is as new as nothing", () => {
    expect(newestOn({ products }, "2026-01-01")({ axes: [] })).toBeUndefined();
  });
});
