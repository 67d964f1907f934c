import { describe, expect, test } from "vitest";
import { answerIn, conflictsOf, courseOf, readStatements } from "../../support/versions.ts";

describe("where pages say the same of a cell", () => {
  test.each([
    { name: "one page in a table is a table", said: ["P 2019: Yes"], evidence: "table", says: "supported" },
    { name: "one page in prose is prose", said: ["P 2019 prose: Yes"], evidence: "prose", says: "supported" },
    {
      name: "a table and prose of one version are a table",
      said: ["P 2019 prose: Yes", "P 2019: Yes"],
      evidence: "table",
      says: "supported",
    },
    {
      name: "two pages are several origins",
      said: ["P 2019: Yes", "Q 2018 prose: Yes"],
      evidence: "several-origins",
      says: "supported",
    },
    {
      name: "two versions of one page are not",
      said: ["P 2019: Yes", "P 2018: Yes"],
      evidence: "table",
      says: "supported",
    },
    {
      name: "a yes has the conditions of both",
      said: ["P 2019: Yes.", "Q 2018: Yes. Requires Mail."],
      evidence: "several-origins",
      says: "conditional; Requires Mail.",
    },
    {
      name: "a no has the conditions of both, too",
      said: ["P 2019: No. Requires Chat.", "Q 2018: No"],
      evidence: "several-origins",
      says: "unsupported; Requires Chat.",
    },
    {
      name: "one that names a service and one that names none agree",
      said: ["P 2019: Letter Box", "Q 2018: Yes"],
      evidence: "several-origins",
      says: "supported; via letter-box",
    },
    {
      name: "what only one excludes is no conflict",
      said: ["P 2019: Yes. Not with Chat.", "Q 2018: Yes. Requires Mail."],
      evidence: "several-origins",
      says: "conditional; Not with Chat.; Requires Mail.",
    },
    {
      name: "an exclusion of one of two alternatives is no conflict",
      said: ["P 2019: Yes. Not with Mail.", "Q 2018: Yes. Requires Mail or Chat."],
      evidence: "several-origins",
      says: "conditional; Not with Mail.; Requires Mail or Chat.",
    },
  ])("$name", ({ said, evidence, says }) => {
    const result = readStatements(...said);
    const cell = answerIn(result);
    expect(result.diagnostics).toEqual([]);
    expect(conflictsOf(cell)).toEqual([]);
    expect(courseOf(cell)).toEqual([says]);
    expect(cell.evidence).toBe(evidence);
  });
});

