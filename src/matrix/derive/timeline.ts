/**
 * The lifecycle of a thing on a line of time: in which phase it is on a day, by which lists are ordered, and the stretches
 * of time that it is drawn as. All days are ISO dates in UTC.
 *
 * A phase holds, the first that applies:
 *
 * 1. over: from the day on which it is switched off, or out of support,
 * 2. upcoming: until the day before it comes out,
 * 3. ending: where an end lies ahead, however far, or the day from which on it is off by default,
 * 4. supported: where the vendor supports it and no end is known,
 * 5. unknown: anything else, such as what has left mainstream support while nothing is said about its end.
 */

import type { Lifecycle } from "../catalog/lifecycle.ts";
import { dayAfter, daysOn, endsAfter, lastDayOf, statesOn } from "./lifecycle.ts";

/** The phases, in the order in which lists have them. */
export const phases = ["ending", "supported", "upcoming", "over", "unknown"] as const;
export type Phase = (typeof phases)[number];

/** The phases in which a thing is supported by its vendor, as far as anybody has said so. */
export const supportedPhases: readonly Phase[] = ["ending", "supported"];

export function phaseOn(lifecycle: Lifecycle, day: string): Phase {
  const states = statesOn(lifecycle, day).map(({ state }) => state);
  if (states.includes("retired") || states.includes("out-of-support")) return "over";
  if (states.includes("upcoming")) return "upcoming";
  if (endsAfter(lifecycle, day).length > 0) return "ending";
  return states.includes("in-support") ? "supported" : "unknown";
}

/**
 * The day by which things of one phase are ordered: of what ends, its next end; of what is over, when that came; of what is
 * to come, its first day. Undefined if the phase has no such day.
 */
export function decidingDay(lifecycle: Lifecycle, day: string): string | undefined {
  const [worst] = statesOn(lifecycle, day);
  const [next] = endsAfter(lifecycle, day);
  const dates: Readonly<Record<Phase, string | undefined>> = {
    ending: next?.date,
    supported: undefined,
    upcoming: worst.date,
    over: worst.date,
    unknown: undefined,
  };
  const date = dates[phaseOn(lifecycle, day)];
  return date === undefined ? undefined : lastDayOf(date);
}

/** What can be said about a stretch of time. A service has no phases of support, but may be off unless turned on. */
export const tones = ["mainstream", "extended", "service", "off", "paid"] as const;
export type Tone = (typeof tones)[number];

/** A stretch of time from the first of two days to the other. */
export type Stretch = {
  readonly tone: Tone;
  readonly from: string;
  readonly to: string;
  /** Before a known one, or after it, where its beginning or its end is not known. */
  readonly isOpen?: true;
};

/** A stretch as far as it is known. */
type Known = {
  readonly tone: Tone;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/** How far a stretch is drawn beyond what is known about it, in days: two years. */
const beyond = 730;

/**
 * The stretches of a lifecycle in their order; none if it says too little.
 * @param day the day of the page: what is supported without a known end is drawn until then at least
 */
export function stretchesOf(lifecycle: Lifecycle, day: string): readonly Stretch[] {
  const { paidUpdates = [] } = lifecycle;
  const paid = paidUpdates.map(
    ({ from, to }): Stretch => ({ tone: "paid", from: lastDayOf(from), to: dayAfter(lastDayOf(to)) }),
  );
  const known = isService(lifecycle) ? serviceOf(lifecycle) : supportOf(lifecycle);
  return [...known.flatMap((one) => drawn(one, heldUntil(lifecycle, day))), ...paid];
}

const isService = ({ policy, disabled, retired }: Lifecycle): boolean =>
  policy === "service" || disabled !== undefined || retired !== undefined;

function serviceOf(lifecycle: Lifecycle): readonly Known[] {
  const { available, disabled } = lifecycle;
  const over = overOn(lifecycle);
  if (disabled === undefined) return [{ tone: "service", from: available, to: over }];
  const off = lastDayOf(disabled);
  return [
    { tone: "service", from: available, to: off },
    { tone: "off", from: off, to: over },
  ];
}

function supportOf(lifecycle: Lifecycle): readonly Known[] {
  const { available, mainstreamEnded, policy } = lifecycle;
  const over = overOn(lifecycle);
  const turn = mainstreamEnded && dayAfter(mainstreamEnded);
  if ([available, turn, over, policy].every((one) => one === undefined)) return [];
  const mainstream: Known = { tone: "mainstream", from: available, to: turn ?? over };
  const isExtended = turn !== undefined && over !== undefined && turn < over;
  return isExtended ? [mainstream, { tone: "extended", from: turn, to: over }] : [mainstream];
}

/** The first day on which nothing is left, whichever end comes first. */
function overOn({ ended, retired }: Lifecycle): string | undefined {
  const days = [ended && dayAfter(ended), retired].filter((day) => day !== undefined);
  return days.toSorted()[0];
}

/** Until when that is sure which has no known end: the day of the page, or as far as was promised; else before all days. */
const heldUntil = ({ earliestEnd, policy }: Lifecycle, day: string): string =>
  later(policy ? day : "", earliestEnd ? dayAfter(earliestEnd) : "");

const later = (one: string, other: string): string => (one > other ? one : other);

/** A known stretch, with an open one on each side of which the day is not known. */
function drawn({ tone, from, to }: Known, held: string): readonly Stretch[] {
  const begin = from ?? to ?? held;
  const end = to ?? later(begin, held);
  const before: Stretch = { tone, from: daysOn(begin, -beyond), to: begin, isOpen: true };
  const after: Stretch = { tone, from: end, to: daysOn(end, beyond), isOpen: true };
  return [
    ...(from === undefined ? [before] : []),
    ...(begin < end ? [{ tone, from: begin, to: end }] : []),
    ...(to === undefined ? [after] : []),
  ];
}
