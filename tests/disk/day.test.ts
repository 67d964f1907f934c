import { describe, expect, test } from "vitest";
import { dayOf, generatedAt } from "../../src/disk/day.ts";

const now = () => new Date("2027-01-31T23:59:59.999Z");
const unasked = () => {
  throw new Error("The clock was asked.");
};

/** The last second of 20 November 2026 in UTC, when it is the next day already in most of the world. */
const epoch = String(Date.UTC(2026, 10, 20, 23, 59, 59) / 1000);

describe("lifecycles are told as of", () => {
  test.each([
    { name: "the day named in AS_OF", environment: { AS_OF: "2026-11-20" }, expected: "2026-11-20" },
    {
      name: "the day of SOURCE_DATE_EPOCH",
      environment: { SOURCE_DATE_EPOCH: epoch },
      expected: "2026-11-20",
    },
    { name: "the first day of all", environment: { SOURCE_DATE_EPOCH: "0" }, expected: "1970-01-01" },
    {
      name: "the day named in AS_OF, whatever SOURCE_DATE_EPOCH says",
      environment: { AS_OF: "2026-11-21", SOURCE_DATE_EPOCH: epoch },
      expected: "2026-11-21",
    },
    { name: "today where neither is set", environment: {}, expected: "2027-01-31" },
    {
      name: "today where both are empty",
      environment: { AS_OF: "", SOURCE_DATE_EPOCH: "" },
      expected: "2027-01-31",
    },
  ])("$name", ({ environment, expected }) => {
    expect(dayOf(environment, now)).toBe(expected);
  });
});

describe("files say that they were generated", () => {
  test.each([
    {
      name: "at SOURCE_DATE_EPOCH",
      environment: { SOURCE_DATE_EPOCH: epoch },
      expected: "2026-11-20T23:59:59Z",
    },
    {
      name: "at SOURCE_DATE_EPOCH, whatever AS_OF says",
      environment: { AS_OF: "2026-12-24", SOURCE_DATE_EPOCH: epoch },
      expected: "2026-11-20T23:59:59Z",
    },
    { name: "at midnight of AS_OF", environment: { AS_OF: "2026-12-24" }, expected: "2026-12-24T00:00:00Z" },
    { name: "now where neither is set", environment: {}, expected: "2027-01-31T23:59:59Z" },
  ])("$name, in whole seconds", ({ environment, expected }) => {
    expect(generatedAt(environment, now)).toBe(expected);
  });
});

describe.each([{ read: dayOf }, { read: generatedAt }])("for $read.name", ({ read }) => {
  test.each([{ AS_OF: "2026-11-20" }, { SOURCE_DATE_EPOCH: epoch }])(
    "no clock is asked: %o",
    (environment) => {
      expect(read(environment, unasked)).toMatch(/^2026-11-20/);
    },
  );

  test.each(["2026-02-30", "20 November 2026", "2026-11-20T00:00:00Z", "tomorrow", "2026-1-2"])(
    "%s in AS_OF is refused, with what to write instead",
    (text) => {
      expect(() => read({ AS_OF: text }, now)).toThrow(
        `AS_OF is “${text}”: write a day that exists as YYYY-MM-DD, such as 2026-11-20.`,
      );
    },
  );

  test.each(["2026-11-20", "-1", "1.5", "1e9", " 12", "0x10", "now", "999999999999999", "253402300800"])(
    "%s in SOURCE_DATE_EPOCH is refused, with what to write instead",
    (text) => {
      expect(() => read({ SOURCE_DATE_EPOCH: text }, now)).toThrow(
        `SOURCE_DATE_EPOCH is “${text}”: write whole seconds since 1970-01-01, such as those of the commit: git log -1 --format=%ct`,
      );
    },
  );
});