describe("where what holds differs about a cell", () => {
  test.each([
    {
      name: "the newer page holds",
      said: ["P 2018: No", "Q 2019: Yes"],
      says: "supported",
      conflicts: ["answer newer: supported | 2019 supported | 2018 unsupported"],
    },
    {
      name: "a newer no holds as well",
      said: ["P 2018: Yes", "Q 2019: No"],
      says: "unsupported",
      conflicts: ["answer newer: unsupported | 2019 unsupported | 2018 supported"],
    },
    {
      name: "a winning yes has the conditions of the others that say yes, whatever their age",
      said: ["P 2016: Yes. Requires Mail.", "Q 2019: Yes", "R 2018: No"],
      says: "conditional; Requires Mail.",
      conflicts: [
        "answer newer: conditional | 2019 supported | 2016 conditional; Requires Mail. | 2018 unsupported",
      ],
    },
    {
      name: "two parts of one version are open",
      said: ["P 2019: Yes", "P 2019: No"],
      says: "sources-differ",
      conflicts: ["answer open: sources-differ | 2019 supported | 2019 unsupported"],
    },
    {
      name: "pages of one date are open",
      said: ["P 2019: Yes", "Q 2019: No"],
      says: "sources-differ",
      conflicts: ["answer open: sources-differ | 2019 supported | 2019 unsupported"],
    },
    {
      name: "a year and a day in it are open",
      said: ["P 2019: Yes", "Q 2019-05-01: No"],
      says: "sources-differ",
      conflicts: ["answer open: sources-differ | 2019 supported | 2019-05-01 unsupported"],
    },
    {
      name: "a page without a date leaves it open",
      said: ["P: Yes. Requires Mail.", "Q 2019: No"],
      says: "sources-differ; Requires Mail.",
      conflicts: ["answer open: sources-differ | conditional; Requires Mail. | 2019 unsupported"],
    },
    {
      name: "a second no of the date of the newest yes leaves it open",
      said: ["P 2018: No", "Q 2019: Yes", "R 2019: No"],
      says: "sources-differ",
      conflicts: ["answer open: sources-differ | 2018 unsupported | 2019 supported | 2019 unsupported"],
    },
    {
      name: "a question that does not arise conflicts with a yes",
      said: ["P 2018: N/A", "Q 2019: Yes"],
      says: "supported",
      conflicts: ["answer newer: supported | 2019 supported | 2018 not-applicable"],
    },
    {
      name: "an older version of the same page takes no part",
      said: ["P 2019: Yes", "P 2017: No", "Q 2018: Yes"],
      says: "supported",
      history: ["2017 unsupported"],
      conflicts: [],
    },
    {
      name: "a page that no longer says it takes part with its last statement",
      said: ["P 2017: No", "P 2019 [Photos, Cloud]: Yes", "Q 2018: Yes"],
      says: "supported",
      conflicts: ["answer newer: supported | 2018 supported | 2017 unsupported"],
    },
    {
      name: "the service that the newer page names stands",
      said: ["P 2018: Letter Box", "Q 2019: Pigeon Hole", "R 2016: Yes"],
      says: "supported; via pigeon-hole",
      conflicts: [
        "service newer: supported | 2019 supported; via pigeon-hole | 2018 supported; via letter-box",
      ],
    },
    {
      name: "services of one date are open",
      said: ["P 2019: Letter Box", "Q 2019: Pigeon Hole"],
      says: "sources-differ; via letter-box; via pigeon-hole",
      conflicts: [
        "service open: sources-differ | 2019 supported; via letter-box | 2019 supported; via pigeon-hole",
      ],
    },
    {
      name: "what one requires and another excludes is told, and both hold",
      said: ["P 2018: Yes. Requires Mail.", "Q 2019: Yes. Not with Mail."],
      says: "conditional; Requires Mail.; Not with Mail.",
      conflicts: [
        "condition newer: conditional | 2019 conditional; Not with Mail. | 2018 conditional; Requires Mail.",
      ],
    },
    {
      name: "what is excluded besides takes no part",
      said: ["P 2018: Yes. Requires Mail.", "Q 2019: Yes. Not with Mail.", "R 2017: Yes. Not with Chat."],
      says: "conditional; Requires Mail.; Not with Mail.; Not with Chat.",
      conflicts: [
        "condition newer: conditional | 2019 conditional; Not with Mail. | 2018 conditional; Requires Mail.",
      ],
    },
    {
      name: "what requires and excludes a product alike is no conflict",
      said: ["P 2018: Yes. Requires Mail. Not with Mail."],
      says: "conditional; Requires Mail.; Not with Mail.",
      conflicts: [],
    },
    {
      name: "the same holds if nothing decides",
      said: ["P 2019: Yes. Only with Mail.", "Q 2019: Yes. Not with Mail.", "R 2019: Yes"],
      says: "conditional; Only with Mail.; Not with Mail.",
      conflicts: [
        "condition open: conditional | 2019 conditional; Only with Mail. | 2019 conditional; Not with Mail.",
      ],
    },
  ])("$name", ({ said, says, history = [], conflicts }) => {
    const result = readStatements(...said);
    const cell = answerIn(result);
    expect(courseOf(cell)).toEqual([...history, says]);
    expect(conflictsOf(cell)).toEqual(conflicts);
    expect(result.diagnostics).toEqual([]);
  });
});
