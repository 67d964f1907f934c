/**
 * Pages at addresses that something had before: each leads to where it answers now, or tells what was known of it.
 *
 * 1. What was ever published is in a list of its own. The pages of cells that no document states follow from its rows and
 *    configurations.
 * 2. An address that a page has today answers by itself.
 * 3. The group of a matrix is recorded whether or not its table is large enough for pages of groups, since tables grow and
 *    shrink. Without such a page its address leads to the table.
 * 4. What leads to something without a page leads to the nearest thing above it that has one.
 */

import { type Place, pathOf } from "../matrix/addresses.ts";
import { type Fate, type Follow, follow } from "../matrix/permalinks/follow.ts";
import { formatPermalink, type Permalink, partsOf, permalinkOf } from "../matrix/permalinks/permalink.ts";
import { hasPage, placeOf, wholesAbove } from "../matrix/permalinks/places.ts";
import type { Tombstone } from "../matrix/permalinks/redirects.ts";
import type { SiteData } from "./data.ts";
import { configurationPlace, placeOf as pageOfCell, type Site } from "./site.ts";
import { partsOf as groupPages } from "./table.ts";

/** What is at an old address. */
export type Former = {
  /** Below the root of every language. */
  readonly path: string;
  /** What had the address. */
  readonly was: Permalink;
} & (
  | { readonly kind: "moved"; readonly to: Permalink; readonly place: Place }
  | { readonly kind: "gone"; readonly tombstone: Tombstone }
);

const known = new WeakMap<SiteData, readonly Former[]>();

/** Every page at an old address, in the order of their paths; the same on every day. */
export function formersOf(site: Site): readonly Former[] {
  const { data } = site;
  const found = known.get(data) ?? findFormers(site);
  known.set(data, found);
  return found;
}

const followed = new WeakMap<SiteData, Follow>();

/** Tells what became of something that was published and does not live any more. */
export function fateOf({ data }: Site, permalink: Permalink): Fate {
  const ask = followed.get(data) ?? follow(data.redirects, data.permalinks);
  followed.set(data, ask);
  return ask(permalink);
}

/** Whether anything was ever renamed or removed: without, no page needs to know how to look for it. */
export const hasFormers = ({ data: { redirects } }: Site): boolean =>
  redirects.redirects.length + redirects.gone.length > 0;

function findFormers(site: Site): readonly Former[] {
  const living = livingPaths(site);
  const all = publishedPages(site.data)
    .map((was) => ({ was, path: pathOf(placeOf(was)) }))
    .filter(({ path }) => !living.has(path))
    .flatMap(({ was, path }): readonly Former[] => {
      const fate = fateOf(site, was);
      if (fate.kind === "same") return inTable(was, path, living);
      if (fate.kind === "gone") return [{ path, was, ...fate }];
      return [{ path, was, ...fate, place: nearestLiving(fate.to, living) }];
    });
  return [...new Map(all.map((one) => [one.path, one])).values()].toSorted((one, other) =>
    one.path < other.path ? -1 : 1,
  );
}

/** The table that has the group of a matrix, where it has no page for it. */
function inTable(was: Permalink, path: string, living: ReadonlySet<string>): readonly Former[] {
  const { matrix: key = "" } = partsOf(was);
  const to: Permalink = { kind: "matrix", key };
  const place = placeOf(to);
  return was.kind === "part" && living.has(pathOf(place)) ? [{ path, was, kind: "moved", to, place }] : [];
}

/** Everything that ever had a page of its own. */
function publishedPages({ permalinks, redirects }: SiteData): readonly Permalink[] {
  const named = [...redirects.redirects.map(({ kind, from }) => ({ kind, key: from })), ...redirects.gone];
  const all = [...permalinks, ...named.map(({ kind, key }) => ({ kind, key }))];
  const byMatrix = Map.groupBy(all, (one) => partsOf(one).matrix);
  const cells = [...byMatrix.values()].flatMap((own) => {
    const rows = own.filter(({ kind }) => kind === "row");
    const configurations = own.filter(({ kind }) => kind === "configuration");
    return rows.flatMap((row) =>
      configurations.map((one) => permalinkOf("cell", { ...partsOf(row), ...partsOf(one) })),
    );
  });
  return [...new Map([...all, ...cells].filter(hasPage).map((one) => [formatPermalink(one), one])).values()];
}

/** The paths of all pages that something has today. */
function livingPaths(site: Site): ReadonlySet<string> {
  const { catalog, documents } = site.data;
  const places: readonly Place[] = [
    ...catalog.matrices.map(({ id }) => ({ kind: "matrix", matrix: id }) as const),
    ...catalog.features.map(({ id }) => ({ kind: "feature", feature: id }) as const),
    ...catalog.products.map(({ id }) => ({ kind: "product", product: id }) as const),
    ...documents.map(({ id }) => ({ kind: "source", document: id }) as const),
    ...groupPages(site).map(
      ({ matrix, group }) => ({ kind: "group", matrix: matrix.id, group: group.id }) as const,
    ),
    ...site.configurations.map(configurationPlace),
    ...site.cells.map(pageOfCell),
  ];
  return new Set(places.map(pathOf));
}

/** Where something answers, or the nearest thing above it that does; the home page where none does. */
function nearestLiving(permalink: Permalink, living: ReadonlySet<string>): Place {
  const places = [permalink, ...wholesAbove(permalink)].map(placeOf);
  return places.find((place) => living.has(pageOf(place))) ?? { kind: "home" };
}

/** The path of the page that a place is on. */
const pageOf = (place: Place): string => pathOf(place).split("#", 1).join("");

/** Where to go on from something that is gone: what it was a part of, and the things that its key names, as far as they live. */
export function onwardFrom(site: Site, was: Permalink): readonly Permalink[] {
  const { feature, product, at = [], group } = partsOf(was);
  const ids: readonly Permalink[] = [
    ...(feature === undefined ? [] : [{ kind: "feature", key: feature } as const]),
    ...[...at, ...(product === undefined ? [] : [product])].map((key) => ({ kind: "product", key }) as const),
    ...(group === undefined ? [] : [{ kind: "group", key: group } as const]),
  ];
  const now = [...wholesAbove(was), ...ids].flatMap((one) => livingOf(site, one));
  return [...new Map(now.map((one) => [formatPermalink(one), one])).values()];
}

/** What something is called now; nothing where it is gone as well. */
export function livingOf(site: Site, permalink: Permalink): readonly Permalink[] {
  const fate = fateOf(site, permalink);
  const now = fate.kind === "moved" ? fate.to : permalink;
  return fate.kind !== "gone" && isNamed(site, now) ? [now] : [];
}

/** Whether something is there by its own name: a matrix, a configuration, a feature, a product, a group or a document. */
function isNamed(site: Site, permalink: Permalink): boolean {
  const { catalog, documents } = site.data;
  const { matrix: id, at } = partsOf(permalink);
  const has = (all: readonly { readonly id: string }[]): boolean =>
    all.some((one) => one.id === permalink.key);
  switch (permalink.kind) {
    case "feature":
      return has(catalog.features);
    case "product":
      return has(catalog.products);
    case "group":
      return has(catalog.groups);
    case "document":
      return has(documents);
    case "matrix":
      return has(catalog.matrices);
    default: {
      const axes = catalog.matrices.find((one) => one.id === id)?.axes ?? [];
      return axes.length > 0 && axes.every(({ members }, axis) => members.includes(at?.[axis] ?? ""));
    }
  }
}
