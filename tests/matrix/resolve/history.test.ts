import { describe, expect, test } from "vitest";
import {
  answerIn,
  courseOf,
  documentOf,
  inCatalog,
  readStatements,
  readVersions,
} from "../../support/versions.ts";

test("the catalog of these tests is valid", () => {
  expect(inCatalog.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("what holds, after what was said before, is", () => {
  test.each([
    { name: "all that one version says", said: ["P 2019: Yes"], course: ["supported"] },
    {
      name: "the latest of the versions of a page, wherever they stand",
      said: ["P 2021: Yes", "P 2017: No", "P 2020: No", "P 2019: Yes"],
      course: ["2017 unsupported", "2019 supported", "2020 unsupported", "supported"],
    },
    {
      name: "what changed, without the versions that changed nothing",
      said: ["P 2017: No", "P 2018: No", "P 2019: Yes", "P 2020: Yes"],
      course: ["2017 unsupported", "supported"],
    },
    {
      name: "an answer of the same support under another condition",
      said: ["P 2017: Yes. Requires Mail.", "P 2018: Yes. Requires Chat.", "P 2019: Yes."],
      course: ["2017 conditional; Requires Mail.", "2018 conditional; Requires Chat.", "supported"],
    },
    {
      name: "an answer of the same support by another service",
      said: ["P 2017: Letter Box", "P 2018: Pigeon Hole"],
      course: ["2017 supported; via letter-box", "supported; via pigeon-hole"],
    },
    {
      name: "a later day, month or year",
      said: ["P 2019-03-06: No", "P 2019-04: Yes", "P 2018: No. Requires Mail."],
      course: ["2018 unsupported; Requires Mail.", "2019-03-06 unsupported", "supported"],
    },
    {
      name: "disputed by two parts of the latest version, after what an earlier one said like one of them",
      said: ["P 2017: No", "P 2019: Yes", "P 2020: Yes", "P 2020 prose: No"],
      course: ["2017 unsupported", "2019 supported", "sources-differ"],
    },
    {
      name: "what two pages said before, in the order of their dates",
      said: ["P 2019: No", "P 2021: Yes", "Q 2017: No", "Q 2020: Yes"],
      course: ["2017 unsupported", "2019 unsupported", "supported"],
    },
    {
      name: "not what another page said earlier",
      said: ["P 2017: No. Requires Mail.", "Q 2019: No. Requires Chat."],
      course: ["unsupported; Requires Mail.; Requires Chat."],
    },
    {
      name: "not what was said in a year in which the other day lies",
      said: ["P 2019: Yes. Requires Mail.", "P 2019-05-01: Yes. Requires Chat."],
      course: ["conditional; Requires Mail.; Requires Chat."],
    },
  ])("$name", ({ said, course }) => {
    const result = readStatements(...said);
    expect(courseOf(answerIn(result))).toEqual(course);
    expect(result.diagnostics).toEqual([]);
  });
});

describe("what holds", () => {
  test("keeps earlier versions that already said it among its sources, and no others", () => {
    const result = readStatements("P 2018: No", "P 2019: Yes", "P 2020: Yes");
    const { sources, history } = answerIn(result);
    expect(sources.map(({ line }) => line)).toEqual([29, 23]);
    expect(history?.map(({ sources: old }) => old.map(({ line }) => line))).toEqual([[17]]);
  });

  test.each([
    {
      name: "a later version of the page leaves out",
      said: ["P 2018: Yes", "P 2019 [Photos, Cloud]: Yes"],
      last: "2018",
    },
    { name: "a later version says again", said: ["P 2018: Yes", "P 2019: Yes"], last: undefined },
    {
      name: "another page still says",
      said: ["P 2018: Yes", "P 2019 [Photos, Cloud]: Yes", "Q 2017: Yes"],
      last: undefined,
    },
    {
      name: "another page no longer says, either",
      said: ["P 2018: Yes", "P 2019 [Photos, Cloud]: Yes", "Q 2017: Yes", "Q 2018 [Photos, Cloud]: Yes"],
      last: "2018",
    },
    {
      name: "a version of the same year may still say",
      said: ["P 2018: Yes", "P 2018-06 [Photos, Cloud]: Yes"],
      last: undefined,
    },
    { name: "an undated version says", said: ["P: Yes", "P 2019 [Photos, Cloud]: Yes"], last: undefined },
  ])("is last stated if it is what $name: $last", ({ said, last }) => {
    expect(answerIn(readStatements(...said)).lastStated?.date).toBe(last);
  });

  test("is known to be last stated from the origins of any document", () => {
    const files = [
      documentOf("docs/en/a.md", "P 2018: Yes"),
      documentOf("docs/en/b.md", "P 2019 [Photos, Cloud]: No"),
    ];
    expect(answerIn(readVersions(...files)).lastStated).toEqual({ date: "2018" });
  });
});

describe("rows with dates", () => {
  const dated = (...rows: string[]) => ({
    path: "docs/en/a.md",
    text: [
      "---",
      "title: T",
      "description: D.",
      "date: 2026-01-31",
      "checked: 2026-01-31",
      "language: en",
      "origins: [{ title: P, date: 2023-10-24 }, { title: P, date: 2024-01-01, parts: [Nothing] }]",
      "---",
      "",
      "**Talk**",
      "",
      "| Feature | Since | Cloud |",
      "| - | - | - |",
      ...rows,
      "",
      "## Nothing",
      "",
    ].join("\n"),
  });

  test("speak each from its date on, the last of them up to the version of its section", () => {
    const rows = ["| Calls | 2017-09-19 | No |", "| Calls | 2019-03-06 | Yes |", "| Calls | 2020 | No |"];
    const result = readVersions(dated(...rows, "| Calls | 2021-02 | Yes |"));
    const cell = answerIn(result);
    expect(result.diagnostics).toEqual([]);
    expect(courseOf(cell)).toEqual([
      "2017-09-19 unsupported",
      "2019-03-06 supported",
      "2020 unsupported",
      "supported",
    ]);
    expect(cell.sources.map(({ date }) => date)).toEqual(["2021-02"]);
    // A version of the page that speaks of something else is later than that of the section.
    expect(cell.lastStated).toEqual({ date: "2021-02" });
  });

  test("of one date that contradict each other are told", () => {
    const { diagnostics } = readVersions(dated("| Calls | 2017 | No |", "| Calls | 2017 | Yes |"));
    expect(diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual(["15 contradiction"]);
  });
});
