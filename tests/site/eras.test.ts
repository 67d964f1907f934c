import { expect, test } from "vitest";
import type { Lifecycle } from "../../src/matrix/catalog/schema.ts";
import { erasOf, inSupportFirst } from "../../src/site/eras.ts";
import { type Site, siteOf } from "../../src/site/site.ts";
import { smallData, smallDay } from "../support/small-site.ts";

/** The small site with lifecycles for some of its products. */
function siteWith(lifecycles: Readonly<Record<string, Lifecycle>>, day = smallDay): Site {
  const products = smallData.catalog.products.map((one) => {
    const lifecycle = lifecycles[one.id];
    return lifecycle ? { ...one, lifecycle } : one;
  });
  const [first, second] = smallData.catalog.matrices;
  const matrices = first && second ? [first, onlyOld(second)] : [];
  return siteOf({ ...smallData, catalog: { ...smallData.catalog, products, matrices } }, day);
}

const onlyOld = <T extends { readonly axes: readonly { readonly members: readonly string[] }[] }>(
  matrix: T,
): T => ({
  ...matrix,
  axes: matrix.axes.map((axis, at) => (at === 0 ? { ...axis, members: ["old"] } : axis)),
});

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
const ended: Lifecycle = { ended: "2025-10-14" };
const service: Lifecycle = { policy: "service", available: "2016-11-01" };

test.each([
  { day: "2025-10-14", current: ["main", "more"], retired: [] },
  { day: "2025-10-15", current: ["main"], retired: ["more"] },
])(
  "on $day the matrices in use are $current, and those that are over stand apart",
  ({ day, current, retired }) => {
    const eras = erasOf(siteWith({ old: ended, new: service }, day));
    expect(ids(eras.current)).toEqual(current);
    expect(ids(eras.retired)).toEqual(retired);
  },
);

test("what is in support goes first, then what nothing is known of, then what is over", () => {
  const site = siteWith({ old: ended, cloud: service });
  const products = ["old", "mail", "cloud"].map(site.product);
  expect(ids(inSupportFirst(site, products))).toEqual(["cloud", "mail", "old"]);
});

test("of those in use the one with the newest member goes first", () => {
  const newest: Lifecycle = { policy: "modern", available: "2025-07-01" };
  const site = siteWith({ old: service, new: newest });
  const [first, second] = site.data.catalog.matrices;
  const matrices = first && second ? [second, first] : [];
  const turned = siteOf({ ...site.data, catalog: { ...site.data.catalog, matrices } }, smallDay);
  expect(ids(erasOf(turned).current)).toEqual(["main", "more"]);
});
