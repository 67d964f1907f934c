/** What came after things that have ended, and where to read on about it. */

import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import type { Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Feature, Product } from "../matrix/catalog/schema.ts";
import { isInSupport, statesOn } from "../matrix/derive/lifecycle.ts";
import { type CellView, configurationPlace, placeOf, type Site } from "./site.ts";

/**
 * What serves a cell since it lapsed: what the catalog names for it, else the successors of what was switched off, if that
 * is a member of the configuration or the service itself. What replaces a required product need not do for the feature.
 * @returns undefined where nothing is known; no products where it is known that nothing does
 */
export function nowServing(site: Site, { foundation: { lapsed } }: CellView): readonly Product[] | undefined {
  if (lapsed === undefined) return undefined;
  const { kind, rest, lifecycle } = lapsed;
  const stated = rest?.now ?? (kind === "condition" || kind === "via" ? undefined : lifecycle?.successors);
  return stated?.map(site.product);
}

/** "Now: Microsoft Teams.", or that nothing serves a lapsed cell any more; empty where neither is known. */
export function nowSentence(site: Site, view: CellView, language: Language): string {
  const { now, nothing } = dictionaries[language].lifecycle;
  const products = nowServing(site, view);
  if (products === undefined) return "";
  if (products.length === 0) return nothing;
  return now(formats[language].and(products.map(({ label }) => label[language])));
}

/**
 * What is named as the successor of a product on a day: where that has ended too, what comes after it in turn.
 * @returns products, each once; none where the catalog names none
 */
export function successorsOn(site: Site, { lifecycle }: Product | Feature): readonly Product[] {
  const seen = new Set<Product>();
  const follow = (one: Product): Product[] => {
    if (seen.has(one)) return [];
    seen.add(one);
    const isOver = ["retired", "out-of-support"].includes(statesOn(one.lifecycle, site.day)[0].state);
    const next = isOver ? (one.lifecycle?.successors ?? []).map(site.product) : [];
    return next.length > 0 ? next.flatMap(follow) : [one];
  };
  return (lifecycle?.successors ?? []).map(site.product).flatMap(follow);
}

/** A cell or a configuration to go on to, and the successor that it is about. */
export type Onward = { readonly product: Product; readonly place: Place };

/**
 * Where the answer is to be had today: the same feature with each successor of a member that has ended, beside the same
 * other members if they are there; else what else there is about that successor.
 * @param at the members of a configuration
 * @param feature none where all of the configuration is asked about
 */
export function onwardFrom(site: Site, at: readonly Product[], feature?: Feature): readonly Onward[] {
  const ended = at.filter(({ lifecycle }) => !isInSupport(statesOn(lifecycle, site.day)[0].state));
  return ended.flatMap((member) =>
    successorsOn(site, member).flatMap((product) => {
      const others = at.filter((one) => one !== member);
      const place = placeWith(site, product, others, feature);
      return place ? [{ product, place }] : [];
    }),
  );
}

function placeWith(
  site: Site,
  product: Product,
  others: readonly Product[],
  feature: Feature | undefined,
): Place | undefined {
  const shared = (one: { readonly at: readonly Product[] }): number =>
    others.filter((other) => one.at.includes(other)).length;
  const nearest = <T extends { readonly at: readonly Product[] }>(all: readonly T[]): T | undefined =>
    all.filter(({ at }) => at.includes(product)).toSorted((one, other) => shared(other) - shared(one))[0];
  const cell = nearest(site.cells.filter((one) => one.feature === feature));
  if (cell) return placeOf(cell);
  const configuration = nearest(site.configurations);
  return configuration && configurationPlace(configuration);
}
