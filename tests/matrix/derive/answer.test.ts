import { expect, test } from "vitest";
import { effectiveAnswer } from "../../../src/matrix/derive/answer.ts";
import type { Conflict, Support } from "../../../src/matrix/model/answers.ts";

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
