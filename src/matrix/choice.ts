/**
 * What somebody asks to see side by side, and how an address says so:
 *
 *     ?a=lync-server-2013+exchange-online&b=lync-web-app     two to four configurations, a to d
 *     ?have=lync-server-2013+exchange-server-2016~cu23       every configuration among some products
 *
 * 1. A value is the ids of products, joined by `+`. A blank and `%2B` are read as the same, since software that passes
 *    addresses on turns one into the other.
 *    A product that somebody has may have its update or build behind it, as owned.ts writes it.
 * 2. A side names one member of each axis, in any order; they are written in that of the axes. The matrix is left out: a
 *    configuration is the same in all of them.
 * 3. Of a parameter that stands twice the first one counts. A side that stands twice, or a product that somebody has
 *    twice, counts once. Sides are closed up: what is asked for as `a` and `c` is written as `a` and `b`.
 * 4. Sides and products that somebody has are two questions. Where an address asks both, the sides count.
 * 5. Whatever cannot be read is left out and told, with the nearest that there is. The rest stands.
 */

import { type At, configurationKey } from "./coordinates.ts";
import { ownedAs, ownedId, ownedVersion } from "./owned.ts";

/** The parameters that hold one configuration each, in their order. */
export const sideKeys = ["a", "b", "c", "d"] as const;

export type Choice =
  /** Four at most; fewer than two are a choice that is not finished. */
  | { readonly kind: "sides"; readonly sides: readonly At[] }
  /** As owned.ts writes them. */
  | { readonly kind: "have"; readonly have: readonly string[] };

/** What an address can ask for, and what may have been meant by an id that is not there. */
export type Choosable = {
  /** Every configuration once, whichever matrices have it. */
  readonly configurations: readonly At[];
  readonly products: ReadonlySet<string>;
  /** The ids nearest to one that is unknown, best first. */
  readonly nearest: (id: string) => readonly string[];
};

/** A part of an address that was left out. */
export type Slip =
  /** No product has that id. */
  | {
      readonly kind: "unknown";
      readonly key: string;
      readonly value: string;
      readonly nearest: readonly string[];
    }
  /** Products that make no configuration: a member is missing, or one too many, or no matrix has them together. */
  | { readonly kind: "unmatched"; readonly key: string; readonly value: At; readonly nearest: readonly At[] }
  /** Asked for already. */
  | { readonly kind: "doubled"; readonly key: string; readonly value: string }
  /** A product that somebody has in a version that cannot be read; the product stays. */
  | { readonly kind: "unreadable"; readonly key: string; readonly value: string }
  /** A parameter without a value, or a side before one that is given. */
  | { readonly kind: "missing"; readonly key: string }
  /** A parameter that means nothing here. */
  | { readonly kind: "excess"; readonly key: string };

export type ReadChoice = { readonly choice: Choice; readonly slips: readonly Slip[] };

const joint = "+";
const nothing: Choice = { kind: "sides", sides: [] };

