import { describe, expect, test } from "vitest";
import type { Lifecycle, Product } from "../../src/matrix/catalog/schema.ts";
import { type Site, siteOf } from "../../src/site/site.ts";
import { barOf, percentOf, shareOf, timelineOf, yearsOn } from "../../src/site/timeline.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { siteAt } from "../support/site.ts";
import { smallData } from "../support/small-site.ts";

/** A site with products of these names and lifecycles, and nothing else that has one. */
function siteWith(lifecycles: Readonly<Record<string, Lifecycle>>, day: string): Site {
  const products = Object.entries(lifecycles).map(
    ([name, lifecycle], at): Product => ({
      id: `p-${at}`,
      kind: "box",
      label: { en: name, fr: name },
      aliases: { en: [], fr: [] },
      terms: [],
      lifecycle,
    }),
  );
  const catalog = { ...smallData.catalog, products: [...smallData.catalog.products, ...products] };
  return siteOf({ ...smallData, catalog }, day);
}

const order = (site: Site): string[] =>
  timelineOf(site, "en").groups.flatMap(({ phase, rows }) => [`${phase}:`, ...rows.map(({ name }) => name)]);

describe("rows are ordered", () => {
  const lifecycles: Record<string, Lifecycle> = {
    Nothing: {},
    "Long gone": { ended: "2010-01-01" },
    "Just gone": { ended: "2026-11-19" },
    Zebra: { policy: "modern" },
    Apple: { policy: "service" },
    Later: { ended: "2030-01-01" },
    Next: { ended: "2026-11-20" },
    "Coming late": { available: "2028-01-01", policy: "modern" },
    "Coming soon": { available: "2027-01-01", policy: "modern" },
  };

  test("by what ends next, then what is supported, to come, over, the latest first, and not known", () => {
    expect(order(siteWith(lifecycles, "2026-11-20"))).toEqual([
      ...["ending:", "Next", "Later"],
      ...["supported:", "Apple", "Zebra"],
      ...["upcoming:", "Coming soon", "Coming late"],
      ...["over:", "Just gone", "Long gone"],
      ...["unknown:", "Nothing"],
    ]);
  });

  test("as of the day: the day after its last one, what ended comes first of what is over", () => {
    expect(order(siteWith(lifecycles, "2026-11-21")).slice(0, 10)).toEqual([
      ...["ending:", "Later"],
      ...["supported:", "Apple", "Zebra"],
      ...["upcoming:", "Coming soon", "Coming late"],
      ...["over:", "Next"],
    ]);
  });

  test("with a place for the phases that rows will come to", () => {
    expect(order(siteWith({ Next: { ended: "2026-11-20" } }, "2026-11-20"))).toEqual([
      "ending:",
      "Next",
      "over:",
    ]);
  });

  test("and know when they change", () => {
    const [group] = timelineOf(siteWith({ Next: { ended: "2026-11-20" } }, "2026-11-01"), "en").groups;
    expect(group?.rows.map(({ turns }) => turns)).toEqual([[{ from: "2026-11-21", text: "over" }]]);
  });
});

describe("a row", () => {
  const site = siteAt(fixtureContent, fixtureDay);
  const rows = timelineOf(site, "en").groups.flatMap((group) => group.rows);

  test("is named with the place where its lifecycle holds, and leads to its product", () => {
    const row = rows.find(({ id }) => id === "exchange-web-services");
    expect(row?.name).toBe("Exchange Web Services in Exchange Online");
    expect(row?.place).toEqual({ kind: "product", product: "exchange-web-services" });
  });

  test("is there for everything that has a lifecycle, and once", () => {
    const things = [...site.data.catalog.products, ...site.data.catalog.features];
    const own = things.filter(({ lifecycle }) => lifecycle).map(({ id }) => id);
    expect(rows.map(({ thing }) => thing.id).toSorted()).toEqual(own.toSorted());
    expect(timelineOf(site, "en").count).toBe(own.length);
  });

  test("of a feature has an id that no product can have, and a kind of its own", () => {
    const [feature, ...others] = smallData.catalog.features;
    const features = [
      { ...feature, lifecycle: { retired: "2030-01-01" } } as (typeof others)[0] & object,
      ...others,
    ];
    const catalog = { ...smallData.catalog, features };
    const timeline = timelineOf(siteOf({ ...smallData, catalog }, fixtureDay), "fr");
    const [row] = timeline.groups.flatMap((group) => group.rows);
    expect(row?.id).toBe("feature.photos");
    expect(row?.place).toEqual({ kind: "feature", feature: "photos" });
    expect(timeline.kinds.map(({ id, label }) => `${id} ${label.fr}`)).toEqual(["feature Fonctionnalité"]);
  });

  test("is of one of the kinds that are offered, in the order of the catalog", () => {
    expect(timelineOf(site, "en").kinds.map(({ id }) => id)).toEqual([
      "server",
      "mail",
      "sharepoint",
      "protocol",
    ]);
  });
});

describe("on a line of time", () => {
  const axis = { from: "2010-01-01", to: "2030-01-01" };

  test.each([
    { day: "2010-01-01", share: 0 },
    { day: "2020-01-01", share: 0.5 },
    { day: "2030-01-01", share: 1 },
  ])("$day lies at $share of its length", ({ day, share }) => {
    expect(shareOf(day, axis)).toBeCloseTo(share, 3);
  });

  test("a bar has the length of its years", () => {
    const bar = barOf({ tone: "service", from: "2012-01-01", to: "2017-01-01" }, axis);
    expect(bar).toEqual({ x: "10%", width: "25%", end: "35%" });
    expect(percentOf("2012-07-01", axis)).toBe("12.5%");
  });

  test("no bar begins before it or ends behind it, and it has whole years", () => {
    const timeline = timelineOf(siteAt(fixtureContent, fixtureDay), "en");
    const stretches = timeline.groups.flatMap(({ rows }) => rows.flatMap((row) => row.stretches));
    const shares = stretches.flatMap(({ from, to }) => [from, to].map((day) => shareOf(day, timeline.axis)));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect([timeline.axis.from, timeline.axis.to].map((day) => day.slice(4))).toEqual(["-01-01", "-01-01"]);
  });

  test.each([
    { from: "2020-01-01", to: "2024-01-01", years: [2020, 2021, 2022, 2023] },
    { from: "2007-01-01", to: "2038-01-01", years: [2010, 2015, 2020, 2025, 2030, 2035] },
    { from: "2011-01-01", to: "2025-01-01", years: [2012, 2014, 2016, 2018, 2020, 2022, 2024] },
  ])("from $from to $to, the years $years are named", ({ from, to, years }) => {
    expect(yearsOn({ from, to })).toEqual(years);
  });
});
