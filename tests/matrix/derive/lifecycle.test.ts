import { expect, test } from "vitest";
import type { Lifecycle, Product } from "../../../src/matrix/catalog/schema.ts";
import { notices } from "../../../src/matrix/derive/lifecycle.ts";

const server = { mainstreamEnded: "2018-04-10", ended: "2023-04-11" };
const api = { disabled: "2026-10-01", retired: "2027-04-01" };

const cases: readonly { name: string; lifecycle: Lifecycle; day: string; expected: readonly string[] }[] = [
  { name: "in mainstream support", lifecycle: server, day: "2018-04-09", expected: [] },
  {
    name: "on the last day of mainstream",
    lifecycle: server,
    day: "2018-04-10",
    expected: ["ending 2023-04-11"],
  },
  { name: "the day before the end", lifecycle: server, day: "2023-04-10", expected: ["ending 2023-04-11"] },
  { name: "on the day of the end", lifecycle: server, day: "2023-04-11", expected: ["ended 2023-04-11"] },
  {
    name: "before a switch-off",
    lifecycle: { retired: "2021-07-31" },
    day: "2020-01-01",
    expected: ["retiring 2021-07-31"],
  },
  {
    name: "after a switch-off",
    lifecycle: { retired: "2021-07-31" },
    day: "2026-11-20",
    expected: ["retired 2021-07-31"],
  },
  {
    name: "before it is off by default",
    lifecycle: api,
    day: "2026-09-30",
    expected: ["retiring 2027-04-01", "disabling 2026-10-01"],
  },
  {
    name: "between off by default and off for good",
    lifecycle: api,
    day: "2026-11-20",
    expected: ["retiring 2027-04-01", "disabled 2026-10-01"],
  },
  { name: "only available", lifecycle: { available: "2025-07-01" }, day: "2026-11-20", expected: [] },
  {
    name: "ends without a mainstream phase",
    lifecycle: { ended: "2030-01-01" },
    day: "2026-11-20",
    expected: [],
  },
];

const withLifecycle = (lifecycle: Lifecycle): Product => ({
  id: "server",
  kind: "server",
  label: { en: "Server", fr: "Serveur" },
  aliases: [],
  terms: [],
  lifecycle,
});

test.each(cases)("$name", ({ lifecycle, day, expected }) => {
  const found = notices([withLifecycle(lifecycle)], day);
  expect(found.map(({ kind, date }) => `${kind} ${date}`)).toEqual(expected);
});

test("nothing is told of a product whose lifecycle nobody knows", () => {
  const { lifecycle: _, ...product } = withLifecycle({});
  expect(notices([product], "2026-11-20")).toEqual([]);
});

test("each product is told of once, with its successor", () => {
  const successor = { en: "Next", fr: "Suivant" };
  const product = withLifecycle({ retired: "2021-07-31", successor });
  expect(notices([product, product], "2026-11-20")).toEqual([
    { product, kind: "retired", date: "2021-07-31", successor },
  ]);
});
