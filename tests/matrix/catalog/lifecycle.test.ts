import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";

const read = (text: string) => readCatalog([{ path: "catalog.yaml", text }]);
const told = (text: string): string[] => read(text).diagnostics.map(({ message }) => message);

const product = (lifecycle: string): string =>
  [
    "origins: [{ id: vendor, title: Lifecycle pages }]",
    `products: [{ id: a, kind: server, label: A, lifecycle: { ${lifecycle} } }, { id: b, kind: server, label: B }]`,
  ].join("\n");

describe("a lifecycle", () => {
  test.each([
    "ended: 2020-01-01, source: vendor",
    "ended: 2020-01-01, sources: { ended: vendor }",
    "disabled: 2026-12, source: vendor",
    "in: b, policy: service",
    "steps: [{ date: 2026-12, text: { en: Off, fr: Non }, source: vendor }]",
    "paidUpdates: [{ from: 2026-05, to: 2026-10-31, source: vendor }]",
    "successors: [b], source: vendor",
    "note: { en: Gone, fr: Parti }",
  ])("can be { %s }", (lifecycle) => {
    expect(told(product(lifecycle))).toEqual([]);
  });

  test.each([
    ["in: c, source: vendor", "No product has the id c"],
    ["successors: [b, c], source: vendor", "No product has the id c"],
    ["ended: 2020-01-01, source: press", "No origin has the id press"],
    ["ended: 2020-01-01, source: vendor, sources: { ended: press }", "No origin has the id press"],
    ["steps: [{ date: 2026-12, text: { en: Off, fr: Non }, source: press }]", "No origin has the id press"],
    ["paidUpdates: [{ from: 2026-05, to: 2026-10, source: press }]", "No origin has the id press"],
  ])("of { %s } names what there is not", (lifecycle, says) => {
    expect(told(product(lifecycle))).toEqual([says]);
  });

  test.each([
    ["ended: 2020-01-01", "expected a source: the id of the origin that says so"],
    [
      "ended: 2020-01-01, sources: { available: vendor }",
      "expected a source: the id of the origin that says so",
    ],
    ["disabled: 2026-13, source: vendor", "expected a real day or month, as YYYY-MM-DD or YYYY-MM"],
    ["disabled: soon, source: vendor", "expected a real day or month, as YYYY-MM-DD or YYYY-MM"],
    ["ended: 2026-12, source: vendor", "expected a real date, as YYYY-MM-DD"],
    ["policy: forever", "expected modern or service"],
  ])("of { %s } is refused", (lifecycle, says) => {
    expect(told(product(lifecycle)).join()).toContain(says);
  });

  test("of a feature is checked as that of a product is", () => {
    const feature =
      "features: [{ id: f, group: g, label: F, lifecycle: { in: c } }]\ngroups: [{ id: g, label: G }]";
    expect(told(feature)).toEqual(["No product has the id c"]);
  });
});

describe("what answers rest on", () => {
  const rest = (fields: string): string =>
    [
      product("note: { en: E, fr: F }"),
      "axes: [{ id: server, list: servers, label: Server }, { id: place, list: places, label: Place }]",
      "groups: [{ id: g, label: G }]",
      "features: [{ id: f, group: g, label: F }]",
      `rests: [{ ${fields} }]`,
    ].join("\n");

  test("is about one member of an axis, or several, of as many axes as are named", () => {
    const { value, diagnostics } = read(
      rest("feature: f, at: { server: a, place: [a, b] }, on: b, now: [], source: vendor"),
    );
    expect(diagnostics).toEqual([]);
    expect(value.rests).toEqual([
      { feature: "f", at: { server: ["a"], place: ["a", "b"] }, on: "b", now: [], source: "vendor" },
    ]);
  });

  test.each([
    ["feature: x, at: { server: a }, on: b, source: vendor", "No feature has the id x"],
    ["feature: f, at: { server: x }, on: b, source: vendor", "No product has the id x"],
    ["feature: f, at: { server: a }, on: x, source: vendor", "No product has the id x"],
    ["feature: f, at: { server: a }, on: b, now: [x], source: vendor", "No product has the id x"],
    ["feature: f, at: { server: a }, on: b, source: press", "No origin has the id press"],
  ])("as { %s } names what there is not", (fields, says) => {
    expect(told(rest(fields))).toEqual([says]);
  });

  test("is refused on an axis that there is not", () => {
    expect(told(rest("feature: f, at: { client: a }, on: b, source: vendor")).join()).toContain("client");
  });
});

test("an origin needs an address of http or https, if it has one", () => {
  expect(told('origins: [{ id: a, title: A, address: "javascript:alert(1)" }]').join()).toContain(
    "expected an http or https address",
  );
});
