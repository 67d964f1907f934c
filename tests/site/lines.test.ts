import { expect, test } from "vitest";
import { statedBy } from "../../src/site/lines.ts";
import { smallSite } from "../support/small-site.ts";

test("the cells of a line are named feature by feature, and not one by one where there are many", () => {
  const [one, ...others] = smallSite.cells;
  const many = Array.from({ length: 7 }, () => one).filter((view) => view !== undefined);
  const [other] = others.filter(({ feature }) => feature !== one?.feature);
  const states = [...many, ...(other ? [other] : [])];
  expect(statedBy({ states }).map(({ feature, views }) => [feature.id, views.length])).toEqual([
    [one?.feature.id, 0],
    [other?.feature.id, 1],
  ]);
  expect(statedBy({ states: many.slice(1) })[0]?.views).toHaveLength(6);
});
