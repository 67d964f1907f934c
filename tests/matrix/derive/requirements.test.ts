import { describe, expect, test } from "vitest";
import { implies, leastOf, narrowed } from "../../../src/matrix/derive/requirements.ts";
import type { Condition } from "../../../src/matrix/model/answers.ts";

type Limit = Pick<Condition, "kind" | "products" | "subject" | "minimum">;

/** A requirement from `a~CU3 b for client`; another kind comes first: `only a`. */
function limit(written: string): Limit {
  const [names = "", subject] = written.split(" for ");
  const words = names.split(" ");
  const kind = words[0] === "only" || words[0] === "excludes" ? words[0] : "requires";
  const [first = "", ...others] = words.filter((word) => word !== kind);
  const [id = "", minimum] = first.split("~");
  return {
    kind,
    products: [id, ...others],
    ...(subject ? { subject: subject as Condition["subject"] } : {}),
    ...(minimum ? { minimum: minimum.replace("-", " ") } : {}),
  };
}

describe("whatever meets", () => {
  test.each([
    ["a", "a b"],
    ["a~CU19", "a~CU3"],
    ["a~CU3", "a"],
    ["a~CU3", "b a"],
    ["a~CU19 b", "a~CU3 b c"],
    ["b c", "a~CU3 b c"],
    ["a~SP1-CU2", "a~SP1"],
    ["a~15.1.2507.61", "a~15.1.2507"],
    ["a~CU19 for hybrid-server", "a~CU3 for hybrid-server"],
    ["only a", "only a b"],
  ])("%j meets %j, and not the other way", (one, other) => {
    expect(implies(limit(one), limit(other))).toBe(true);
    expect(implies(limit(other), limit(one))).toBe(false);
  });

  test.each([
    ["a", "b", "they are other products"],
    ["a~CU3", "a~15.1.2507", "an update and a build have no order"],
    ["a~CU5", "a~SP1", "an update and a service pack have no order"],
    ["a~CU19 for hybrid-server", "a~CU3 for mailbox-server", "they are about other things"],
    ["a~CU19", "a~CU3 for mailbox-server", "one does not say what it is about"],
    ["only a", "a b", "they are of other kinds"],
    ["excludes a", "excludes a b", "whoever has both may use neither"],
  ])("%j need not meet %j, nor the other way: %s", (one, other) => {
    expect([implies(limit(one), limit(other)), implies(limit(other), limit(one))]).toEqual([false, false]);
  });

  test("nothing needs not meet anything", () => {
    expect(implies({ kind: "requires", products: [] }, limit("a"))).toBe(false);
  });
});

test("the least version is that of the first product", () => {
  expect(["a", "b"].map((id) => leastOf(limit("a~CU3 b"), id))).toEqual(["CU3", undefined]);
});

describe("of several requirements", () => {
  const kept = (...all: string[]) =>
    narrowed(all, limit).map(([one, others]) => [one, ...others].join(" < "));

  test.each([
    { name: "the highest version stays", all: ["a~CU3", "a~CU19", "a"], expected: ["a~CU19 < a~CU3 < a"] },
    {
      name: "each goes to the narrowest one",
      all: ["a b c", "a b", "a"],
      expected: ["a < a b c < a b"],
    },
    {
      name: "those about other things stand apart",
      all: ["a~CU3 for hybrid-server", "a~CU19", "a~CU5 for hybrid-server"],
      expected: ["a~CU19", "a~CU5 for hybrid-server < a~CU3 for hybrid-server"],
    },
    {
      name: "those without an order stand apart",
      all: ["a~CU3", "a~15.1.2507"],
      expected: ["a~CU3", "a~15.1.2507"],
    },
    {
      name: "the earlier one of two that are one stays",
      all: ["a~15.28", "a~15.28.0"],
      expected: ["a~15.28 < a~15.28.0"],
    },
    {
      name: "of two ways to a wider one the first is taken",
      all: ["a", "b", "a b"],
      expected: ["a < a b", "b"],
    },
  ])("$name", ({ all, expected }) => {
    expect(kept(...all)).toEqual(expected);
  });

  test("what has no requirement stays as it is", () => {
    expect(narrowed(["x", "y"], () => undefined)).toEqual([
      ["x", []],
      ["y", []],
    ]);
  });
});
