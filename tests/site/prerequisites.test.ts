import { expect, test } from "vitest";
import { prerequisites } from "../../src/site/prerequisites.ts";
import { cellAt } from "../support/small-site.ts";

const cells = [
  cellAt("main/voice.old.cloud"),
  cellAt("main/photos.old.cloud"),
  cellAt("main/albums.old.mail"),
];
const found = prerequisites(cells);

test("each prerequisite is there once, by kind", () => {
  expect(found.map(({ kind, products }) => [kind, ...products])).toEqual([
    ["requires", "web", "client"],
    ["only", "old"],
    ["excludes", "new"],
    ["restriction"],
  ]);
});

test("the same products in another order are the same prerequisite, and every wording is kept", () => {
  expect(found[0]?.texts).toEqual(["A client is needed.", "Needs a client."]);
});

test("each one names the features that need it", () => {
  expect(found.map(({ neededBy }) => neededBy.map(({ feature }) => feature.id))).toEqual([
    ["voice", "photos"],
    ["voice"],
    ["photos"],
    ["voice"],
  ]);
});

test("a configuration without conditions has none", () => {
  expect(prerequisites([cellAt("main/photos.old.mail")])).toEqual([]);
});

test("what a configuration satisfies by itself is none", () => {
  const [view] = cells;
  const satisfied =
    view?.cell?.conditions.map((condition) => ({ ...condition, satisfied: true as const })) ?? [];
  expect(satisfied.length).toBeGreaterThan(0);
  const own = view?.cell ? [{ ...view, cell: { ...view.cell, conditions: satisfied } }] : [];
  expect(prerequisites(own)).toEqual([]);
});
