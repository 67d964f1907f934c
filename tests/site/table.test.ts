import { describe, expect, test } from "vitest";
import { siteOf } from "../../src/site/site.ts";
import { tableCellPlace, tableOf } from "../../src/site/table.ts";
import {
  cellAt,
  smallData,
  smallDay,
  smallSite,
  smallSiteWith,
  spokenSite,
  whole,
} from "../support/small-site.ts";

const [main, more] = smallData.catalog.matrices;
if (main === undefined || more === undefined) throw new Error("The small site has two matrices.");

const shape = ({ groups }: ReturnType<typeof tableOf>) =>
  groups.map(({ group, rows }) => [group?.id, ...rows.map(({ feature }) => feature.id)]);

/** The header rows: each member with the number of its columns. */
const headsOf = ({ heads }: ReturnType<typeof tableOf>) =>
  heads.map((row) => row.map(({ member, columns }) => `${member.id} ${columns.length}`));

test("servers stand above placements, and each row has a cell for each column", () => {
  const table = tableOf(spokenSite, main);
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
  const table = tableOf(spokenSite, more);
  expect(headsOf(table)).toEqual([["cloud 2"], ["old 1", "new 1"]]);
});

test("a matrix of one axis has one header row", () => {
  const [axis] = main.axes;
  const matrix = { ...main, axes: axis ? [axis] : [] };
  const site = siteOf({ ...smallData, catalog: { ...smallData.catalog, matrices: [matrix] } }, smallDay);
  expect(headsOf(tableOf(site, matrix))).toEqual([["old 1", "new 1"]]);
});

describe("a configuration of which no document speaks", () => {
  const labels = (all: readonly { readonly at: readonly { readonly id: string }[] }[]) =>
    all.map(({ at }) => at.map(({ id }) => id).join("."));

  test("is no column, and named among the silent ones", () => {
    const { columns, silent } = tableOf(smallSiteWith({ main: ["voice.new.cloud"] }), main);
    expect(labels(columns)).toEqual(["old.mail", "old.cloud", "new.cloud"]);
    expect(labels(silent)).toEqual(["new.mail"]);
  });

  test("is a column where a document speaks of the whole", () => {
    const matrices = smallData.result.matrices.map((matrix) => ({
      ...matrix,
      configurations: matrix.id === "main" ? [whole(["new", "mail"], "unsupported")] : [],
    }));
    const site = siteOf({ ...smallData, result: { ...smallData.result, matrices } }, smallDay);
    expect(labels(tableOf(site, main).columns)).toEqual(["old.mail", "old.cloud", "new.mail"]);
    expect(labels(tableOf(site, more).columns)).toEqual(["new.cloud"]);
  });

  test("is a column like the others where none is spoken of", () => {
    const matrices = smallData.result.matrices.map((matrix) => ({ ...matrix, cells: [] }));
    const site = siteOf({ ...smallData, result: { ...smallData.result, matrices } }, smallDay);
    expect(tableOf(site, main)).toMatchObject({ silent: [], columns: { length: 4 } });
  });

  test("has no cell in the table to lead to", () => {
    expect(tableCellPlace(smallSite, cellAt("main/photos.new.mail"))).toBeUndefined();
    expect(tableCellPlace(smallSite, cellAt("main/photos.old.mail"))).toMatchObject({ kind: "table-cell" });
  });
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
