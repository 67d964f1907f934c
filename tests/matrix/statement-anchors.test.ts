import { describe, expect, test } from "vitest";
import type { Result } from "../../src/matrix/model/matrices.ts";
import { anchorFinder, statementAnchors, wholeFeature } from "../../src/matrix/statement-anchors.ts";
import { documentOf, readStatements, readVersions } from "../support/versions.ts";

const anchorsIn = (result: Result): readonly string[] =>
  statementAnchors(result, "together").map(({ document, anchor }) => `${document}/${anchor}`);

describe("the statements of documents have anchors", () => {
  test.each<{ name: string; statements: string[]; expected: string[] }>([
    {
      name: "which are the keys of their cells",
      statements: ["P 2019: Yes", "P 2019 [Photos, Mail]: No"],
      expected: ["a/calls.talk.cloud", "a/photos.talk.mail"],
    },
    {
      name: "with the date of the version where an earlier place has the key",
      statements: ["P 2017: No", "P 2018-12-20: Yes", "P 2019: Yes"],
      expected: ["a/calls.talk.cloud", "a/calls.talk.cloud~2018-12-20", "a/calls.talk.cloud~2019"],
    },
    {
      name: "with a number where another place has the same date",
      statements: ["P 2019: No", "Q 2019: Yes", "R 2018: Yes", "S 2018: Yes", "T 2017: Yes"],
      expected: ["", "~2", "~3", "~4", "~2017"].map((end) => `a/calls.talk.cloud${end}`),
    },
    {
      name: "with a number where no date is known",
      statements: ["P 2019: Yes", "Q: Yes"],
      expected: ["a/calls.talk.cloud", "a/calls.talk.cloud~2"],
    },
    {
      name: "for what is no longer said",
      statements: ["P 2018: No", "P 2019: Yes"],
      expected: ["a/calls.talk.cloud", "a/calls.talk.cloud~2019"],
    },
    {
      name: "for whole configurations, which other sides about features do not double",
      statements: ["P 2019 [Supported together, Cloud]: No", "Q 2018: Yes"],
      expected: ["a/together.talk.cloud", "a/calls.talk.cloud"],
    },
    {
      name: "for what loses against another page, which no cell rests on",
      statements: ["P 2018: No", "Q 2019: Yes"],
      expected: ["a/calls.talk.cloud", "a/calls.talk.cloud~2019"],
    },
    {
      name: "once for each cell of two matrices",
      statements: ["P 2019 side: Yes"],
      expected: ["a/calls.talk.cloud", "a/tones.talk.cloud"],
    },
  ])("$name", ({ statements, expected }) => {
    expect(anchorsIn(readStatements(...statements))).toEqual(expected);
  });

  test("in each document by itself, translations as well", () => {
    const [english, french] = ["en", "fr"].map((language) =>
      documentOf(`docs/${language}/a.md`, "P 2018: No", "P 2019: Yes"),
    );
    const other = documentOf("docs/en/b.md", "Q 2018: Yes");
    const silent = documentOf("docs/en/c.md");
    const keys = ["calls.talk.cloud", "calls.talk.cloud~2019"];
    expect(anchorsIn(readVersions(...[english, french, other, silent].flatMap((one) => one ?? [])))).toEqual([
      ...keys.map((key) => `a/${key}`),
      ...keys.map((key) => `a-fr/${key}`),
      "b/calls.talk.cloud",
    ]);
  });

  test("with the dates of their rows", () => {
    const rows = ["Calls | 2017-09-19 | No", "Calls | 2019-03-06 | Yes", "Photos | 2019-03-06 | Yes"];
    const text = [
      "**Talk**",
      "",
      "| Feature | Since | Cloud |",
      "| - | - | - |",
      ...rows.map((row) => `| ${row} |`),
    ];
    expect(anchorsIn(readVersions({ path: "docs/en/a.md", text: text.join("\n") }))).toEqual([
      "a/calls.talk.cloud",
      "a/calls.talk.cloud~2019-03-06",
      "a/photos.talk.cloud",
    ]);
  });

  test("in the order of their columns in a line", () => {
    const text =
      "**Talk**\n\n| Feature | Mail | Cloud |\n| - | - | - |\n| Photos | No | |\n| Calls | Yes | No |";
    expect(anchorsIn(readVersions({ path: "docs/en/a.md", text }))).toEqual([
      "a/photos.talk.mail",
      "a/calls.talk.mail",
      "a/calls.talk.cloud",
    ]);
  });

  test("that stay when lines above them are added", () => {
    const file = documentOf("docs/en/a.md", "P 2018: No", "P 2019: Yes");
    const edited = {
      ...file,
      text: file.text.replace("## Section 1", "Words.\n\nMore words.\n\n## Section 1"),
    };
    expect(anchorsIn(readVersions(edited))).toEqual(anchorsIn(readVersions(file)));
    expect(statementAnchors(readVersions(edited), "together").map(({ line }) => line)).toEqual(
      statementAnchors(readVersions(file), "together").map(({ line }) => line + 4),
    );
  });
});

describe("the anchor of a source is found", () => {
  const result = readStatements(
    "P 2019 [Supported together, Cloud]: No",
    "Q 2018: Yes",
    "Q 2019 [Photos, Cloud]: No",
  );
  const all = statementAnchors(result, "together");
  const anchorOf = anchorFinder(all);
  const at = ["talk", "cloud"];
  const [whole, calls] = all;

  test.each([
    ["for a statement about the feature", { feature: "calls", at }, calls, "calls.talk.cloud"],
    ["for one about the whole configuration", { feature: "together", at }, whole, "together.talk.cloud"],
    ["for a whole on a side about a feature", { feature: "calls", at }, whole, "together.talk.cloud"],
    ["for a feature on a side about the whole", { feature: "together", at }, calls, "calls.talk.cloud"],
    ["for none of another configuration", { feature: "calls", at: ["talk", "mail"] }, calls, undefined],
  ])("%s", (_, of, source, expected) => {
    expect(source && anchorOf(of, source)).toBe(expected);
  });
});

test.each([
  [
    "is the one that the catalog marks",
    [{ id: "calls" }, { id: "as-a-pair", whole: true as const }],
    "as-a-pair",
  ],
  ["has its usual id where the catalog marks none", [{ id: "calls" }], "together"],
])("the feature of working together %s", (_, marked, expected) => {
  const named = { group: "voice", label: { en: "", fr: "" }, aliases: { en: [], fr: [] }, terms: [] };
  expect(wholeFeature({ features: marked.map((one) => ({ ...named, ...one })) })).toBe(expected);
});
