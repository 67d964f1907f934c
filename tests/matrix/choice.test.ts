import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choice, type Choosable, formatChoice, readChoice, sideKeys } from "../../src/matrix/choice.ts";

const known: Choosable = {
  configurations: [
    ["old", "mail"],
    ["old", "cloud"],
    ["new", "mail"],
    ["new", "cloud"],
    ["cloud", "new"],
    ["app"],
    ["old", "cloud", "phone"],
  ],
  products: new Set(["old", "new", "mail", "cloud", "app", "phone", "spare"]),
  nearest: (id) => (id === "cluod" ? ["cloud"] : []),
};
const read = (search: string) => readChoice(search, known);
const sides = (...all: readonly (readonly string[])[]): Choice => ({ kind: "sides", sides: all });
const have = (...all: readonly string[]): Choice => ({ kind: "have", have: all });

describe("an address is read", () => {
  test.each([
    { search: "", choice: sides() },
    { search: "?a=old+mail&b=old+cloud", choice: sides(["old", "mail"], ["old", "cloud"]) },
    { search: "?a=old%20mail&b=old%2Bcloud", choice: sides(["old", "mail"], ["old", "cloud"]) },
    { search: "?a=mail+old", choice: sides(["old", "mail"]) },
    { search: "?a=new+cloud&b=cloud+new", choice: sides(["new", "cloud"], ["cloud", "new"]) },
    { search: "?b=old+cloud&a=app", choice: sides(["app"], ["old", "cloud"]) },
    { search: "?a=app", choice: sides(["app"]) },
    { search: "?a=old+phone+cloud", choice: sides(["old", "cloud", "phone"]) },
    { search: "?have=old+cloud+spare", choice: have("old", "cloud", "spare") },
    { search: "?have=old~cu23+cloud", choice: have("old~cu23", "cloud") },
    { search: "?have=old~SP1-CU2+mail~15.1.2507", choice: have("old~sp1-cu2", "mail~15.1.2507") },
    {
      search: "?a=app&b=old+mail&c=old+cloud&d=new+mail",
      choice: sides(["app"], ["old", "mail"], ["old", "cloud"], ["new", "mail"]),
    },
  ])("$search", ({ search, choice }) => {
    expect(read(search)).toEqual({ choice, slips: [] });
  });
});

