import { describe, expect, test } from "vitest";
import { conditionKey } from "../../src/matrix/keys.ts";
import type { Condition } from "../../src/matrix/model/answers.ts";

describe("two conditions", () => {
  const requires = (products: string[], text: string): Condition => ({ kind: "requires", products, text });
  const words = (text: string): Condition => ({ kind: "restriction", products: [], text });
  test.each([
    {
      name: "of other words",
      one: requires(["a"], "Needs A."),
      other: requires(["a"], "A est requis."),
      same: true,
    },
    { name: "of another order", one: requires(["a", "b"], ""), other: requires(["b", "a"], ""), same: true },
    { name: "of other products", one: requires(["a"], ""), other: requires(["b"], ""), same: false },
    {
      name: "of another kind",
      one: requires(["a"], ""),
      other: { ...requires(["a"], ""), kind: "only" as const },
      same: false,
    },
    {
      name: "for another subject",
      one: { ...requires(["a"], ""), subject: "directory" as const },
      other: requires(["a"], ""),
      same: false,
    },
    {
      name: "of another least version",
      one: { ...requires(["a"], ""), minimum: "CU3" },
      other: { ...requires(["a"], ""), minimum: "CU5" },
      same: false,
    },
    {
      name: "of the least version of another product",
      one: { ...requires(["a", "b"], ""), minimum: "CU3" },
      other: { ...requires(["b", "a"], ""), minimum: "CU3" },
      same: false,
    },
    {
      name: "of the same least version, with others in another order",
      one: { ...requires(["a", "b", "c"], ""), minimum: "CU3" },
      other: { ...requires(["a", "c", "b"], ""), minimum: "CU3" },
      same: true,
    },
    { name: "of other marks", one: words("Only at home."), other: words("only at home"), same: true },
    {
      name: "of other letters with accents",
      one: words("Été comme hiver"),
      other: words("Âtre comme hiver"),
      same: false,
    },
  ])("$name are the same: $same", ({ one, other, same }) => {
    expect(conditionKey(one) === conditionKey(other)).toBe(same);
  });
});
