import { expect, test } from "vitest";
import { tableOf } from "../../src/site/table.ts";
import { smallData, smallSite } from "../support/small-site.ts";

const [main, more] = smallData.catalog.matrices;
if (main === undefined || more === undefined) throw new Error("The small site has two matrices.");

const shape = ({ groups }: ReturnType<typeof tableOf>) =>
  groups.map(({ group, rows }) => [group?.id, ...rows.map(({ feature }) => feature.id)]);

test("servers stand above placements, and each row has a cell for each column", () => {
  const table = tableOf(smallSite, main);
  expect(table.above).toBe("server");
  expect(table.spans.map((span) => span.length)).toEqual([2, 2]);
  for (const { rows } of table.groups) {
    for (const { feature, cells } of rows) {
      expect(cells.map((view) => [view.feature, view.server, view.placement])).toEqual(
        table.columns.map(({ server, placement }) => [feature, server, placement]),
      );
    }
  }
});

test("a single placement stands above the servers", () => {
  const table = tableOf(smallSite, more);
  expect(table.above).toBe("placement");
  expect(table.spans.map((span) => span.length)).toEqual([2]);
});

test("rows are grouped where a heading stands for more than one of them", () => {
  expect(shape(tableOf(smallSite, main))).toEqual([
    ["pictures", "photos", "albums"],
    ["sound", "voice"],
  ]);
  expect(shape(tableOf(smallSite, more))).toEqual([[undefined, "voice", "photos"]]);
});

test("the order of the features is never changed for the sake of groups", () => {
  const mixed = { ...main, features: ["photos", "voice", "albums"] };
  const site = {
    ...smallSite,
    configurations: smallSite.configurations.map((one) => ({ ...one, matrix: mixed })),
  };
  expect(shape(tableOf(site, mixed))).toEqual([[undefined, "photos", "voice", "albums"]]);
});
