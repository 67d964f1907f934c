import { describe, expect, test } from "vitest";
import { readChanges } from "../../../src/matrix/changes/read.ts";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";

const file = (name: string, ...lines: string[]): InputFile => ({
  path: `changes/${name}.yaml`,
  text: `${lines.join("\n")}\n`,
});

const title = "title: { en: Calls work., fr: Les appels fonctionnent. }";
const change = (...more: string[]): string[] => [
  "  - matrix: mail",
  "    key: calls.talk.cloud",
  "    about: cell",
  ...[...more, title].map((line) => `    ${line}`),
];
const appeared = change("kinds: [newly-stated]", "after: { support: supported }");
const entry = (...lines: string[]): InputFile =>
  file("2026-12-01-calls", "date: 2026-12-01", "changes:", ...lines);

describe("entries of changes", () => {
  test("are none without files", () => {
    expect(readChanges([])).toEqual({ value: [], diagnostics: [] });
  });

  test("are read with what changed, before and after", () => {
    const lines = change(
      "kinds: [support, condition-added]",
      "before: { support: supported, sources: [{ document: guide, anchor: calls.talk.cloud }] }",
      "after: { support: conditional, conditions: [Requires Talk 2.], via: [Talk] }",
    );
    expect(readChanges([entry(...lines)])).toEqual({
      diagnostics: [],
      value: [
        {
          id: "2026-12-01-calls",
          date: "2026-12-01",
          changes: [
            {
              matrix: "mail",
              key: "calls.talk.cloud",
              about: "cell",
              kinds: ["support", "condition-added"],
              before: {
                support: "supported",
                conditions: [],
                via: [],
                sources: [{ document: "guide", anchor: "calls.talk.cloud" }],
              },
              after: { support: "conditional", conditions: ["Requires Talk 2."], via: ["Talk"], sources: [] },
              title: { en: "Calls work.", fr: "Les appels fonctionnent." },
            },
          ],
        },
      ],
    });
  });

  test("are in order, the newest first, whatever the order of the files", () => {
    const on = (date: string): InputFile => file(`${date}-x`, `date: ${date}`, "first: true");
    const days = ["2026-12-01", "2027-01-01", "2026-11-30"];
    expect(readChanges(days.map(on)).value.map(({ date }) => date)).toEqual([
      "2027-01-01",
      "2026-12-01",
      "2026-11-30",
    ]);
  });

  test("need no changes if they are the first", () => {
    const { value, diagnostics } = readChanges([file("2026-12-01-first", "date: 2026-12-01", "first: true")]);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([{ id: "2026-12-01-first", date: "2026-12-01", first: true, changes: [] }]);
  });

  test("keep what is right beside a file with a mistake", () => {
    const { value } = readChanges([file("2026-12-02-x", "date: soon"), entry(...appeared)]);
    expect(value.map(({ id }) => id)).toEqual(["2026-12-01-calls"]);
  });
});

const states =
  "expected before and after; without before if newly-stated, and without after if no-longer-stated";

