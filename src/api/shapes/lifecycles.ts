/** What has become of things on the day that the files speak of, and what will. */

import { z } from "zod";
import { pillarKinds } from "../../matrix/derive/foundation.ts";
import { lifecycleStates } from "../../matrix/derive/lifecycle.ts";
import { phases } from "../../matrix/derive/timeline.ts";
import { day, id, localised, pages, partialDay, shape } from "./shape.ts";
import { lifecycleOrigin } from "./sources.ts";

/** The dates of a lifecycle, in chronological order, under the names that programs get. */
export const dateNames = {
  available: "available",
  mainstreamEnded: "mainstream_ended",
  ended: "ended",
  disabled: "disabled",
  retired: "retired",
  earliestEnd: "earliest_end",
} as const;

const { earliestEnd: _promised, ...events } = dateNames;

export const state = shape("state", "A state of a lifecycle on the day that the file speaks of.", {
  state: z.enum(lifecycleStates).describe("Its name."),
  event: z
    .enum(Object.values(events))
    .optional()
    .describe("The date of the lifecycle that decides it, by its key; left out if none does."),
  date: partialDay("When that was, or will be.").optional(),
});

export const dated = shape("dated", "A date of a lifecycle, with whoever says so.", {
  date: partialDay("The date."),
  source: lifecycleOrigin.optional(),
});

const step = shape("step", "Something else that was announced.", {
  date: partialDay("When it happens."),
  text: localised.describe("What happens."),
  source: lifecycleOrigin.optional(),
});

const period = shape("paid_updates", "A period in which security updates can be bought after the end.", {
  from: partialDay("Its first day."),
  to: partialDay("Its last day."),
  source: lifecycleOrigin.optional(),
});

export const lifecycleFacts = shape("lifecycle_facts", "The lifecycle of a product or a feature.", {
  day: day("The day that the states are those of."),
  states: z.array(state).describe("Every state that holds on the day, the worst first."),
  phase: z.enum(phases).describe("Where it stands on the lifecycle page."),
  available: dated.optional().describe("When it came out."),
  mainstream_ended: dated.optional().describe("The last day of mainstream support."),
  ended: dated.optional().describe("The last day of all support."),
  disabled: dated.optional().describe("When a service is turned off unless somebody turns it on again."),
  retired: dated.optional().describe("When a service was, or will be, switched off for good."),
  earliest_end: dated.optional().describe("The vendor has promised not to end its support before this day."),
  policy: z
    .enum(["modern", "service"])
    .optional()
    .describe("Why it is supported without an end date: in its latest version, or as a service."),
  in: id("the product in which all of this holds", "It holds everywhere if left out.").optional(),
  steps: z.array(step).describe("What else was announced."),
  paid_updates: z.array(period).describe("When updates can be bought after the end."),
  successors: z.array(id("a product")).describe("What replaces it, the first choice first."),
  successors_source: lifecycleOrigin.optional().describe("Who names the successors."),
  now: z
    .array(id("a product"))
    .describe("The successors on the day: where one has ended too, what replaces that in turn."),
  note: localised.optional().describe("What else there is to know about it."),
});

export const pillar = shape("pillar", "Something that an answer depends on.", {
  kind: z.enum(pillarKinds).describe("Why it depends on it."),
  id: id("the product, or of the feature itself"),
  axis: id("the axis that it is a member of").optional(),
  states: z.array(state).describe("Every state that holds on the day, the worst first."),
});

export const cellLifecycle = shape("cell_lifecycle", "What an answer depends on, and the state of that.", {
  day: day("The day that the states are those of."),
  worst: state.describe("The worst state of all that it depends on."),
  rests_on: z.array(pillar).describe("Everything that it depends on."),
  lapses_on: day(
    "From when on it no longer works, past or announced; left out if no day is known.",
  ).optional(),
  lapsed_with: id("what was switched off first, so that the answer has lapsed").optional(),
  replaced: id("what has been switched off and replaced, so that the answer still holds").optional(),
  now: z
    .array(id("a product"))
    .optional()
    .describe("What has served it since it lapsed: nothing if empty; left out if that is not known."),
});

export const lifecycleEntry = shape("lifecycle_entry", "A product or a feature that has a lifecycle.", {
  product: id("the product", "Left out if it is a feature.").optional(),
  feature: id("the feature", "Left out if it is a product.").optional(),
  label: localised.describe("Its name."),
  kind: id("the kind of the product, or “feature”"),
  lifecycle: lifecycleFacts,
  page: pages.describe("Its row on the lifecycle page."),
});

export const lifecycle = shape("lifecycle", "Everything that has a lifecycle: what ends next comes first.", {
  day: day("The day that all states are those of."),
  entries: z.array(lifecycleEntry).describe("In the order of the lifecycle page."),
});
