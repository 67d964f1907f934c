import { expect, test } from "vitest";
import { currentSite } from "../../src/site/current.ts";
import { endsNext } from "../../src/site/ends.ts";

const told = (most: number, day = currentSite().day) =>
  endsNext(currentSite().on(day), "en", most).map(({ row, date, event }) => `${date} ${row.name}: ${event}`);

test("what ends next comes first, and no more than is asked for", () => {
  expect(told(3)).toEqual([
    "2026-12 Fabrikam Relay: disabled",
    "2027-04-01 Exchange Web Services in Exchange Online: retired",
    "2027-06-30 Fabrikam Voice Server: ended",
  ]);
});

test("where nothing lies ahead, what ended last is told", () => {
  const [first = ""] = told(1, "2090-01-01");
  expect(first).toMatch(/^20\d\d-.*: (?:ended|retired)$/);
});
