/**
 * Which lifecycle states something is in on a day. All days are ISO dates in UTC, so they can be compared as text.
 *
 * A state holds, worst first:
 *
 * 1. retired: from the day on which it is switched off,
 * 2. out of support: from the day after the last supported one,
 * 3. upcoming: until the day before it comes out,
 * 4. off by default: from the day on which it is, or the last day of that month, until it is switched off,
 * 5. ending: if it is switched off or off by default, or its support ends, within twelve months; once for each,
 * 6. out of mainstream: from the day after the last one of mainstream support, until all support ends,
 * 7. in support: if its end is known and in the future, or the vendor says that it has none yet,
 * 8. unknown: if none of this is known. Something without dates is never “in support”.
 */

import type { Lifecycle, LifecycleEvent } from "../catalog/lifecycle.ts";

/** The states that something can be in on a day, worst first. */
export const lifecycleStates = [
  "retired",
  "out-of-support",
  "upcoming",
  "off-by-default",
  "ending",
  "out-of-mainstream",
  "in-support",
  "unknown",
] as const;
export type LifecycleState = (typeof lifecycleStates)[number];

/** A state that holds, with the event that decides it and its day; neither if there is no such event. */
export type Held = {
  readonly state: LifecycleState;
  readonly event?: LifecycleEvent | undefined;
  /** As the catalog has it: a day, or a month. */
  readonly date?: string | undefined;
};

/** Every state that holds on a day, worst first; at least one. */
export function statesOn(lifecycle: Lifecycle | undefined, day: string): readonly [Held, ...Held[]] {
  const [worst = unknown, ...others] = lifecycle ? heldBy(lifecycle, day) : [];
  return [worst, ...others];
}

const unknown: Held = { state: "unknown" };

const heldBy = (lifecycle: Lifecycle, day: string): Held[] => rules.flatMap((rule) => rule(lifecycle, day));

type Rule = (lifecycle: Lifecycle, day: string) => readonly Held[];

const when = (
  holds: boolean,
  state: LifecycleState,
  event?: LifecycleEvent,
  date?: string,
): readonly Held[] => (holds ? [{ state, event, date }] : []);

/** The rules above, in their order. */
const rules: readonly Rule[] = [
  ({ retired }, day) => when(isReached(retired, day), "retired", "retired", retired),
  ({ ended }, day) => when(isPassed(ended, day), "out-of-support", "ended", ended),
  ({ available }, day) => when(!isOut(available, day), "upcoming", "available", available),
  ({ disabled, retired }, day) =>
    when(isReached(disabled, day) && !isReached(retired, day), "off-by-default", "disabled", disabled),
  (lifecycle, day) =>
    endsAfter(lifecycle, day)
      .filter(({ date }) => lastDayOf(date) <= inYears(day, 1))
      .map(({ event, date }) => ({ state: "ending", event, date })),
  (lifecycle, day) => {
    const { mainstreamEnded } = lifecycle;
    const holds = isPassed(mainstreamEnded, day) && !isOver(lifecycle, day);
    return when(holds, "out-of-mainstream", "mainstreamEnded", mainstreamEnded);
  },
  (lifecycle, day) => {
    const isPromised = lifecycle.policy !== undefined || endsAfter(lifecycle, day).some(isEnd);
    return when(isOut(lifecycle.available, day) && !isOver(lifecycle, day) && isPromised, "in-support");
  },
];

const isOut = (available: string | undefined, day: string): boolean =>
  available === undefined || available <= day;

const isOver = ({ ended, retired }: Lifecycle, day: string): boolean =>
  isReached(retired, day) || isPassed(ended, day);

/** What is off by default has not ended. */
const isEnd = ({ event }: { readonly event: LifecycleEvent }): boolean => event !== "disabled";

/** The future ends, the next one first; none once everything is over. The last day of support is still supported. */
export function endsAfter(
  lifecycle: Lifecycle,
  day: string,
): readonly { readonly event: LifecycleEvent; readonly date: string }[] {
  if (isOver(lifecycle, day)) return [];
  const isBehind = { ended: isPassed, disabled: isReached, retired: isReached } as const;
  const ends = (["ended", "disabled", "retired"] as const).flatMap((event) => {
    const date = lifecycle[event];
    return date === undefined || isBehind[event](date, day) ? [] : [{ event, date }];
  });
  return ends.toSorted((one, other) => lastDayOf(one.date).localeCompare(lastDayOf(other.date)));
}

const isReached = (date: string | undefined, day: string): boolean =>
  date !== undefined && lastDayOf(date) <= day;
const isPassed = (date: string | undefined, day: string): boolean => date !== undefined && date < day;

/** The last day of a month; a day is returned unchanged. */
export function lastDayOf(date: string): string {
  if (date.length > "2026-12".length) return date;
  const first = new Date(`${date}-01`);
  return isoDate(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
}

/** The same day some years later, as text for comparison: 29 February sorts between 28 February and 1 March. */
const inYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day a number of days after another; before it if the number is negative. */
export const daysOn = (day: string, days: number): string =>
  isoDate(Date.parse(day) + days * 24 * 60 * 60 * 1000);

export const dayAfter = (day: string): string => daysOn(day, 1);

/** The days on which some state of a lifecycle begins or ends, in order. */
export function turningDays(lifecycle: Lifecycle): readonly string[] {
  const { available, mainstreamEnded, ended, disabled, retired } = lifecycle;
  const days = [
    available,
    mainstreamEnded && dayAfter(mainstreamEnded),
    ended && inYears(ended, -1),
    ended && dayAfter(ended),
    disabled && inYears(lastDayOf(disabled), -1),
    disabled && lastDayOf(disabled),
    retired && inYears(retired, -1),
    retired,
  ];
  return [...new Set(days.filter((day) => day !== undefined))].toSorted();
}

/** Whether something in that state is supported by its vendor. Unknown does not count as supported. */
export const isInSupport = (state: LifecycleState): boolean =>
  !(["retired", "out-of-support", "upcoming", "unknown"] as const).some((one) => one === state);

/** The name of the words for a state: something that will be off by default does not end. */
export const wordsKey = ({ state, event }: Held): LifecycleState | "disabling" =>
  state === "ending" && event === "disabled" ? "disabling" : state;

/** Whether there is something to say about that state. */
export const isNews = (state: LifecycleState): boolean => state !== "in-support" && state !== "unknown";

/** The worst of some states; unknown if there are none. */
export function worstOf(held: readonly Held[]): Held {
  const [worst = unknown] = held.toSorted((one, other) => severity(one) - severity(other));
  return worst;
}

/** From 0, the worst. */
export const severity = ({ state }: Held): number => lifecycleStates.indexOf(state);