/** Writes a choice as the query of an address, with its question mark; nothing at all where nothing is chosen. */
export function formatChoice(choice: Choice): string {
  const values =
    choice.kind === "have"
      ? [["have", choice.have] as const]
      : sideKeys.flatMap((key, at) => choice.sides.slice(at, at + 1).map((side) => [key, side] as const));
  const parts = values.filter(([, ids]) => ids.length > 0).map(([key, ids]) => `${key}=${ids.join(joint)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/**
 * Reads the query of an address.
 * @param search with or without its question mark
 */
export function readChoice(search: string, known: Choosable): ReadChoice {
  const all = [...new URLSearchParams(search)].map(([key, value]): Parameter => ({ key, ids: idsIn(value) }));
  const [given, again] = firstOfEach(all);
  const sides = given.filter(({ key }) => isSideKey(key));
  const have = given.find(({ key }) => key === "have");
  const others = given.filter(({ key }) => !isSideKey(key) && key !== "have");
  const slips: Slip[] = [
    ...again.map(({ key, ids }): Slip => ({ kind: "doubled", key, value: ids.join(joint) })),
    ...others.map(({ key }): Slip => ({ kind: "excess", key })),
  ];
  if (sides.length === 0 && have !== undefined) return withSlips(productsHad(have, known), slips);
  const excess: readonly Slip[] = have === undefined ? [] : [{ kind: "excess", key: have.key }];
  return withSlips(sidesAsked(sides, known), [...excess, ...slips]);
}

type Parameter = { readonly key: string; readonly ids: readonly string[] };

const idsIn = (value: string): readonly string[] => value.split(/[+\s]+/u).filter((id) => id !== "");

const isSideKey = (key: string): boolean => sideKeys.some((one) => one === key);

const withSlips = ({ choice, slips }: ReadChoice, further: readonly Slip[]): ReadChoice => ({
  choice,
  slips: [...slips, ...further],
});

/** The first parameter of each name, and all others. */
function firstOfEach(all: readonly Parameter[]): readonly [Parameter[], Parameter[]] {
  const first = all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at);
  return [first, all.filter((one) => !first.includes(one))];
}

function productsHad({ key, ids }: Parameter, known: Choosable): ReadChoice {
  const isKnown = (owned: string): boolean => known.products.has(ownedId(owned));
  const all = ids.filter(isKnown);
  const isFirst = (owned: string, at: number): boolean =>
    all.findIndex((one) => ownedId(one) === ownedId(owned)) === at;
  const once = all.filter(isFirst);
  const have = once.map((owned) => ownedAs(ownedId(owned), ownedVersion(owned) ?? undefined));
  return {
    choice: have.length > 0 ? { kind: "have", have } : nothing,
    slips: [
      ...(ids.length === 0 ? [{ kind: "missing", key } as const] : []),
      ...ids.filter((owned) => !isKnown(owned)).map((owned) => unknownSlip(key, ownedId(owned), known)),
      ...once
        .filter((owned) => ownedVersion(owned) === null)
        .map((value): Slip => ({ kind: "unreadable", key, value })),
      ...all
        .filter((owned, at) => !isFirst(owned, at))
        .map((owned): Slip => ({ kind: "doubled", key, value: ownedId(owned) })),
    ],
  };
}

const unknownSlip = (key: string, value: string, { nearest }: Choosable): Slip => ({
  kind: "unknown",
  key,
  value,
  nearest: nearest(value),
});

function sidesAsked(parameters: readonly Parameter[], known: Choosable): ReadChoice {
  const asked = new Set(parameters.map(({ key }) => key));
  const last = sideKeys.findLastIndex((key) => asked.has(key));
  const sides: At[] = [];
  const slips = sideKeys.slice(0, last + 1).flatMap((key): readonly Slip[] => {
    const ids = parameters.find((one) => one.key === key)?.ids ?? [];
    if (ids.length === 0) return [{ kind: "missing", key }];
    const side = sideOf(ids, known);
    if (side === undefined) return whyNoSide(key, ids, known);
    if (sides.some((one) => isSame(one, side))) return [{ kind: "doubled", key, value: side.join(joint) }];
    sides.push(side);
    return [];
  });
  return { choice: { kind: "sides", sides }, slips };
}

const isSame = (one: At, other: At): boolean => configurationKey(one) === configurationKey(other);

/** The configuration that some ids name, in whichever order, as it is written. */
function sideOf(ids: readonly string[], { configurations }: Choosable): At | undefined {
  const named = new Set(ids);
  return (
    configurations.find((at) => isSame(at, ids)) ??
    configurations.find((at) => at.length === named.size && at.every((id) => named.has(id)))
  );
}

function whyNoSide(key: string, ids: readonly string[], known: Choosable): readonly Slip[] {
  const unknown = ids.filter((id) => !known.products.has(id));
  if (unknown.length > 0) return unknown.map((id) => unknownSlip(key, id, known));
  return [{ kind: "unmatched", key, value: ids, nearest: nearestTo(ids, known) }];
}

/** The most configurations that are offered in the place of one that is not there. */
const mostNearest = 3;

/** The configurations that have most of some products, and least beside them. */
function nearestTo(ids: readonly string[], { configurations }: Choosable): readonly At[] {
  const shared = (at: At): number => at.filter((id) => ids.includes(id)).length;
  const most = Math.max(0, ...configurations.map(shared));
  const near = configurations.filter((at) => most > 0 && shared(at) === most);
  return near.toSorted((one, other) => one.length - other.length).slice(0, mostNearest);
}
