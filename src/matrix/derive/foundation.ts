/**
 * What an answer depends on, and the state of that on a day. A cell depends on
 *
 * 1. each member of its configuration,
 * 2. each product without which its conditions cannot be met; of alternatives, the one that lasts longest,
 * 3. what serves it, if a document names that; again the one that lasts longest,
 * 4. its feature, if that has a lifecycle of its own,
 * 5. the services that the catalog names for it under `rests`, unless a document names what serves it; if there is no
 *    entry, nothing is inferred.
 *
 * A lifecycle that applies in one place only (`in`) counts if that place is part of the configuration.
 *
 * If a service was switched off, its entry may say what has served the cell since (`now`). Then the cell depends on
 * that instead, unless the service is a member of the configuration: then the configuration no longer exists.
 */

import type { Catalog, Feature, Lifecycle, Product, Rest } from "../catalog/schema.ts";
import { type At, beside, type CellIds } from "../coordinates.ts";
import type { Cell, Condition } from "../model/answers.ts";
import { type Held, severity, statesOn, worstOf } from "./lifecycle.ts";

/** Why a cell depends on something. */
export const pillarKinds = ["member", "condition", "via", "feature", "service"] as const;
export type PillarKind = (typeof pillarKinds)[number];

/** One of the things that an answer depends on. */
export type Pillar = {
  readonly kind: PillarKind;
  /** The id of the product, or of the feature itself. */
  readonly id: string;
  /** The id of the axis that it is a member of. */
  readonly axis?: string;
  readonly lifecycle: Lifecycle | undefined;
  /** Its states on the day, worst first. */
  readonly held: readonly [Held, ...Held[]];
  /** What the catalog says about it for this cell. */
  readonly rest?: Rest;
};

/** One that the catalog names. */
type Service = Pillar & { readonly rest: Rest };

/** What an answer depends on, on a day. */
export type Foundation = {
  readonly pillars: readonly Pillar[];
  /** The worst state of all pillars. */
  readonly worst: Held;
  /** What was switched off first, so that the answer no longer holds. */
  readonly lapsed: Pillar | undefined;
  /** What was switched off and has since been replaced as what serves the cell. It is no longer a pillar. */
  readonly replaced: Pillar | undefined;
};

/** A day after every known date: whatever is known to be switched off at some time has been by then. */
const endOfTime = "9999-12-31";

/**
 * Makes a function that says when cells lapse.
 * @returns a function of a cell and the axes of its matrix: the day from which what documents say no longer works, past
 * or announced, as an ISO date; undefined if none is known, or if it never worked
 */
export function lapses(catalog: Catalog) {
  const foundationOf = foundationsOn(catalog, endOfTime);
  return (cell: Cell, axes: readonly { readonly id: string }[]): string | undefined => {
    const works = cell.support === "supported" || cell.support === "conditional";
    return works ? foundationOf(cell, axes).lapsed?.held[0].date : undefined;
  };
}

/** The part of a cell that matters here; without conditions if no document states it. */
export type Stated = CellIds & {
  readonly conditions?: Cell["conditions"];
  readonly via?: Cell["via"] | undefined;
};

/**
 * Makes a function that says what cells depend on, for one day.
 * @param day ISO date
 * @returns a function of a cell and the axes of its matrix
 */
