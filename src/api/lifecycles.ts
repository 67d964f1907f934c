/** What has become of things, and what answers depend on, as programs get it. */

import type { z } from "zod";
import { languages } from "../matrix/catalog/languages.ts";
import type { Lifecycle } from "../matrix/catalog/lifecycle.ts";
import type { Feature, Origin, Product } from "../matrix/catalog/schema.ts";
import type { Pillar } from "../matrix/derive/foundation.ts";
import { type Held, statesOn } from "../matrix/derive/lifecycle.ts";
import { phaseOn } from "../matrix/derive/timeline.ts";
import type { CellView, Site } from "../site/site.ts";
import { nowServing, successorsOn } from "../site/successors.ts";
import { timelineOf } from "../site/timeline.ts";
import { type Links, uriOf } from "./links.ts";
import { oncePerSite } from "./once.ts";
import {
  type cellLifecycle as cellLifecycleShape,
  type dated as datedShape,
  dateNames,
  type lifecycleFacts as factsShape,
  type lifecycle as lifecycleShape,
  type state as stateShape,
} from "./shapes/lifecycles.ts";

export type ApiLifecycle = z.infer<typeof lifecycleShape>;
export type ApiLifecycleFacts = z.infer<typeof factsShape>;
export type ApiCellLifecycle = z.infer<typeof cellLifecycleShape>;

/** Makes the lifecycles of a site. */
export const lifecyclesOf = oncePerSite((site, links) => {
  const factsOf = factsIn(site);
  return {
    /** Of a product or a feature; undefined where nothing is known of it. */
    of: factsOf,
    /** Of everything that an answer depends on. */
    behind: (view: CellView): ApiCellLifecycle => behind(site, view),
    /** Everything that has one. */
    all: (): ApiLifecycle => ({ day: site.day, entries: entriesOf(site, links, factsOf) }),
  };
});

type FactsOf = (thing: Product | Feature) => ApiLifecycleFacts | undefined;

function factsIn(site: Site): FactsOf {
  const origins = new Map(site.data.catalog.origins.map((one) => [one.id, originOf(one)]));
  const said = (id: string | undefined) => origins.get(id ?? "");
  return (thing) => {
    const { lifecycle } = thing;
    if (lifecycle === undefined) return;
    const {
      policy,
      in: place,
      note,
      successors = [],
      steps = [],
      paidUpdates = [],
      sources = {},
    } = lifecycle;
    return {
      day: site.day,
      states: statesOn(lifecycle, site.day).map(stateOf),
      phase: phaseOn(lifecycle, site.day),
      ...datesOf(lifecycle, said),
      policy,
      in: place,
      steps: steps.map(({ source, ...step }) => ({ ...step, source: said(source) })),
      paid_updates: paidUpdates.map(({ source, ...period }) => ({ ...period, source: said(source) })),
      successors: [...successors],
      successors_source: successors.length > 0 ? said(sources.successors ?? lifecycle.source) : undefined,
      now: successorsOn(site, thing).map(({ id }) => id),
      note,
    };
  };
}

const originOf = ({ id, title, address, date, press }: Origin) => ({
  id,
  title,
  address: address && uriOf(address),
  date,
  press,
});

type Dated = z.infer<typeof datedShape>;
type Dates = { [K in (typeof dateNames)[keyof typeof dateNames]]?: Dated };

function datesOf(lifecycle: Lifecycle, said: (id: string | undefined) => Dated["source"]): Dates {
  const fields = Object.keys(dateNames) as (keyof typeof dateNames)[];
  const dates = fields.flatMap((field) => {
    const date = lifecycle[field];
    const source = said(lifecycle.sources?.[field] ?? lifecycle.source);
    return date === undefined ? [] : [[dateNames[field], { date, source }] as const];
  });
  return Object.fromEntries(dates);
}

/** A state that holds, with the date that decides it. */
export const stateOf = ({ state, event, date }: Held): z.infer<typeof stateShape> => ({
  state,
  event: event && dateNames[event],
  date,
});

function behind(site: Site, view: CellView): ApiCellLifecycle {
  const { pillars, worst, lapsed, replaced } = view.foundation;
  return {
    day: site.day,
    worst: stateOf(worst),
    rests_on: pillars.map(pillarOf),
    lapses_on: view.lapsesOn,
    ...(view.standing === "lapsed" && {
      lapsed_with: lapsed?.id,
      now: nowServing(site, view)?.map(({ id }) => id),
    }),
    replaced: replaced?.id,
  };
}

const pillarOf = ({ kind, id, axis, held }: Pillar) => ({ kind, id, axis, states: held.map(stateOf) });

function entriesOf(site: Site, { pages }: Links, factsOf: FactsOf): ApiLifecycle["entries"] {
  const { groups } = timelineOf(site, languages[0]);
  return groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ thing, kind, place }) => {
      const lifecycle = factsOf(thing);
      const row = place.kind === "product" ? { product: thing.id } : { feature: thing.id };
      if (lifecycle === undefined) return [];
      return [
        { ...row, label: thing.label, kind: kind.id, lifecycle, page: pages({ kind: "lifecycle", row }) },
      ];
    });
}
