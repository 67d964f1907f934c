import { describe, expect, test } from "vitest";
import type { Lifecycle } from "../../../src/matrix/catalog/lifecycle.ts";
import { decidingDay, phaseOn, stretchesOf } from "../../../src/matrix/derive/timeline.ts";

const server: Lifecycle = { available: "2013-01-09", mainstreamEnded: "2018-04-10", ended: "2023-04-11" };
const service: Lifecycle = { disabled: "2026-10-01", retired: "2027-04-01" };

describe("the phase", () => {
  test.each<{ what: string; lifecycle: Lifecycle; day: string; phase: string; decides?: string }>([
    {
      what: "before it is out",
      lifecycle: server,
      day: "2013-01-08",
      phase: "upcoming",
      decides: "2013-01-09",
    },
    {
      what: "on its first day",
      lifecycle: server,
      day: "2013-01-09",
      phase: "ending",
      decides: "2023-04-11",
    },
    { what: "on its last day", lifecycle: server, day: "2023-04-11", phase: "ending", decides: "2023-04-11" },
    {
      what: "on the day after that",
      lifecycle: server,
      day: "2023-04-12",
      phase: "over",
      decides: "2023-04-11",
    },
    {
      what: "before it is off",
      lifecycle: service,
      day: "2026-09-30",
      phase: "ending",
      decides: "2026-10-01",
    },
    { what: "once it is off", lifecycle: service, day: "2026-10-01", phase: "ending", decides: "2027-04-01" },
    {
      what: "the day before it goes",
      lifecycle: service,
      day: "2027-03-31",
      phase: "ending",
      decides: "2027-04-01",
    },
    { what: "from that day on", lifecycle: service, day: "2027-04-01", phase: "over", decides: "2027-04-01" },
    {
      what: "with a month ahead",
      lifecycle: { policy: "service", disabled: "2026-12" },
      day: "2026-12-30",
      phase: "ending",
      decides: "2026-12-31",
    },
    {
      what: "with that month behind",
      lifecycle: { policy: "service", disabled: "2026-12" },
      day: "2026-12-31",
      phase: "supported",
    },
    {
      what: "with a promise but no end",
      lifecycle: { policy: "modern", earliestEnd: "2035-12-31" },
      day: "2026-11-20",
      phase: "supported",
    },
    {
      what: "with nothing but the end of mainstream support",
      lifecycle: { mainstreamEnded: "2018-10-09" },
      day: "2026-11-20",
      phase: "unknown",
    },
    { what: "with no dates at all", lifecycle: {}, day: "2026-11-20", phase: "unknown" },
  ])("$what is “$phase”, ordered by $decides", ({ lifecycle, day, phase, decides }) => {
    expect(phaseOn(lifecycle, day)).toBe(phase);
    expect(decidingDay(lifecycle, day)).toBe(decides);
  });
});

describe("a lifecycle is drawn as", () => {
  const drawn = (lifecycle: Lifecycle, day: string): string[] =>
    stretchesOf(lifecycle, day).map(
      ({ tone, from, to, isOpen }) => `${tone} ${from} ${to}${isOpen ? " open" : ""}`,
    );

  test.each<{ what: string; lifecycle: Lifecycle; day?: string; expected: string[] }>([
    {
      what: "mainstream and extended support, each with its last day",
      lifecycle: server,
      expected: ["mainstream 2013-01-09 2018-04-11", "extended 2018-04-11 2023-04-12"],
    },
    {
      what: "mainstream support alone where both end on one day",
      lifecycle: { available: "2021-09-16", mainstreamEnded: "2026-10-13", ended: "2026-10-13" },
      expected: ["mainstream 2021-09-16 2026-10-14"],
    },
    {
      what: "two open years before what is known",
      lifecycle: { mainstreamEnded: "2018-04-10", ended: "2023-04-11" },
      expected: ["mainstream 2016-04-11 2018-04-11 open", "extended 2018-04-11 2023-04-12"],
    },
    {
      what: "nothing after mainstream support where no end is known",
      lifecycle: { available: "2013-09-01", mainstreamEnded: "2018-10-09" },
      expected: ["mainstream 2013-09-01 2018-10-10"],
    },
    {
      what: "support as far as it is promised, open after that",
      lifecycle: { available: "2025-07-01", policy: "modern", earliestEnd: "2035-12-31" },
      expected: ["mainstream 2025-07-01 2036-01-01", "mainstream 2036-01-01 2037-12-31 open"],
    },
    {
      what: "support until the day of the page where no end is known",
      lifecycle: { available: "2025-07-01", policy: "modern" },
      expected: ["mainstream 2025-07-01 2026-11-20", "mainstream 2026-11-20 2028-11-19 open"],
    },
    {
      what: "open years alone where it is to come",
      lifecycle: { available: "2027-03-01" },
      expected: ["mainstream 2027-03-01 2029-02-28 open"],
    },
    {
      what: "open years around the day of the page where it is in service, and no more is known",
      lifecycle: { policy: "service" },
      expected: ["service 2024-11-20 2026-11-20 open", "service 2026-11-20 2028-11-19 open"],
    },
    {
      what: "a service until it is off by default, and off until it goes",
      lifecycle: { ...service, available: "2010-01-01" },
      expected: ["service 2010-01-01 2026-10-01", "off 2026-10-01 2027-04-01"],
    },
    {
      what: "a service until it goes",
      lifecycle: { available: "2011-06-28", retired: "2021-07-31" },
      expected: ["service 2011-06-28 2021-07-31"],
    },
    {
      what: "nothing after the first of two ends",
      lifecycle: { available: "2011-06-28", ended: "2020-01-01", retired: "2021-07-31" },
      expected: ["service 2011-06-28 2020-01-02"],
    },
    {
      what: "paid updates after its end, months from and to their last day",
      lifecycle: { ...server, paidUpdates: [{ from: "2026-05", to: "2026-10", source: "reports" }] },
      expected: [
        "mainstream 2013-01-09 2018-04-11",
        "extended 2018-04-11 2023-04-12",
        "paid 2026-05-31 2026-11-01",
      ],
    },
    { what: "nothing where nothing is known", lifecycle: { note: { en: "?", fr: "?" } }, expected: [] },
    {
      what: "nothing where a promise is all that is known",
      lifecycle: { earliestEnd: "2035-12-31" },
      expected: [],
    },
  ])("$what", ({ lifecycle, day = "2026-11-20", expected }) => {
    expect(drawn(lifecycle, day)).toEqual(expected);
  });
});
