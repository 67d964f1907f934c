import { dictionaries } from "../i18n/dictionary.ts";
import { type LifecycleRow, lifecycleRowId, type Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Feature, Lifecycle, Localised, Product } from "../matrix/catalog/schema.ts";
import { turningDays } from "../matrix/derive/lifecycle.ts";
import {
  decidingDay,
  type Phase,
  phaseOn,
  phases,
  type Stretch,
  stretchesOf,
  type Tone,
  tones,
} from "../matrix/derive/timeline.ts";
import { nameWithPlace, type Turn, turnsOf } from "./lifecycle.ts";
import type { Site } from "./site.ts";

/** A product or a feature that has a lifecycle. */
export type Row = {
  readonly thing: Product | Feature;
  readonly lifecycle: Lifecycle;
  /** The id of its row. */
  readonly id: string;
  /** The page of the thing. */
  readonly place: Place;
  /** The filter that it belongs to: the kind of a product, or that it is a feature. */
  readonly kind: Kind;
  readonly name: string;
  readonly phase: Phase;
  /** The phases that it will be in later. */
  readonly turns: readonly Turn[];
  readonly stretches: readonly Stretch[];
};

/** By what rows are filtered. */
export type Kind = { readonly id: string; readonly label: Localised };

/** The first day of a line of time, and the first one after it: each is the first of a year. */
export type Axis = { readonly from: string; readonly to: string };

/** Everything that has a lifecycle, in the order of the page. */
export type Timeline = {
  /** The rows of each phase that has some, or will have, in the order of the phases. */
  readonly groups: readonly { readonly phase: Phase; readonly rows: readonly Row[] }[];
  readonly count: number;
  /** The kinds of all rows, in the order of the catalog. */
  readonly kinds: readonly Kind[];
  readonly axis: Axis;
  /** Those that some row is drawn in. */
  readonly tones: readonly Tone[];
  /** Whether a beginning or an end is not known. */
  readonly isOpen: boolean;
};

/**
 * What ends next comes first, then what is supported without a known end, then what is to come, then what has ended, the
 * latest end first; last what nothing is known of. What is alike in that is ordered by its name.
 */
export function timelineOf(site: Site, language: Language): Timeline {
  const rows = rowsOf(site, language);
  const order = byDay(site.day, new Intl.Collator(language));
  const stretches = rows.flatMap((row) => row.stretches);
  const drawn = new Set(stretches.map(({ tone }) => tone));
  return {
    groups: phases
      .filter((phase) =>
        rows.some((row) => row.phase === phase || row.turns.some(({ text }) => text === phase)),
      )
      .map((phase) => ({ phase, rows: rows.filter((row) => row.phase === phase).toSorted(order) })),
    count: rows.length,
    kinds: kindsOf(site, rows),
    axis: axisOf([site.day, ...stretches.flatMap(({ from, to }) => [from, to])]),
    tones: tones.filter((tone) => drawn.has(tone)),
    isOpen: stretches.some((one) => one.isOpen),
  };
}

/** Every product and feature that has a lifecycle, in the order of the catalog. */
export function rowsOf(site: Site, language: Language): readonly Row[] {
  const { products, features } = site.data.catalog;
  const feature: Kind = { id: "feature", label: featureLabel };
  return [
    ...products.flatMap((one) =>
      rowOf(site, language, one, { product: one.id }, { id: one.kind, label: site.kind(one) }),
    ),
    ...features.flatMap((one) => rowOf(site, language, one, { feature: one.id }, feature)),
  ];
}

const featureLabel: Localised = { en: dictionaries.en.matrix.feature, fr: dictionaries.fr.matrix.feature };

function rowOf(
  site: Site,
  language: Language,
  thing: Product | Feature,
  row: LifecycleRow,
  kind: Kind,
): readonly Row[] {
  const { lifecycle } = thing;
  if (lifecycle === undefined) return [];
  const phase = (day: string): Phase => phaseOn(lifecycle, day);
  const place: Place = row.product === undefined ? { kind: "feature", ...row } : { kind: "product", ...row };
  return [
    {
      thing,
      lifecycle,
      id: lifecycleRowId(row),
      place,
      kind,
      name: nameWithPlace(site, thing, language),
      phase: phase(site.day),
      turns: turnsOf(turningDays(lifecycle), site.day, phase),
      stretches: stretchesOf(lifecycle, site.day),
    },
  ];
}

/** Within a phase; the latest first of what is over. */
function byDay(today: string, { compare }: Intl.Collator) {
  return (one: Row, other: Row): number => {
    const [first = "", second = ""] = [one, other].map(({ lifecycle }) => decidingDay(lifecycle, today));
    if (first === second) return compare(one.name, other.name);
    return first < second === (one.phase !== "over") ? -1 : 1;
  };
}

function kindsOf(site: Site, rows: readonly Row[]): readonly Kind[] {
  const found = new Map(rows.map(({ kind }) => [kind.id, kind]));
  const order = site.data.catalog.kinds.map(({ id }) => id);
  const at = ({ id }: Kind): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...found.values()].toSorted((one, other) => at(one) - at(other));
}

/** Whole years around some days. */
function axisOf(days: readonly string[]): Axis {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years) + 1}-01-01` };
}

/** Where a day lies on a line of time, from 0 to 1. */
export function shareOf(day: string, { from, to }: Axis): number {
  const [first, own, last] = [from, day, to].map(Date.parse) as [number, number, number];
  return (own - first) / (last - first);
}

/** The same as a length for SVG; a tenth of a percent is less than a pixel. */
export const percentOf = (day: string, axis: Axis): string => percent(shareOf(day, axis));

/** Where the bar of a stretch begins and ends on a line of time, and its width. */
export function barOf({ from, to }: Stretch, axis: Axis) {
  const [begin, end] = [shareOf(from, axis), shareOf(to, axis)];
  return { x: percent(begin), width: percent(end - begin), end: percent(end) };
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** The years that are named on a line of time: every one, or as many as there is room for. */
export function yearsOn({ from, to }: Axis): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= mostYears) ?? 1000;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.ceil((last - start) / step) }, (_, at) => start + at * step);
}

/** A phone has room for so many. */
const mostYears = 8;
