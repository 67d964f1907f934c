import { describe, expect, test } from "vitest";
import type { MatrixSpec } from "../../src/matrix/catalog/schema.ts";
import type { Condition } from "../../src/matrix/model/answers.ts";
import { type Choices, choicesOf } from "../../src/site/filters.ts";
import { siteOf } from "../../src/site/site.ts";
import { condition, smallData, smallDay, spokenSite } from "../support/small-site.ts";

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
const ids = ({ axes, requires, groups }: Choices): Readonly<Record<string, string[]>> => ({
  ...Object.fromEntries(axes.map(({ axis, members }) => [axis.list, idsOf(members)])),
  requires: idsOf(requires),
  groups: idsOf(groups),
});

/** The axes of the small matrices with other members. */
const axesOf = (...members: string[][]): Partial<MatrixSpec> => ({
  axes: smallData.catalog.axes.map((axis, at) => ({ ...axis, members: members[at] ?? [] })),
});

const offered = (change: Partial<MatrixSpec>) => {
  const [main, ...others] = smallData.catalog.matrices;
  if (main === undefined) throw new Error("The small site has no matrix.");
  const changed = { ...main, ...change };
  const catalog = { ...smallData.catalog, matrices: [changed, ...others] };
  return ids(choicesOf(siteOf({ ...spokenSite.data, catalog }, smallDay), changed));
};

describe("the table of a matrix can be narrowed by", () => {
  test("its servers, placements and groups in the order of the table, and the products that a cell requires", () => {
    expect(offered({})).toEqual({
      servers: ["old", "new"],
      placements: ["mail", "cloud"],
      requires: ["client", "web"],
      groups: ["pictures", "sound"],
    });
  });

  test.each<{ name: string; change: Partial<MatrixSpec>; kind: string }>([
    { name: "server", change: axesOf(["old"], ["mail", "cloud"]), kind: "servers" },
    { name: "placement", change: axesOf(["old", "new"], ["cloud"]), kind: "placements" },
    { name: "group", change: { features: ["photos", "albums"] }, kind: "groups" },
  ])("no $name where there is only one", ({ change, kind }) => {
    expect(offered(change)[kind] ?? []).toEqual([]);
  });

  test("a requirement even where there is only one, since most cells do not have it", () => {
    const requirement = requiredIn([condition("requires", ["spare"], "Needs a part.")]);
    expect(requirement).toEqual(["spare"]);
  });

  test.each<Condition["kind"]>(["only", "excludes", "restriction"])(
    "no product of a condition that is %s",
    (kind) => {
      expect(requiredIn([condition(kind, ["spare"], "As it says.")])).toEqual([]);
    },
  );

  test("nothing that only another matrix has", () => {
    const more = spokenSite.data.catalog.matrices.at(1);
    expect(more && ids(choicesOf(spokenSite, more))).toEqual({
      servers: ["old", "new"],
      requires: [],
      groups: ["sound", "pictures"],
    });
  });
});

/** The requirements that a matrix offers when all of its cells have these conditions. */
function requiredIn(conditions: Condition[]): string[] | undefined {
  const matrices = smallData.result.matrices.map((matrix) => ({
    ...matrix,
    cells: matrix.cells.map((cell) => ({ ...cell, conditions })),
  }));
  const site = siteOf({ ...smallData, result: { ...smallData.result, matrices } }, smallDay);
  const [main] = site.data.catalog.matrices;
  return main && choicesOf(site, main).requires.map(({ id }) => id);
}
