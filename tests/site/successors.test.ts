import { describe, expect, test } from "vitest";
import { addresses } from "../../src/matrix/addresses.ts";
import type { Lifecycle } from "../../src/matrix/catalog/schema.ts";
import { pillarNews } from "../../src/site/lifecycle.ts";
import { type Site, siteOf } from "../../src/site/site.ts";
import { nowSentence, nowServing, onwardFrom, successorsOn } from "../../src/site/successors.ts";
import { cellOf, off, siteWith } from "../support/lifecycle-site.ts";
import { smallData, smallDay } from "../support/small-site.ts";

describe("what serves a cell now", () => {
  test("is nothing known where it has not lapsed", () => {
    const site = siteWith({});
    const view = cellOf(site, "main/photos.old.mail");
    expect([nowServing(site, view), nowSentence(site, view, "en")]).toEqual([undefined, ""]);
    expect(pillarNews(site, view, "en")).toEqual([]);
  });
});

describe("the successors of a product", () => {
  test.each<{ name: string; lifecycles: Record<string, Lifecycle>; found: string[] }>([
    {
      name: "are those that the catalog names",
      lifecycles: { old: { successors: ["new", "spare"] } },
      found: ["new", "spare"],
    },
    {
      name: "are those of a successor that has ended",
      lifecycles: { old: { successors: ["new"] }, new: off({ successors: ["spare"] }) },
      found: ["spare"],
    },
    {
      name: "are one that has ended and has none",
      lifecycles: { old: { successors: ["new"] }, new: off() },
      found: ["new"],
    },
    {
      name: "are found once, even in a circle",
      lifecycles: { old: { successors: ["new"] }, new: off({ successors: ["spare", "new"] }) },
      found: ["spare"],
    },
    { name: "are none", lifecycles: {}, found: [] },
  ])("$name", ({ lifecycles, found }) => {
    const site = siteWith(lifecycles);
    expect(successorsOn(site, site.product("old")).map(({ id }) => id)).toEqual(found);
  });
});

describe("from a cell of what has ended one goes on", () => {
  const links = (site: Site, address: string): string[] =>
    onwardFrom(site, cellOf(site, address).at, cellOf(site, address).feature).map(({ place }) =>
      addresses("/")("en", place),
    );

  test("to the same feature with the successor, beside the same other members", () => {
    expect(links(siteWith({ old: off({ successors: ["new"] }) }), "main/photos.old.cloud")).toEqual([
      "/main/new/cloud/photos/",
    ]);
  });

  test("to a matrix of the successor that lacks the feature, and nowhere where there is none", () => {
    const site = siteWith({ cloud: off({ successors: ["spare"] }) });
    expect(links(site, "main/photos.old.cloud")).toEqual([]);
    const [main, more] = smallData.catalog.matrices;
    const other = main && {
      ...main,
      id: "other",
      features: ["silence"],
      axes: main.axes.map((axis) => ({ ...axis, members: ["spare"] })),
    };
    const catalog = { ...site.data.catalog, matrices: [main, more, other].flatMap((one) => one ?? []) };
    expect(links(siteOf({ ...site.data, catalog }, smallDay), "main/photos.old.cloud")).toEqual([
      "/other/spare/spare/",
    ]);
  });

  test("nowhere from what is in support, or of which nobody knows", () => {
    const current = siteWith({ old: { policy: "modern", successors: ["new"] } });
    expect(links(current, "main/photos.old.mail")).toEqual([]);
  });
});
