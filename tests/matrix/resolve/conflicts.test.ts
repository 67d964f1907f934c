import { describe, expect, test } from "vitest";
import { effectiveAnswer } from "../../../src/matrix/derive/answer.ts";
import type { Whole } from "../../../src/matrix/model/answers.ts";
import {
  answerIn,
  conflictsOf,
  courseOf,
  readInContexts,
  readStatements,
  readVersions,
} from "../../support/versions.ts";

/** The answer of a matrix, the one with all others considered if that differs, and what conflicts: `answer open`. */
const seen = (answer: Parameters<typeof conflictsOf>[0] & Whole) => {
  const { support } = answer;
  const effective = effectiveAnswer(answer);
  return {
    answer: support === effective ? support : `${support} → ${effective}`,
    conflicts: conflictsOf(answer).map((one) => one.replace(/:.*/, "")),
    own: support,
    effective,
  };
};

describe("one feature in one configuration of two matrices", () => {
  test.each([
    {
      name: "agrees without a word",
      said: ["P 2018: Yes", "Q 2019 side: Yes"],
      main: "supported",
      side: "supported",
    },
    {
      name: "does not conflict with a later version of the same page",
      said: ["P 2018: No", "P 2019 side: Yes"],
      main: "unsupported",
      side: "supported",
    },
    {
      name: "does not conflict within one of the matrices a second time",
      said: ["P 2018: No", "Q 2019: Yes"],
      main: "supported",
      conflicts: ["answer newer: supported | 2019 supported | 2018 unsupported"],
    },
    {
      name: "conflicts, and the newer page decides for both",
      said: ["P 2018: No", "Q 2019 side: Yes. Requires Mail."],
      main: "unsupported → conditional",
      side: "conditional",
      conflicts: ["answer newer: conditional | 2019 conditional; Requires Mail. | 2018 unsupported"],
    },
    {
      name: "conflicts, and neither date decides",
      said: ["P 2019: No", "Q 2019 side: Yes"],
      main: "unsupported → sources-differ",
      side: "supported → sources-differ",
      conflicts: ["answer open: sources-differ | 2019 unsupported | 2019 supported"],
    },
    {
      name: "shows there what concerns one of them alone",
      said: ["P 2018: Letter Box", "Q 2019: Pigeon Hole", "R 2019 side: Yes"],
      main: "supported",
      side: "supported",
      conflicts: [
        ["service newer: supported | 2019 supported; via pigeon-hole | 2018 supported; via letter-box"],
        [],
      ],
    },
    {
      name: "shows the conflict of both in place of the part in one of them",
      said: ["P 2018: No", "Q 2019: Yes", "R 2019 side: Yes"],
      main: "supported",
      side: "supported",
      conflicts: ["answer newer: supported | 2019 supported | 2019 supported | 2018 unsupported"],
    },
    {
      name: "conflicts about what serves it",
      said: ["P 2019: Letter Box", "Q 2018 side: Pigeon Hole"],
      main: "supported",
      side: "supported",
      conflicts: [
        "service newer: supported | 2019 supported; via letter-box | 2018 supported; via pigeon-hole",
      ],
    },
  ])("$name", ({ said, main, side, conflicts = [] }) => {
    const result = readStatements(...said);
    const cells = result.matrices.map(({ id }) => answerIn(result, id));
    expect(cells.map((cell) => seen(cell).answer)).toEqual([main, ...(side ? [side] : [])]);
    expect(cells.map(conflictsOf)).toEqual(
      cells.map((_, at) => (Array.isArray(conflicts[0]) ? conflicts[at] : conflicts)),
    );
  });
});

test.each<{ contexts: [string?, string?]; name: string; conflicts: number }>([
  { contexts: [], name: "without a context", conflicts: 1 },
  { contexts: ["talk", "talk"], name: "about one thing", conflicts: 1 },
  { contexts: ["talk", "chat"], name: "about different things", conflicts: 0 },
  { contexts: ["talk"], name: "one of which is about everything", conflicts: 0 },
])("of matrices $name, cells conflict $conflicts times", ({ contexts, conflicts }) => {
  const result = readInContexts(contexts, "P 2018: No", "Q 2019 side: Yes");
  expect(conflictsOf(answerIn(result))).toHaveLength(conflicts);
});

