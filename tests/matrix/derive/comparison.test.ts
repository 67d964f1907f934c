import { describe, expect, test } from "vitest";
import {
  type Aspect,
  compare,
  type StatedFeature,
  type Statement,
  standsOn,
} from "../../../src/matrix/derive/comparison.ts";

const day = "2026-11-20";

const says = (support: Statement["support"], more: Partial<Statement> = {}): Statement => ({
  support,
  conditions: [],
  servedBy: [],
  forms: [],
  ...more,
});
const yes = says("supported");
const no = says("unsupported");
const ifClient = says("conditional", { conditions: ["requires client"] });

/** A side by what it says of features; of those that it lists with an empty list, it says nothing. */
const side = (said: Record<string, readonly Statement[]>): readonly StatedFeature<Statement>[] =>
  Object.entries(said).map(([feature, statements]) => ({ feature, statements }));

/** Where a feature of that name stands when its sides say so. */
function outcome(...said: readonly (readonly Statement[])[]): string {
  const found = compare(
    said.map((statements) => side({ photos: statements })),
    day,
  );
  const of = (kind: keyof typeof found) => found[kind].map(({ differs }) => [kind, ...differs].join(" "));
  return [...of("differing"), ...of("partial"), ...of("same"), ...of("silent")].join(", ");
}

describe("two sides", () => {
  test.each<{ name: string; one: Statement[]; other: Statement[]; expected: string }>([
    { name: "say the same", one: [yes], other: [yes], expected: "same" },
    { name: "differ in support", one: [yes], other: [no], expected: "differing support" },
    {
      name: "differ in support and conditions",
      one: [yes],
      other: [ifClient],
      expected: "differing support conditions",
    },
    {
      name: "differ in conditions alone",
      one: [ifClient],
      other: [says("conditional", { conditions: ["requires server"] })],
      expected: "differing conditions",
    },
    {
      name: "have the same conditions in another order",
      one: [says("conditional", { conditions: ["x", "y"] })],
      other: [says("conditional", { conditions: ["y", "x"] })],
      expected: "same",
    },
    {
      name: "differ in what serves it",
      one: [yes],
      other: [says("supported", { servedBy: ["cloud-voicemail"] })],
      expected: "differing service",
    },
    {
      name: "are served by the same in another order",
      one: [says("supported", { servedBy: ["x", "y"] })],
      other: [says("supported", { servedBy: ["y", "x"] })],
      expected: "same",
    },
    { name: "are silent on one side, which is no no", one: [no], other: [], expected: "partial" },
    { name: "are silent on the first side", one: [], other: [yes], expected: "partial" },
    { name: "are both silent", one: [], other: [], expected: "silent" },
    {
      name: "give several answers in another order",
      one: [yes, no],
      other: [no, yes],
      expected: "same",
    },
    { name: "give one answer twice", one: [yes, yes], other: [yes], expected: "same" },
    {
      name: "say something of a form alone, which is nothing about the other one",
      one: [yes],
      other: [says("supported", { forms: ["hosted"] })],
      expected: "differing forms",
    },
    {
      name: "say the same of the same form",
      one: [yes, says("conditional", { forms: ["hosted"] })],
      other: [says("conditional", { forms: ["hosted"] }), yes],
      expected: "same",
    },
    {
      name: "say other things of the same form",
      one: [yes, says("conditional", { forms: ["hosted"] })],
      other: [yes, says("unsupported", { forms: ["hosted"] })],
      expected: "differing forms",
    },
    {
      name: "say the same of other forms",
      one: [says("supported", { forms: ["hosted"] })],
      other: [says("supported", { forms: ["mixed"] })],
      expected: "differing forms",
    },
    {
      name: "differ themselves, whatever is said of forms",
      one: [yes, says("supported", { forms: ["hosted"] })],
      other: [no, says("supported", { forms: ["hosted"] })],
      expected: "differing support",
    },
    {
      name: "lapsed on one side",
      one: [says("supported", { lapsesOn: day })],
      other: [yes],
      expected: "differing support",
    },
    {
      name: "will lapse on one side, and stand until then",
      one: [says("supported", { lapsesOn: "2026-11-21" })],
      other: [yes],
      expected: "same",
    },
    {
      name: "lapsed on both sides, on other days",
      one: [says("supported", { lapsesOn: "2020-01-01" })],
      other: [says("supported", { lapsesOn: "2021-01-01" })],
      expected: "same",
    },
  ])("$name", ({ one, other, expected }) => {
    expect(outcome(one, other)).toBe(expected);
    expect(outcome(other, one)).toBe(expected);
  });
});

describe("more sides", () => {
  test.each<{ name: string; said: Statement[][]; expected: string }>([
    { name: "all the same", said: [[yes], [yes], [yes]], expected: "same" },
    { name: "one silent, the others alike", said: [[yes], [], [yes]], expected: "partial" },
    {
      name: "one silent, the others different",
      said: [[yes], [], [no]],
      expected: "differing support",
    },
    { name: "one of four different", said: [[yes], [yes], [yes], [no]], expected: "differing support" },
  ])("$name", ({ said, expected }) => {
    expect(outcome(...said)).toBe(expected);
  });
});

test("where support differs stands first, then conditions, then what serves it, each in the order of the sides", () => {
  const served = says("supported", { servedBy: ["relay"] });
  const other = says("conditional", { conditions: ["requires server"] });
  const { differing } = compare(
    [
      side({ voice: [yes], photos: [ifClient], mail: [yes], notes: [yes] }),
      side({ calls: [no], notes: [no], mail: [no], photos: [other], voice: [served] }),
      side({ calls: [yes] }),
    ],
    day,
  );
  const found = differing.map(({ feature, differs: [gravest] }): [string, Aspect | undefined] => [
    feature,
    gravest,
  ]);
  expect(found).toEqual([
    ["mail", "support"],
    ["notes", "support"],
    ["calls", "support"],
    ["photos", "conditions"],
    ["voice", "service"],
  ]);
});

test("every feature of every side is there once, with what each side says in its place", () => {
  const found = compare([side({ a: [yes], b: [] }), side({ b: [], c: [no], a: [yes] })], day);
  expect(found.same.map(({ feature, sides }) => [feature, sides])).toEqual([["a", [[yes], [yes]]]]);
  expect(found.silent.map(({ feature, sides }) => [feature, sides])).toEqual([["b", [[], []]]]);
  expect(found.partial.map(({ feature, sides }) => [feature, sides])).toEqual([["c", [[], [no]]]]);
});

test.each<{ statement: Statement; expected: string }>([
  { statement: yes, expected: "supported" },
  { statement: says("conditional", { lapsesOn: day }), expected: "lapsed" },
  { statement: says("supported", { lapsesOn: "2026-11-21" }), expected: "supported" },
  { statement: says("unsupported", { lapsesOn: day }), expected: "unsupported" },
  { statement: says("not-applicable", { lapsesOn: day }), expected: "not-applicable" },
])("$statement.support with $statement.lapsesOn stands as $expected", ({ statement, expected }) => {
  expect(standsOn(statement, day)).toBe(expected);
});
