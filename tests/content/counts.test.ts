import { describe, expect, test } from "vitest";
import { siteAt } from "../support/site.ts";
import { countFacts } from "./counts.ts";
import { publishedDay } from "./facts.ts";
import { modelled, supportsOf } from "./tables.ts";

const site = siteAt("content", publishedDay);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe.each(countFacts)("the table of $matrix", ({ matrix, size, printed, unstated = 0, differences }) => {
  test("has been counted to its last cell", () => {
    expect(sum(Object.values(printed)) + unstated).toBe(sum(size.map(([rows, columns]) => rows * columns)));
  });

  test("comes to other numbers in the model for no other reasons than are given", () => {
    const cells = site.cells.flatMap((view) => (view.matrix.id === matrix ? (view.cell ?? []) : []));
    expect(supportsOf(cells)).toEqual(modelled(printed, differences));
  });
});
