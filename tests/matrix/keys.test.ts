import { describe, expect, test } from "vitest";
import { conditionKey } from "../../src/matrix/keys.ts";
import type { Condition } from "../../src/matrix/model.ts";

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
