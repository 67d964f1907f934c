import { expect, test } from "vitest";
import { formGroups, formsOf } from "../../../src/matrix/grammar/groups.ts";
import { forms } from "../../../src/matrix/language/language.ts";

test("every form is in exactly one group, and no group is empty", () => {
  expect(formGroups.flatMap(formsOf).toSorted()).toEqual(Object.keys(forms).toSorted());
  expect(formGroups.filter((group) => formsOf(group).length === 0)).toEqual([]);
});

test("forms of a group are in the order of the table that says what they mean", () => {
  expect(formsOf("limits")).toEqual(["only-in", "only-this", "this-only"]);
});