describe("a yes for a wider member", () => {
  const cases = [
    {
      name: "says nothing about its forms",
      said: ["P 2025 [Calls, Mail]: Yes", "Q 2020 [Calls, Mail Two]: No"],
      narrow: "unsupported",
    },
    {
      name: "does not exclude forms that it names",
      said: ["P 2025 [Calls, Mail]: Yes. Only with Mail Two.", "Q 2020 [Calls, Mail Two]: Yes"],
    },
    {
      name: "does not exclude forms for which another page says no",
      said: ["P 2025 [Calls, Mail]: Yes. Only with Mail One.", "Q 2020 [Calls, Mail Two]: No"],
      narrow: "unsupported",
    },
    {
      name: "excludes none if it is for something else only",
      said: ["P 2025 [Calls, Mail]: Yes. Only with Cloud.", "Q 2020 [Calls, Mail Two]: Yes"],
    },
    {
      name: "does not exclude what a later version of its page allows",
      said: ["P 2018 [Calls, Mail]: Yes. Only with Mail One.", "P 2020 [Calls, Mail Two]: Yes"],
    },
    {
      name: "excludes the other forms by “only”: open against a narrower, older yes",
      said: ["P 2025 [Calls, Mail]: Yes. Only with Mail One.", "Q 2020 [Calls, Mail Two]: Yes"],
      narrow: "supported → sources-differ",
      conflict: "answer open",
    },
    {
      name: "yields to a narrower yes of the same date",
      said: ["P 2020 [Calls, Mail]: Yes. Only with Mail One.", "Q 2020 [Calls, Mail Two]: Yes"],
      narrow: "supported",
      conflict: "answer narrower",
    },
    {
      name: "yields to a narrower yes without a date",
      said: ["P 2020 [Calls, Mail]: Yes. Only with Mail One.", "Q [Calls, Mail Two]: Yes"],
      narrow: "supported",
      conflict: "answer narrower",
    },
    {
      name: "yields to a narrower, newer yes",
      said: ["P 2020 [Calls, Mail]: Yes. Only with Mail One.", "Q 2021 side [Calls, Mail Two]: Yes"],
      narrow: "supported",
      conflict: "answer newer-and-narrower",
    },
  ];
  test.each(cases)("$name", ({ said, narrow = "supported", conflict }) => {
    const result = readStatements(...said);
    const matrix = said.some((one) => one.includes("side")) ? "side" : "main";
    const form = seen(answerIn(result, matrix, "calls", "mail-two"));
    const wide = seen(answerIn(result, "main", "calls", "mail"));
    expect(form.answer).toBe(narrow);
    // The wide answer stays what it is, but shows the conflict.
    expect(wide.effective).toBe(wide.own);
    expect([form.conflicts, wide.conflicts]).toEqual(conflict ? [[conflict], [conflict]] : [[], []]);
  });

  test("does not conflict with what has since been served by something else", () => {
    const result = readStatements(
      "P 2025 [Calls, Mail]: Letter Box. Only with Mail One.",
      "Q 2018 [Calls, Mail Two]: Letter Box",
      "R 2020 [Calls, Mail Two]: Pigeon Hole",
    );
    expect(seen(answerIn(result, "main", "calls", "mail-two"))).toMatchObject({
      answer: "supported",
      conflicts: ["service newer"],
    });
    expect(seen(answerIn(result, "main", "calls", "mail")).conflicts).toEqual([]);
  });
});

