import { describe, expect, test } from "vitest";
import { type Content, readContent } from "../../../src/matrix/content.ts";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { explained } from "../../../src/matrix/upkeep/conflicts.ts";
import { told } from "../../support/own.ts";
import { catalogFile, documentOf } from "../../support/versions.ts";

/** Two pages that disagree about calls in the cloud. */
const disagreeing = [documentOf("docs/en/a.md", "P 2019: Yes", "Q 2019: No", "P 2019 [Photos, Cloud]: Yes")];
const file = (...lines: readonly string[]): InputFile => ({
  path: "conflicts.yaml",
  text: ["conflicts:", ...lines.map((line) => `  ${line}`), ""].join("\n"),
});
const entry = (...fields: readonly string[]): readonly string[] => [
  "- id: calls",
  "  question: { en: Do calls work?, fr: Les appels marchent-ils ? }",
  "  note: { en: The page says both., fr: La page dit les deux. }",
  "  looked: { by: { en: A reader, fr: Un lecteur }, on: 2026-01-31 }",
  ...fields.map((field) => `  ${field}`),
];
const read = (documents: readonly InputFile[], ...conflicts: readonly InputFile[]): Content =>
  readContent({ catalog: [catalogFile], documents, conflicts });
/** What is said of disagreements, not of what the small catalog lacks. */
const saying = ({ diagnostics }: Content): readonly string[] =>
  diagnostics.filter(({ code }) => /conflict|catalog-(?:invalid|duplicate|syntax)/.test(code)).map(told);

const byName = (...names: readonly string[]): readonly string[] =>
  entry("cells:", ...names.map((one) => `  - ${one}`));
const calls = "{ matrix: main, features: [calls] }";

describe("a disagreement that nobody has looked at is reported", () => {
  test("with what to write, at the side that does not hold", () => {
    const { diagnostics } = read(disagreeing);
    expect(diagnostics.find(({ code }) => code === "unacknowledged-conflict")).toMatchObject({
      severity: "warning",
      document: "a",
      line: 23,
      message: "Sources disagree about a cell of calls in main, and nobody has looked at it yet",
      hint: "Find out which side holds, and say so in an entry of conflicts.yaml with this under cells: - { matrix: main, features: [calls], servers: [talk], placements: [cloud] }",
      related: [{ document: "a", line: 17, message: "another side" }],
    });
  });

  test("as an error where reading is strict", () => {
    const { diagnostics } = readContent({ catalog: [catalogFile], documents: disagreeing }, { strict: true });
    expect(diagnostics.find(({ code }) => code === "unacknowledged-conflict")?.severity).toBe("error");
  });

  test("once for all cells in which the same pages disagree about a feature", () => {
    const documents = [
      documentOf(
        "docs/en/a.md",
        "P 2019: Yes",
        "Q 2019: No",
        "P 2019 [Calls, Mail]: Yes",
        "Q 2019 [Calls, Mail]: No",
        "R 2019 [Photos, Mail]: Yes",
        "Q 2019 [Photos, Mail]: No",
      ),
    ];
    const found = read(documents).diagnostics.filter(({ code }) => code === "unacknowledged-conflict");
    expect(found.map(({ message }) => message)).toEqual([
      "Sources disagree about 2 cells of calls in main, and nobody has looked at it yet",
      "Sources disagree about a cell of photos in main, and nobody has looked at it yet",
    ]);
  });

  test("once if two matrices show it", () => {
    const documents = [documentOf("docs/en/a.md", "P 2019: Yes", "Q 2019 side: No")];
    expect(saying(read(documents))).toHaveLength(1);
  });

  test("also if it is about a whole configuration", () => {
    const documents = [
      documentOf(
        "docs/en/a.md",
        "P 2019 [Supported together, Cloud]: Yes",
        "Q 2019 [Supported together, Cloud]: No",
      ),
    ];
    const [one, ...others] = read(documents).diagnostics.filter(({ code }) => /conflict/.test(code));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      message: "Sources disagree about a configuration in main, and nobody has looked at it yet",
      data: { feature: null, block: "{ matrix: main, servers: [talk], placements: [cloud] }" },
    });
  });

  test("only once the documents have nothing else wrong", () => {
    const [document] = disagreeing;
    const broken = { path: "docs/en/b.md", text: "Nothing." };
    expect(saying(read([...(document ? [document] : []), broken]))).toEqual([]);
  });
});

