/**
 * A lifecycle on a timeline: its phase on a day, by which lists are ordered, and the periods that it is drawn as. All
 * days are ISO dates in UTC.
 *
 * The phase is the first of these that applies:
 *
 * 1. over: from the day on which it is switched off, or out of support,
 * 2. upcoming: until the day before it comes out,
 * 3. ending: if an end is in the future, however far, or the day from which it is off by default,
 * 4. supported: if the vendor supports it and no end is known,
 * 5. unknown: anything else, such as something that has left mainstream support without a known end.
 */

import type { Lifecycle } from "../catalog/lifecycle.ts";
import { dayAfter, daysOn, endsAfter, lastDayOf, statesOn } from "./lifecycle.ts";

/** The phases, in list order. */
export const phases = ["ending", "supported", "upcoming", "over", "unknown"] as const;
export type Phase = (typeof phases)[number];

/** The phases in which the vendor is known to support something. */
export const supportedPhases: readonly Phase[] = ["ending", "supported"];

export function phaseOn(lifecycle: Lifecycle, day: string): Phase {
  const states = statesOn(lifecycle, day).map(({ state }) => state);
  if (states.includes("retired") || states.includes("out-of-support")) return "over";
  if (states.includes("upcoming")) return "upcoming";
  if (endsAfter(lifecycle, day).length > 0) return "ending";
  return states.includes("in-support") ? "supported" : "unknown";
}

/**
 * The day by which things of one phase are ordered: if it ends, its next end; if it is over, when that happened; if it
 * is upcoming, its first day. Undefined if the phase has no such day.
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

/** What can be said about a period. A service has no phases of support, but may be off unless turned on. */
export const tones = ["mainstream", "extended", "service", "off", "paid"] as const;
export type Tone = (typeof tones)[number];

/** A period from one day to another. */
export type Stretch = {
  readonly tone: Tone;
  readonly from: string;
  readonly to: string;
  /** Before or after a known one whose beginning or end is not known. */
  readonly isOpen?: true;
};

/** The known part of a period. */
type Known = {
  readonly tone: Tone;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/** How far a period is drawn beyond what is known, in days: two years. */
const beyond = 730;

/**
 * The periods of a lifecycle in order; none if too little is known.
 * @param day the day of the page: something supported without a known end is drawn at least until then
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

/** The first day after everything has ended, whichever end comes first. */
function overOn({ ended, retired }: Lifecycle): string | undefined {
  const days = [ended && dayAfter(ended), retired].filter((day) => day !== undefined);
  return days.toSorted()[0];
}

/**
 * How long a period without a known end is certain: until the day of the page, or as long as was promised; else not at
 * all.
 */
const heldUntil = ({ earliestEnd, policy }: Lifecycle, day: string): string =>
  later(policy ? day : "", earliestEnd ? dayAfter(earliestEnd) : "");

const later = (one: string, other: string): string => (one > other ? one : other);

/** A known period, with an open one on each side whose day is not known. */
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