describe("a statement about a whole configuration", () => {
  const together = (date: string, placement: string, answer: string) =>
    `P${placement.replace(" ", "")} ${date} [Supported together, ${placement}]: ${answer}`;
  const configuration = (result: ReturnType<typeof readStatements>, placement: string) => {
    const [main] = result.matrices;
    const found = main?.configurations.find(({ at }) => at.includes(placement));
    if (!found) throw new Error(`Nothing is said of ${placement}`);
    return found;
  };

  test("stands at the configuration, with its history, and not among cells and features", () => {
    const result = readStatements(
      together("2018", "Cloud", "Yes. Requires Mail."),
      together("2019", "Cloud", "No"),
      "Q 2019: Yes",
    );
    const [main] = result.matrices;
    expect(result.diagnostics).toEqual([]);
    expect(main?.features.map(({ id }) => id)).toEqual(["calls", "photos"]);
    expect(main?.cells.map(({ feature }) => feature)).toEqual(["calls"]);
    expect(main?.configurations).toHaveLength(1);
    expect(courseOf(configuration(result, "cloud"))).toEqual([
      "2018 conditional; Requires Mail.",
      "unsupported",
    ]);
  });

  test.each([
    {
      name: "no against a wider yes that is newer",
      said: [together("2018", "Mail Two", "No"), together("2020", "Mail", "Yes")],
      own: "unsupported → sources-differ",
      conflict: "answer open",
    },
    {
      name: "no against a wider yes that is older",
      said: [together("2020", "Mail Two", "No"), together("2018", "Mail", "Yes")],
      own: "unsupported",
      conflict: "answer newer-and-narrower",
    },
    {
      name: "no for one form beside yes for the wider",
      said: [together("2020", "Mail Two", "Yes"), together("2018", "Mail", "No")],
      own: "supported",
      conflict: undefined,
    },
  ])("says $name", ({ said, own, conflict }) => {
    const result = readStatements(...said);
    const [narrow, wide] = [seen(configuration(result, "mail-two")), seen(configuration(result, "mail"))];
    expect(narrow.answer).toBe(own);
    expect(wide.effective).toBe(wide.own);
    expect([narrow.conflicts, wide.conflicts]).toEqual(conflict ? [[conflict], [conflict]] : [[], []]);
  });

  test.each([
    {
      name: "conflicts with a feature that works: the feature is narrower, and no date is against it",
      said: [together("2020", "Cloud", "No"), "Q 2020: Yes"],
      feature: "supported",
      conflict: "answer narrower",
    },
    {
      name: "leaves open whether a feature works that an older page allows",
      said: [together("2020", "Cloud", "No"), "Q 2019: Yes"],
      feature: "supported → sources-differ",
      conflict: "answer open",
    },
    {
      name: "does not conflict with a feature that does not work",
      said: [together("2020", "Cloud", "No"), "Q 2019: No"],
      feature: "unsupported",
      conflict: undefined,
    },
    {
      name: "that works is no answer for a feature",
      said: [together("2020", "Cloud", "Yes"), "Q 2019: No"],
      feature: "unsupported",
      conflict: undefined,
    },
    {
      name: "does not conflict with a wider feature",
      said: [together("2020", "Mail Two", "No"), "Q 2019 [Calls, Mail]: Yes", "Q 2019: Yes"],
      feature: "supported",
      conflict: undefined,
    },
  ])("$name", ({ said, feature, conflict }) => {
    const cell = seen(answerIn(readStatements(...said)));
    expect(cell.answer).toBe(feature);
    expect(cell.conflicts).toEqual(conflict ? [conflict] : []);
  });
});

test("documents that name no pages have no conflicts beyond their own cells", () => {
  const bare = (path: string, placement: string, answer: string) => ({
    path,
    text: `| | **${placement} + Talk** |\n| - | - |\n| Calls | ${answer} |\n`,
  });
  const result = readVersions(
    bare("docs/en/x.md", "Mail", "Yes. Only with Mail One."),
    bare("docs/en/y.md", "Mail Two", "Yes"),
  );
  expect(conflictsOf(answerIn(result, "main", "calls", "mail-two"))).toEqual([]);
});