describe("what is known of a disagreement", () => {
  test("goes with all that is found of it", () => {
    const content = read(disagreeing, file(...byName(calls)));
    expect(saying(content)).toEqual([]);
    expect(content.conflicts).toMatchObject([
      {
        id: "calls",
        question: { en: "Do calls work?" },
        looked: { by: { fr: "Un lecteur" }, on: "2026-01-31" },
        cells: [{ matrix: "main", lists: { features: ["calls"] } }],
        sides: [],
        found: [
          { matrix: { id: "main" }, feature: "calls", at: ["talk", "cloud"], conflict: { about: "answer" } },
        ],
      },
    ]);
  });

  test.each([
    {
      name: "lists of members",
      block: "{ matrix: main, features: [calls, photos], servers: [talk], placements: [cloud] }",
    },
    { name: "a matrix that shows the same", block: "{ matrix: side, features: [calls] }" },
  ])("may name it by $name", ({ block }) => {
    const documents = [documentOf("docs/en/a.md", "P 2019: Yes", "Q 2019 side: No")];
    expect(saying(read(documents, file(...byName(block))))).toEqual([]);
  });

  test("of a whole configuration is in a block without features", () => {
    const documents = [
      documentOf(
        "docs/en/a.md",
        "P 2019 [Supported together, Cloud]: Yes",
        "Q 2019 [Supported together, Cloud]: No",
      ),
    ];
    const content = read(documents, file(...byName("{ matrix: main, placements: [cloud] }")));
    expect(saying(content)).toEqual([]);
    expect(content.conflicts[0]?.found).toMatchObject([{ feature: undefined, at: ["talk", "cloud"] }]);
  });

  test("may be in words alone", () => {
    const sides = [1, 2].map(
      (at) => `  - { document: a, heading: Section ${at}, says: { en: So, fr: Ainsi } }`,
    );
    const content = read(
      [documentOf("docs/en/a.md", "P 2019: Yes", "Q 2019: Yes")],
      file(...entry("sides:", ...sides)),
    );
    expect(saying(content)).toEqual([]);
    expect(content.conflicts[0]?.sides).toHaveLength(2);
    expect(explained(content.result, [])).toEqual([]);
  });

  test("may be nothing at all, in a file of comments", () => {
    expect(saying(read([], file("# Nothing yet.")))).toEqual([]);
  });
});

describe("what is wrong with what is known is that", () => {
  const side = (document: string, heading: string) =>
    `  - { document: ${document}, heading: ${heading}, says: { en: So, fr: Ainsi } }`;
  test.each([
    {
      name: "nothing disagrees in a block",
      lines: byName(calls, "{ matrix: main, features: [photos] }"),
      says: ["8:9 conflict-in-vain Sources do not disagree about any of these cells in main; null"],
    },
    {
      name: "there is no such matrix",
      lines: byName(calls, "{ matrix: mian, features: [calls] }"),
      says: ["8:19 conflict-in-vain There is no matrix mian; main"],
    },
    {
      name: "the matrix lacks a feature",
      lines: byName(calls, "{ matrix: main, features: [call] }"),
      says: ["8:36 conflict-in-vain The matrix does not list call; calls"],
    },
    {
      name: "the matrix lacks a member",
      lines: byName(calls, "{ matrix: main, features: [calls], servers: [talk, something-else] }"),
      says: ["8:60 conflict-in-vain The matrix does not list something-else; null"],
    },
    {
      name: "the matrix lacks an axis",
      lines: byName(calls, "{ matrix: main, features: [calls], clients: [web] }"),
      says: ["8:53 conflict-in-vain The matrix has no clients; null"],
    },
    {
      name: "there is no such document",
      lines: [...byName(calls), "  sides:", `  ${side("a", "Section 1")}`, `  ${side("bb", "Section 1")}`],
      says: ["10:21 conflict-in-vain There is no document bb; null"],
    },
    {
      name: "the document has no such heading",
      lines: [...byName(calls), "  sides:", `  ${side("a", "Section 1")}`, `  ${side("a", "Sectoin one")}`],
      says: ["10:33 conflict-in-vain The document has no heading “Sectoin one”; null"],
    },
    {
      name: "an id is taken",
      lines: [...byName(calls), ...byName(calls)],
      says: ["8:9 catalog-duplicate The id calls is already taken; undefined"],
    },
    {
      name: "a field is misspelt",
      lines: byName(calls).map((line) => line.replace("note:", "notes:")),
      says: ["4:5 catalog-invalid conflicts.0: there is no field “notes”; note"],
    },
    {
      name: "a field of who looked is missing",
      lines: byName(calls).map((line) => line.replace(", on: 2026-01-31", "")),
      says: [
        "5:13 catalog-invalid conflicts.0.looked.on is missing: expected a real date, as YYYY-MM-DD; null",
      ],
    },
    {
      name: "a text lacks a language",
      lines: byName(calls).map((line) => line.replace("note: { en: The page says both.,", "note: {")),
      says: ["4:11 catalog-invalid conflicts.0.note.en is missing: expected text; null"],
    },
    {
      name: "a block has a list of no axis",
      lines: byName("{ matrix: main, feature: [calls] }"),
      says: ["7:25 catalog-invalid conflicts.0.cells.0: there is no field “feature”; features"],
    },
    {
      name: "a side does not say where",
      lines: entry("sides: [{ document: a, says: So }]"),
      says: ["6:13 catalog-invalid conflicts.0.sides.0.heading is missing: expected text; null"],
    },
    {
      name: "neither cells nor sides are named",
      lines: entry(),
      says: ["2:5 catalog-invalid conflicts.0: expected cells or sides; null"],
    },
    { name: "it is no YAML", lines: ["- ]"], says: [expect.stringMatching(/^2:5 catalog-syntax /)] },
  ])("$name", ({ lines, says }) => {
    const { diagnostics } = read(disagreeing, file(...lines));
    const found = diagnostics.filter(({ document }) => document === "conflicts.yaml");
    // What was probably meant is under either of two names, if at all.
    const near = ({ data }: (typeof found)[number]) =>
      Object.entries(data).find(([name]) => /near|meant/.test(name));
    expect(
      found.map((one) => `${one.line}:${one.column} ${one.code} ${one.message}; ${near(one)?.[1]}`),
    ).toEqual(says);
  });

  test("the file itself has another field", () => {
    const known = { path: "conflicts.yaml", text: "conflict: []\n" };
    expect(saying(read([], known))).toEqual([
      "conflicts.yaml:1:1 catalog-invalid the file: there is no field “conflict”",
    ]);
  });
});