export function foundationsOn(catalog: Catalog, day: string) {
  const products = new Map(catalog.products.map((one) => [one.id, one]));
  const features = new Map(catalog.features.map((one) => [one.id, one]));
  const rests = Map.groupBy(catalog.rests, ({ feature }) => feature);
  const known = new Map<Lifecycle, readonly [Held, ...Held[]]>();
  const held = (lifecycle: Lifecycle | undefined): readonly [Held, ...Held[]] => {
    if (lifecycle === undefined) return statesOn(undefined, day);
    const states = known.get(lifecycle) ?? statesOn(lifecycle, day);
    known.set(lifecycle, states);
    return states;
  };

  return ({ feature, at, conditions = [], via = [] }: Stated, axes: readonly { readonly id: string }[]) => {
    const pillar = (kind: PillarKind, id: string, thing: Product | Feature | undefined): Pillar => {
      const lifecycle = holdsIn(thing?.lifecycle, at) ? thing?.lifecycle : undefined;
      return { kind, id, lifecycle, held: held(lifecycle) };
    };
    const productPillar = (kind: PillarKind, id: string): Pillar => pillar(kind, id, products.get(id));
    const own = beside(axes, at).map(([axis, id]) => ({ ...productPillar("member", id), axis: axis.id }));
    const needed = conditions.filter(isNeeded).flatMap((one) => lasting(one.products, "condition"));
    const serving = via.every((one) => one.products.length > 0)
      ? lasting(
          via.flatMap((one) => one.products),
          "via",
        )
      : [];
    const itself = pillar("feature", feature, features.get(feature));
    const named = (rests.get(feature) ?? [])
      .filter((rest) => isAbout(rest, axes, at) && (via.length === 0 || at.includes(rest.on)))
      .map((rest): Service => ({ ...productPillar("service", rest.on), rest }));
    return foundation(own, [...needed, ...serving, ...(itself.lifecycle ? [itself] : [])], named, (id) =>
      productPillar("service", id),
    );

    /** Of alternatives, the one whose state is best. */
    function lasting(ids: readonly string[], kind: PillarKind): Pillar[] {
      const all = ids.filter((id) => !at.includes(id)).map((id) => productPillar(kind, id));
      return all.toSorted((one, other) => severity(other.held[0]) - severity(one.held[0])).slice(0, 1);
    }
  };
}

const holdsIn = (lifecycle: Lifecycle | undefined, at: At): boolean =>
  lifecycle?.in === undefined || at.includes(lifecycle.in);

/** Whether a condition cannot be met without its products. */
const isNeeded = ({ kind, satisfied }: Condition): boolean =>
  (kind === "requires" || kind === "only") && satisfied !== true;

/** Whether an entry of the catalog is about a configuration: it names a member of each axis that it mentions. */
function isAbout({ at: about }: Rest, axes: readonly { readonly id: string }[], at: At): boolean {
  const members = new Map(beside(axes, at).map(([{ id }, member]) => [id, member]));
  return Object.entries(about).every(([axis, ids]) => ids.includes(members.get(axis) ?? ""));
}

const isRetired = ({ held: [worst] }: Pillar): boolean => worst.state === "retired";

function foundation(
  members: readonly Pillar[],
  others: readonly Pillar[],
  named: readonly Service[],
  serving: (id: string) => Pillar,
): Foundation {
  const ids = new Set(members.map(({ id }) => id));
  const own = members.map((one) => ({ ...one, ...restOf(one.id, named) }));
  const services = named.filter(({ id }) => !ids.has(id));
  const replaced = services.filter((one) => isRetired(one) && nowOf(one).length > 0);
  const pillars = [
    ...own,
    ...others,
    ...services.filter((one) => !replaced.includes(one)),
    ...replaced.flatMap(nowOf).map(serving),
  ];
  return {
    pillars,
    worst: worstOf(pillars.map(({ held: [worst] }) => worst)),
    lapsed: firstRetired(pillars),
    replaced: firstRetired(replaced),
  };
}

const nowOf = ({ rest }: Service): readonly string[] => rest.now ?? [];

const restOf = (id: string, named: readonly Service[]): Pick<Pillar, "rest"> => {
  const rest = named.find((one) => one.id === id)?.rest;
  return rest ? { rest } : {};
};

const firstRetired = (pillars: readonly Pillar[]): Pillar | undefined =>
  pillars.filter(isRetired).toSorted((one, other) => retiredOn(one).localeCompare(retiredOn(other)))[0];

const retiredOn = ({ held: [worst] }: Pillar): string => String(worst.date);
