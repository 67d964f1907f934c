import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions, isAtLeast, versionName, versionSlug } from "../../src/matrix/versions.ts";

describe("the name of a version", () => {
  test.each([
    ["CU3", "CU3"],
    ["cu23", "CU23"],
    ["sp1-cu2", "SP1 CU2"],
    [" SP1  CU2 ", "SP1 CU2"],
    ["RTM", "RTM"],
    ["SP3 RU9", "SP3 RU9"],
    ["CU8 HF1", "CU8 HF1"],
    ["15.1.2507.61", "15.1.2507.61"],
    ["15.28", "15.28"],
  ])("%j is %j", (text, name) => {
    expect(versionName(text)).toBe(name);
  });

  test.each([
    "",
    "CU",
    "CU three",
    "CU0",
    "CU03",
    "CU1000",
    "CU3 SP1",
    "CU3 CU4",
    "CU3 RU4",
    "RTM CU3",
    "KB3",
    "2016",
    "15.",
    ".15",
    "15.1.2507.61.1",
    "15.x",
    "1234567.1",
  ])("%j is none", (text) => {
    expect(versionName(text)).toBeUndefined();
  });
});

describe("of two versions", () => {
  test.each([
    ["RTM", "CU1"],
    ["RTM", "SP1"],
    ["CU1", "CU3"],
    ["CU3", "CU23"],
    ["CU9", "CU10"],
    ["SP1", "SP1 CU2"],
    ["SP1 CU2", "SP2"],
    ["SP1 CU2", "SP1 CU3"],
    ["SP1 CU9", "SP2 CU1"],
    ["CU8", "CU8 HF1"],
    ["CU8 HF1", "CU9"],
    ["SP3 RU9", "SP3 RU10"],
    ["15.1.2507", "15.1.2507.61"],
    ["15.1.2507.61", "15.1.10000"],
    ["15.1.2507.61", "15.2"],
    ["6.0.9319.881", "15.0.4747"],
  ])("%s is earlier than %s", (earlier, later) => {
    expect(compareVersions(earlier, later)).toBeLessThan(0);
    expect(compareVersions(later, earlier)).toBeGreaterThan(0);
  });

  test("the one with a 0 more is the same build", () => {
    expect(compareVersions("15.28", "15.28.0")).toBe(0);
  });

  test.each([
    ["CU5", "SP1", "a product may count its updates on through its service packs"],
    ["CU5", "SP1 CU2", "the same"],
    ["SP3 CU1", "SP3 RU1", "they are updates of two kinds"],
    ["CU23", "15.1.2507.61", "one is a build"],
    ["CU23", "newest", "one is no version"],
  ])("%s and %s neither is earlier, since %s", (one, other) => {
    expect(compareVersions(one, other)).toBeUndefined();
    expect(compareVersions(other, one)).toBeUndefined();
    expect(isAtLeast(one, other)).toBeUndefined();
  });

  test.each([
    ["CU23", "CU3", true],
    ["CU3", "CU3", true],
    ["CU2", "CU3", false],
    ["RTM", "CU1", false],
  ])("%s is at least %s: %s", (had, minimum, expected) => {
    expect(isAtLeast(had, minimum)).toBe(expected);
  });
});

const number = fc.integer({ min: 1, max: 30 });
const update = fc
  .record({
    pack: fc.option(number),
    rollup: fc.option(fc.tuple(fc.constantFrom("CU", "RU"), number)),
    fix: fc.option(number),
  })
  .map(({ pack, rollup, fix }) =>
    [pack && `SP${pack}`, rollup?.join(""), fix && `HF${fix}`].filter(Boolean).join(" "),
  )
  .map((name) => name || "RTM");
const build = fc
  .array(fc.nat({ max: 20000 }), { minLength: 2, maxLength: 4 })
  .map((numbers) => numbers.join("."));
const version = fc.oneof(update, build);

describe("whatever the versions", () => {
  test("each is named in one way, and read in an address as well", () => {
    fc.assert(
      fc.property(version, (name) => {
        expect(versionName(name)).toBe(name);
        expect(versionName(versionSlug(name))).toBe(name);
        expect(versionSlug(name)).toMatch(/^[a-z0-9.-]+$/);
      }),
    );
  });

  test("each is the same as itself, and what is earlier one way is later the other way", () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(compareVersions(one, one)).toBe(0);
        const order = compareVersions(one, other);
        const reverse = compareVersions(other, one);
        expect(order === undefined ? undefined : Math.sign(order)).toBe(
          reverse === undefined ? undefined : 0 - Math.sign(reverse),
        );
      }),
    );
  });

  test("one that is earlier than an earlier one is earlier", () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const [first, second] = [compareVersions(a, b), compareVersions(b, c)];
        fc.pre(first !== undefined && first < 0 && second !== undefined && second < 0);
        expect(compareVersions(a, c)).toBeLessThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test("an update never has an order with a build", () => {
    fc.assert(
      fc.property(update, build, (one, other) => {
        expect(compareVersions(one, other)).toBeUndefined();
      }),
    );
  });
});
