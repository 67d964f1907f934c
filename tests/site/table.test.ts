import { expect, test } from "vitest";
import { siteOf } from "../../src/site/site.ts";
import { tableOf } from "../../src/site/table.ts";
import { smallData, smallDay, smallSite } from "../support/small-site.ts";

const [main, more] = smallData.catalog.matrices;
if (main === undefined || more === undefined) throw new Error("The small site has two matrices.");

const shape = ({ groups }: ReturnType<typeof tableOf>) =>
  groups.map(({ group, rows }) => [group?.id, ...rows.map(({ feature }) => feature.id)]);

/** The header rows: each member with the number of its columns. */
const headsOf = ({ heads }: ReturnType<typeof tableOf>) =>
  heads.map((row) => row.map(({ member, columns }) => `${member.id} ${columns.length}`));

test("servers stand above placements, and each row has a cell for each column", () => {
  const table = tableOf(smallSite, main);
  expect(headsOf(table)).toEqual([
    ["old 2", "new 2"],
    ["mail 1", "cloud 1", "mail 1", "cloud 1"],
  ]);
  for (const { rows } of table.groups) {
    for (const { feature, cells } of rows) {
      expect(cells.map((view) => [view.feature, view.at])).toEqual(
        table.columns.map(({ at }) => [feature, at]),
      );
    }
  }
});

test("a single placement stands above the servers", () => {
  const table = tableOf(smallSite, more);
  expect(headsOf(table)).toEqual([["cloud 2"], ["old 1", "new 1"]]);
});

test("a matrix of one axis has one header row", () => {
  const [axis] = main.axes;
  const matrix = { ...main, axes: axis ? [axis] : [] };
  const site = siteOf({ ...smallData, catalog: { ...smallData.catalog, matrices: [matrix] } }, smallDay);
  expect(headsOf(tableOf(site, matrix))).toEqual([["old 1", "new 1"]]);
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
