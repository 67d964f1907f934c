import { describe, expect, test } from "vitest";
import { effective, effectiveAnswer } from "../../../src/matrix/derive/answer.ts";
import type { Condition, Conflict, Support } from "../../../src/matrix/model/answers.ts";

const decided = (answer: Support): Conflict => ({ about: "answer", decision: "newer", answer, sides: [] });
const open: Conflict = { ...decided("sources-differ"), decision: "open" };

test.each<{ name: string; support: Support; conflicts: Conflict[] | undefined; answer: Support }>([
  {
    name: "is what its matrix says where nothing conflicts",
    support: "supported",
    conflicts: undefined,
    answer: "supported",
  },
  {
    name: "is what decides a conflict",
    support: "supported",
    conflicts: [decided("unsupported")],
    answer: "unsupported",
  },
  {
    name: "is what decides the widest of several conflicts",
    support: "supported",
    conflicts: [decided("unsupported"), decided("conditional")],
    answer: "conditional",
  },
  {
    name: "is that sources differ where one conflict is open",
    support: "supported",
    conflicts: [open, decided("supported")],
    answer: "sources-differ",
  },
  {
    name: "is that sources differ where those of its matrix do, whatever others decide",
    support: "sources-differ",
    conflicts: [decided("supported")],
    answer: "sources-differ",
  },
])("the effective answer $name", ({ support, conflicts, answer }) => {
  expect(effectiveAnswer({ support, conflicts })).toBe(answer);
});

describe("a cell with what follows from all that disagrees with it", () => {
  const gate: Condition = { kind: "requires", products: ["gate"], text: "Requires a gate." };
  const door: Condition = { kind: "requires", products: ["door"], text: "Requires a door." };
  const said = { at: ["a"], conditions: [gate], references: [], sources: [], matrix: "main", date: null };
  const yes = { ...said, support: "conditional" } as const;
  const no = { ...said, support: "unsupported" } as const;

  test.each<{
    name: string;
    cell: Parameters<typeof effective>[0];
    support: Support;
    conditions: Condition[];
  }>([
    { name: "is itself without a conflict", cell: yes, support: "conditional", conditions: [gate] },
    {
      name: "has the conditions of every yes once",
      cell: {
        ...yes,
        conflicts: [{ ...decided("conditional"), sides: [yes, { ...yes, conditions: [gate, door] }] }],
      },
      support: "conditional",
      conditions: [gate, door],
    },
    {
      name: "has no conditions of a no on another side",
      cell: {
        ...yes,
        conflicts: [{ ...decided("conditional"), sides: [yes, { ...no, conditions: [door] }] }],
      },
      support: "conditional",
      conditions: [gate],
    },
    {
      name: "has no conditions where a yes has become a no",
      cell: { ...yes, conflicts: [decided("unsupported")] },
      support: "unsupported",
      conditions: [],
    },
    {
      name: "has those of its own no",
      cell: { ...no, conflicts: [decided("unsupported")] },
      support: "unsupported",
      conditions: [gate],
    },
    {
      name: "has its own where sources differ",
      cell: { ...yes, conflicts: [open] },
      support: "sources-differ",
      conditions: [gate],
    },
  ])("$name", ({ cell, support, conditions }) => {
    expect(effective(cell)).toMatchObject({ support, conditions });
  });
});