describe("what cannot be read is told, and the rest stands", () => {
  test.each([
    {
      name: "an unknown product, with the nearest",
      search: "?a=old+cluod&b=app",
      choice: sides(["app"]),
      slips: [{ kind: "unknown", key: "a", value: "cluod", nearest: ["cloud"] }],
    },
    {
      name: "an unknown product that nothing is near",
      search: "?have=old+toaster",
      choice: have("old"),
      slips: [{ kind: "unknown", key: "have", value: "toaster", nearest: [] }],
    },
    {
      name: "a configuration with a member missing",
      search: "?a=old&b=app",
      choice: sides(["app"]),
      slips: [
        {
          kind: "unmatched",
          key: "a",
          value: ["old"],
          nearest: [
            ["old", "mail"],
            ["old", "cloud"],
            ["old", "cloud", "phone"],
          ],
        },
      ],
    },
    {
      name: "two members of one axis",
      search: "?a=old+new",
      choice: sides(),
      slips: [
        {
          kind: "unmatched",
          key: "a",
          value: ["old", "new"],
          nearest: [
            ["old", "mail"],
            ["old", "cloud"],
            ["new", "mail"],
          ],
        },
      ],
    },
    {
      name: "a product that no matrix ranges over",
      search: "?a=spare",
      choice: sides(),
      slips: [{ kind: "unmatched", key: "a", value: ["spare"], nearest: [] }],
    },
    {
      name: "a configuration that stands on two sides",
      search: "?a=old+mail&b=mail+old&c=app",
      choice: sides(["old", "mail"], ["app"]),
      slips: [{ kind: "doubled", key: "b", value: "old+mail" }],
    },
    {
      name: "a side that is asked for twice",
      search: "?a=app&a=old+mail",
      choice: sides(["app"]),
      slips: [{ kind: "doubled", key: "a", value: "old+mail" }],
    },
    {
      name: "a product that somebody has twice",
      search: "?have=old+old",
      choice: have("old"),
      slips: [{ kind: "doubled", key: "have", value: "old" }],
    },
    {
      name: "a product that somebody has twice, in two versions",
      search: "?have=old~cu3+old~cu5",
      choice: have("old~cu3"),
      slips: [{ kind: "doubled", key: "have", value: "old" }],
    },
    {
      name: "a version that cannot be read",
      search: "?have=old~newest+cloud",
      choice: have("old", "cloud"),
      slips: [{ kind: "unreadable", key: "have", value: "old~newest" }],
    },
    {
      name: "an unknown product with a version",
      search: "?have=toaster~cu3",
      choice: sides(),
      slips: [{ kind: "unknown", key: "have", value: "toaster", nearest: [] }],
    },
    {
      name: "a version of a member, which a configuration does not have",
      search: "?a=old~cu3+mail",
      choice: sides(),
      slips: [{ kind: "unknown", key: "a", value: "old~cu3", nearest: [] }],
    },
    {
      name: "a parameter without a value",
      search: "?a=&b=app",
      choice: sides(["app"]),
      slips: [{ kind: "missing", key: "a" }],
    },
    {
      name: "a side before one that is given",
      search: "?b=app",
      choice: sides(["app"]),
      slips: [{ kind: "missing", key: "a" }],
    },
    {
      name: "nothing that somebody has",
      search: "?have=+",
      choice: sides(),
      slips: [{ kind: "missing", key: "have" }],
    },
    {
      name: "a fifth side",
      search: "?a=app&e=old+mail",
      choice: sides(["app"]),
      slips: [{ kind: "excess", key: "e" }],
    },
    {
      name: "what somebody has, beside sides",
      search: "?have=old&a=app",
      choice: sides(["app"]),
      slips: [{ kind: "excess", key: "have" }],
    },
  ])("$name: $search", ({ search, choice, slips }) => {
    expect(read(search)).toEqual({ choice, slips });
  });
});

const side = fc.constantFrom(...known.configurations);
const choices = fc.oneof(
  fc
    .uniqueArray(side, { maxLength: sideKeys.length, selector: (at) => at.join("+") })
    .map((all) => sides(...all)),
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...known.products), { minLength: 1 }),
      fc.infiniteStream(fc.constantFrom("", "", "~cu3", "~rtm", "~sp1-cu2", "~15.1.2507.61")),
    )
    .map(([all, versions]) => have(...all.map((id) => `${id}${versions.next().value}`))),
);
/** Words that make addresses, right and wrong, in any order. */
const addresses = fc
  .array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "have", ""),
      fc.array(
        fc.oneof(
          fc.constantFrom(
            ...known.products,
            "old~cu3",
            "old~",
            "old~cu3~cu4",
            "cloud~cu",
            "cluod",
            "%",
            "+",
            "<b>",
          ),
          fc.string(),
        ),
      ),
    ),
  )
  .map((all) => `?${all.map(([key, ids]) => `${key}=${ids.join("+")}`).join("&")}`);

test("whatever is chosen is read again from the address that it is written as, and nothing is told", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(read(formatChoice(choice))).toEqual({ choice, slips: [] });
    }),
  );
});

/** A configuration, or a product without its version. */
const nameOf = (one: string | readonly string[]): unknown =>
  typeof one === "string" ? one.split("~")[0] : one;

test("whatever an address says, only known configurations and products come of it, each once", () => {
  fc.assert(
    fc.property(addresses, (search) => {
      const { choice } = read(search);
      const chosen = choice.kind === "sides" ? choice.sides : choice.have;
      const all: readonly unknown[] = choice.kind === "sides" ? known.configurations : [...known.products];
      const named = chosen.map(nameOf);
      for (const one of named) expect(all).toContain(one);
      expect(new Set<unknown>(named).size).toBe(chosen.length);
      expect(chosen.length).toBeLessThanOrEqual(choice.kind === "sides" ? sideKeys.length : all.length);
      expect(read(formatChoice(choice))).toEqual({ choice, slips: [] });
    }),
  );
});
