import { describe, expect, test } from "vitest";
import type { Lifecycle } from "../../../src/matrix/catalog/schema.ts";
import {
  isInSupport,
  isNews,
  lastDayOf,
  lifecycleStates,
  statesOn,
  turningDays,
  wordsKey,
  worstOf,
} from "../../../src/matrix/derive/lifecycle.ts";

const server: Lifecycle = { available: "2013-01-09", mainstreamEnded: "2018-04-10", ended: "2023-04-11" };
const api: Lifecycle = { disabled: "2026-10-01", retired: "2027-04-01", policy: "service" };
const service: Lifecycle = { retired: "2021-07-31" };
const edition: Lifecycle = { available: "2025-07-01", policy: "modern" };
const relay: Lifecycle = { disabled: "2026-12", policy: "service" };

/** Every state that holds, with the day of its event where it has one. */
const told = (lifecycle: Lifecycle | undefined, day: string): string[] =>
  statesOn(lifecycle, day).map(({ state, date }) => (date === undefined ? state : `${state} ${date}`));

describe("the states of a lifecycle on a day", () => {
  test.each<{ name: string; lifecycle: Lifecycle | undefined; day: string; states: string[] }>([
    { name: "before it is out", lifecycle: server, day: "2013-01-08", states: ["upcoming 2013-01-09"] },
    { name: "on its first day", lifecycle: server, day: "2013-01-09", states: ["in-support"] },
    { name: "on the last day of mainstream", lifecycle: server, day: "2018-04-10", states: ["in-support"] },
    {
      name: "on the day after it",
      lifecycle: server,
      day: "2018-04-11",
      states: ["out-of-mainstream 2018-04-10", "in-support"],
    },
    {
      name: "a year and a day before its end",
      lifecycle: server,
      day: "2022-04-10",
      states: ["out-of-mainstream 2018-04-10", "in-support"],
    },
    {
      name: "a year before its end",
      lifecycle: server,
      day: "2022-04-11",
      states: ["ending 2023-04-11", "out-of-mainstream 2018-04-10", "in-support"],
    },
    {
      name: "on the last day of support",
      lifecycle: server,
      day: "2023-04-11",
      states: ["ending 2023-04-11", "out-of-mainstream 2018-04-10", "in-support"],
    },
    {
      name: "on the day after it",
      lifecycle: server,
      day: "2023-04-12",
      states: ["out-of-support 2023-04-11"],
    },
    {
      name: "on the day before a switch-off",
      lifecycle: service,
      day: "2021-07-30",
      states: ["ending 2021-07-31", "in-support"],
    },
    {
      name: "on the day of a switch-off",
      lifecycle: service,
      day: "2021-07-31",
      states: ["retired 2021-07-31"],
    },
    {
      name: "before it is off by default",
      lifecycle: api,
      day: "2026-09-30",
      states: ["ending 2026-10-01", "ending 2027-04-01", "in-support"],
    },
    {
      name: "from the day on which it is off by default",
      lifecycle: api,
      day: "2026-10-01",
      states: ["off-by-default 2026-10-01", "ending 2027-04-01", "in-support"],
    },
    {
      name: "once it is off for good, no more by default",
      lifecycle: api,
      day: "2027-04-01",
      states: ["retired 2027-04-01"],
    },
    {
      name: "in a month in which it will be off by default",
      lifecycle: relay,
      day: "2026-12-30",
      states: ["ending 2026-12", "in-support"],
    },
    {
      name: "on the last day of that month",
      lifecycle: relay,
      day: "2026-12-31",
      states: ["off-by-default 2026-12", "in-support"],
    },
    {
      name: "switched off after support ended",
      lifecycle: { ended: "2020-01-01", retired: "2021-01-01" },
      day: "2021-01-01",
      states: ["retired 2021-01-01", "out-of-support 2020-01-01"],
    },
    { name: "without an end", lifecycle: edition, day: "2040-01-01", states: ["in-support"] },
    { name: "before that is out", lifecycle: edition, day: "2025-06-30", states: ["upcoming 2025-07-01"] },
    {
      name: "with nothing but a start",
      lifecycle: { available: "2020-01-01" },
      day: "2026-01-01",
      states: ["unknown"],
    },
    {
      name: "with a mainstream phase and no known end",
      lifecycle: { mainstreamEnded: "2018-10-09" },
      day: "2026-01-01",
      states: ["out-of-mainstream 2018-10-09"],
    },
    { name: "that nobody knows", lifecycle: undefined, day: "2026-01-01", states: ["unknown"] },
  ])("$name, on $day: $states", ({ lifecycle, day, states }) => {
    expect(told(lifecycle, day)).toEqual(states);
  });
});

test("states turn on the days that they are said to turn on, and on no others", () => {
  for (const lifecycle of [server, api, service, edition, relay]) {
    const turns = turningDays(lifecycle);
    const days = Array.from({ length: 15 * 366 }, (_, at) =>
      new Date(Date.UTC(2012, 11, 1 + at)).toISOString().slice(0, 10),
    );
    const changed = days.filter(
      (day, at) => at > 0 && told(lifecycle, day).join() !== told(lifecycle, days[at - 1] ?? "").join(),
    );
    // Some of the days at which it may turn change nothing, such as a year before an end that is a service's first day.
    expect(changed.filter((day) => !turns.includes(day))).toEqual([]);
    expect(turns).toEqual(turns.toSorted());
  }
});

test.each([
  ["2026-12-15", "2026-12-15"],
  ["2026-12", "2026-12-31"],
  ["2024-02", "2024-02-29"],
])("%s counts from %s", (date, day) => {
  expect(lastDayOf(date)).toBe(day);
});

test("what will be off by default has words of its own, since it does not end", () => {
  expect(wordsKey({ state: "ending", event: "disabled", date: "2026-12" })).toBe("disabling");
  expect(wordsKey({ state: "ending", event: "retired", date: "2027-04-01" })).toBe("ending");
  expect(wordsKey({ state: "unknown" })).toBe("unknown");
});

test("the worst of some states decides", () => {
  const held = lifecycleStates.toReversed().map((state) => ({ state }));
  expect(worstOf(held)).toEqual({ state: "retired" });
  expect(worstOf([])).toEqual({ state: "unknown" });
});

test("what is unknown, gone or not there yet is not in support, and what is in support or unknown is no news", () => {
  expect(lifecycleStates.filter(isInSupport)).toEqual([
    "off-by-default",
    "ending",
    "out-of-mainstream",
    "in-support",
  ]);
  expect(lifecycleStates.filter((state) => !isNews(state))).toEqual(["in-support", "unknown"]);
});