describe("a mistake is told at its line:", () => {
  test.each([
    {
      name: "there is no such kind of change",
      files: [entry(...change("kinds: [suport]", "after: { support: supported }"))],
      says: ["6:13 catalog-invalid changes.0.kinds.0: expected newly-stated"],
    },
    {
      name: "no kind of change is named",
      files: [entry(...change("kinds: []", "after: { support: supported }"))],
      says: ["6:12 catalog-invalid changes.0.kinds: expected a list with at least one kind of change"],
    },
    {
      name: "there is no such answer",
      files: [entry(...change("kinds: [newly-stated]", "after: { support: unlisted }"))],
      says: ["7:23 catalog-invalid changes.0.after.support: expected supported"],
    },
    {
      name: "a day does not exist",
      files: [file("2026-02-30-calls", "date: 2026-02-30", "first: true")],
      says: ["1:7 catalog-invalid date: expected a real date, as YYYY-MM-DD"],
    },
    {
      name: "there is no such field in the file",
      files: [file("2026-12-01-calls", "date: 2026-12-01", "first: true", "change: []")],
      says: ["3:1 catalog-invalid the file: there is no field “change”"],
    },
    {
      name: "there is no such field in a change",
      files: [entry(...appeared, "    kind: support")],
      says: ["9:5 catalog-invalid changes.0: there is no field “kind”"],
    },
    {
      name: "there is no such field in a state",
      files: [entry(...change("kinds: [newly-stated]", "after: { support: supported, source: [] }"))],
      says: ["7:34 catalog-invalid changes.0.after: there is no field “source”"],
    },
    {
      name: "there is no such field in a source",
      files: [
        entry(
          ...change(
            "kinds: [newly-stated]",
            "after: { support: supported, sources: [{ document: a, anchor: b, line: 3 }] }",
          ),
        ),
      ],
      says: ["7:70 catalog-invalid changes.0.after.sources.0: there is no field “line”"],
    },
    {
      name: "a title lacks a language",
      files: [
        entry(
          ...change("kinds: [newly-stated]", "after: { support: supported }").map((line) =>
            line.replace(/, fr: .*\}/, " }"),
          ),
        ),
      ],
      says: ["8:12 catalog-invalid changes.0.title.fr is missing: expected text"],
    },
    {
      name: "a note is in one language",
      files: [file("2026-12-01-calls", "date: 2026-12-01", "first: true", "note: All is new.")],
      says: ["3:7 catalog-invalid note: expected fields and values"],
    },
    {
      name: "the title of an entry has another language",
      files: [file("2026-12-01-calls", "date: 2026-12-01", "first: true", "title: { en: a, fr: b, de: c }")],
      says: ["3:24 catalog-invalid title: there is no field “de”"],
    },
    {
      name: "a key has words in it",
      files: [entry(...appeared.map((line) => line.replace("calls.talk.cloud", "Calls on Talk")))],
      says: ["4:10 catalog-invalid changes.0.key: expected ids, joined by dots"],
    },
    {
      name: "what is newly stated was stated before",
      files: [
        entry(
          ...change(
            "kinds: [newly-stated]",
            "before: { support: supported }",
            "after: { support: supported }",
          ),
        ),
      ],
      says: [`3:5 catalog-invalid changes.0: ${states}`],
    },
    {
      name: "what changed was not stated before",
      files: [entry(...change("kinds: [support]", "after: { support: supported }"))],
      says: [`3:5 catalog-invalid changes.0: ${states}`],
    },
    {
      name: "what is no longer stated is still stated",
      files: [entry(...change("kinds: [no-longer-stated]", "after: { support: supported }"))],
      says: [`3:5 catalog-invalid changes.0: ${states}`],
    },
    {
      name: "nothing changed",
      files: [file("2026-12-01-calls", "date: 2026-12-01")],
      says: ["1:1 catalog-invalid the file: expected changes, or first: true"],
    },
    {
      name: "it is no YAML",
      files: [file("2026-12-01-calls", "date: [")],
      says: ["2:1 catalog-syntax This is not valid YAML"],
    },
    {
      name: "the name of a file is no day with an id",
      files: [file("calls", "date: 2026-12-01", "first: true")],
      says: ["1:1 change-file-name The name “calls” is not a date followed by an id"],
    },
    {
      name: "the day in the name of a file is another one",
      files: [file("2026-12-02-calls", "date: 2026-12-01", "first: true")],
      says: ["1:7 change-file-name The date is 2026-12-01, but the file is called 2026-12-02-calls"],
    },
    {
      name: "two files have one name",
      files: [entry(...appeared), { ...entry(...appeared), path: "changes/more/2026-12-01-calls.yml" }],
      says: ["1:1 catalog-duplicate The id 2026-12-01-calls is already taken"],
    },
    {
      name: "two changes are about one cell",
      files: [entry(...appeared, ...appeared)],
      says: ["10:10 change-repeated There are two changes of calls.talk.cloud in mail"],
    },
  ])("$name", ({ files, says }) => {
    const told = readChanges(files).diagnostics.map(
      ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
    );
    expect(told).toEqual(says.map((start) => expect.stringContaining(start)));
  });
});

test("a cell and a configuration may have the same key", () => {
  const whole = appeared.map((line) => line.replace("about: cell", "about: configuration"));
  expect(readChanges([entry(...appeared, ...whole)]).diagnostics).toEqual([]);
});
