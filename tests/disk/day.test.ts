import { expect, test } from "vitest";
import { dayOf } from "../../src/disk/day.ts";

const now = () => new Date("2027-01-31T23:59:59Z");

test.each([
  { name: "the day named in AS_OF", environment: { AS_OF: "2026-11-20" }, expected: "2026-11-20" },
  { name: "today where AS_OF is not set", environment: {}, expected: "2027-01-31" },
  { name: "today where AS_OF is empty", environment: { AS_OF: "" }, expected: "2027-01-31" },
  {
    name: "today whatever SOURCE_DATE_EPOCH says",
    environment: { SOURCE_DATE_EPOCH: "0" },
    expected: "2027-01-31",
  },
])("lifecycles are told as of $name", ({ environment, expected }) => {
  expect(dayOf(environment, now)).toBe(expected);
});

test("the clock is not asked where AS_OF is set", () => {
  const asked = () => {
    throw new Error("The clock was asked.");
  };
  expect(dayOf({ AS_OF: "2026-11-20" }, asked)).toBe("2026-11-20");
});

test.each(["2026-02-30", "20 November 2026", "2026-11-20T00:00:00Z", "tomorrow", "2026-1-2"])(
  "%s in AS_OF is refused, with what to write instead",
  (text) => {
    expect(() => dayOf({ AS_OF: text }, now)).toThrow(
      `AS_OF is “${text}”: write a day that exists as YYYY-MM-DD, such as 2026-11-20.`,
    );
  },
);
