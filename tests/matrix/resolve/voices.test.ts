import { describe, expect, test } from "vitest";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import {
  answerIn,
  conflictsOf,
  courseOf,
  documentOf,
  readStatements,
  readVersions,
} from "../../support/versions.ts";

const french = (...statements: readonly string[]): InputFile => documentOf("docs/fr/a.md", ...statements);
const english = (...statements: readonly string[]): InputFile => documentOf("docs/en/a.md", ...statements);

describe("a document and its translation are one voice", () => {
  const inFrench = "Nécessite Mail.";

  test("in every version of a page", () => {
    const result = readVersions(
      english("P 2017: No", "P 2019: Yes. Requires Mail.", "P 2021: Yes. Only with a pen."),
      french("P 2017: Non", "P 2019: Oui. Nécessite Mail.", "P 2021: Oui. Uniquement avec un stylet."),
    );
    const cell = answerIn(result);
    expect(result.diagnostics).toEqual([]);
    expect(courseOf(cell)).toEqual([
      "2017 unsupported",
      "2019 conditional; Requires Mail.",
      "conditional; Only with a pen.",
    ]);
    expect(cell.evidence).toBe("table");
    expect(cell.translations?.["fr"]?.conditions).toEqual(["Uniquement avec un stylet."]);
    expect(cell.history?.map(({ translations }) => translations?.["fr"]?.conditions)).toEqual([
      undefined,
      [inFrench],
    ]);
    expect(cell.history?.map(({ sources }) => sources.map(({ document }) => document))).toEqual([
      ["a", "a-fr"],
      ["a", "a-fr"],
    ]);
  });

  test("on each side of a conflict within one version, in whatever order the translation has them", () => {
    const result = readVersions(
      english("P 2019: Yes. Only with a pen.", "P 2019: No"),
      french("P 2019: Non", "P 2019: Oui. Uniquement avec un stylet."),
    );
    const [conflict] = answerIn(result).conflicts ?? [];
    expect(result.diagnostics).toEqual([]);
    expect(conflict?.sides.map(({ sources }) => sources.map(({ document }) => document))).toEqual([
      ["a", "a-fr"],
      ["a", "a-fr"],
    ]);
    expect(conflict?.sides[0]?.translations?.["fr"]?.conditions).toEqual(["Uniquement avec un stylet."]);
  });

  test("whichever of the two is read first", () => {
    const cell = answerIn(
      readVersions(
        french("P 2019: Oui. Uniquement avec un stylet."),
        english("P 2019: Yes. Only with a pen."),
      ),
    );
    expect(cell.conditions.map(({ text }) => text)).toEqual(["Uniquement avec un stylet."]);
    expect(cell.translations?.["en"]?.conditions).toEqual(["Only with a pen."]);
  });

  test("beside another document that says more", () => {
    const result = readVersions(
      english("P 2019: Yes. Only with a pen. Requires Chat."),
      documentOf("docs/en/b.md", "Q 2019: Yes. Only with a ruler. Requires Chat."),
      french("P 2019: Oui. Uniquement avec un stylet. Nécessite Chat."),
      documentOf("docs/fr/b.md", "Q 2019: Oui. Uniquement avec une règle. Nécessite Chat."),
    );
    const cell = answerIn(result);
    expect(cell.evidence).toBe("several-origins");
    expect(cell.conditions.map(({ text }) => text)).toEqual([
      "Only with a pen.",
      "Requires Chat.",
      "Only with a ruler.",
    ]);
    expect(cell.translations?.["fr"]?.conditions).toEqual([
      "Uniquement avec un stylet.",
      "Nécessite Chat.",
      "Uniquement avec une règle.",
    ]);
  });

  test("with words only for what the translation says", () => {
    const cell = answerIn(
      readVersions(
        english("P 2019: Yes. Only with a pen. See [A](a.txt)"),
        documentOf("docs/en/b.md", "Q 2019: Yes. Only with a ruler. See [B](b.txt)"),
        french("P 2019: Oui. Uniquement avec un stylet. Voir [A](a-fr.txt)"),
      ),
    );
    expect(cell.translations?.["fr"]).toEqual({
      conditions: ["Uniquement avec un stylet.", null],
      notes: [],
    });
    expect(cell.references.map(({ target }) => target)).toEqual(["a.txt", "b.txt"]);
  });

  test("even if it calls the pages by other titles", () => {
    const titled = (path: string, title: string, answer: string): InputFile => {
      const { text } = documentOf(path, `P 2019: ${answer}`);
      return { path, text: text.replace("title: P, address: https://vendor.example/P,", `title: ${title},`) };
    };
    const cell = answerIn(
      readVersions(titled("docs/en/a.md", "Page", "Yes"), titled("docs/fr/a.md", "La page", "Oui")),
    );
    expect(cell.evidence).toBe("table");
    expect(cell.sources).toHaveLength(2);
  });

  test.each([
    {
      name: "an earlier version",
      said: ["P 2017: No", "P 2019: Yes"],
      french: ["P 2017: Non. Nécessite Mail.", "P 2019: Oui"],
      here: "supported; before, 2017: unsupported, requires mail",
      there: "supported; before, 2017: unsupported",
    },
    {
      name: "one side of a conflict",
      said: ["P 2019: Yes", "P 2019: No"],
      french: ["P 2019: Oui", "P 2019: Non. Nécessite Mail."],
      here: "sources-differ, requires mail; one side, 2019: supported; one side, 2019: unsupported, requires mail",
      there: "sources-differ; one side, 2019: supported; one side, 2019: unsupported",
    },
    {
      name: "a whole configuration",
      said: ["P 2019 [Supported together, Cloud]: Yes"],
      french: ["P 2019 [Supported together, Cloud]: Oui. Nécessite Mail."],
      here: "conditional, requires mail",
      there: "supported",
    },
  ])("and told if they differ about $name", ({ said, french: other, here, there }) => {
    const { diagnostics } = readVersions(english(...said), french(...other));
    expect(diagnostics).toMatchObject([{ code: "translation-differs", data: { here, there } }]);
  });

  test("and told if they contradict each other", () => {
    const { matrices, diagnostics, ...others } = readVersions(english("P 2019: Yes"), french("P 2019: Non"));
    const found = diagnostics.filter(({ code }) => code === "contradiction");
    expect(found).toMatchObject([{ document: "a-fr", related: [{ document: "a" }] }]);
    const cell = answerIn({ matrices, diagnostics, ...others });
    expect(cell.support).toBe("supported");
    expect(cell.conflicts).toBeUndefined();
  });
});

describe("what one document says twice", () => {
  test("in one section is told, and is one answer", () => {
    const { text, path } = english("P 2019: Yes. Requires Mail.");
    const twice = {
      path,
      text: `${text}\n| | **Cloud + Talk** |\n| - | - |\n| Calls | Yes. Requires Chat. |\n`,
    };
    const result = readVersions(twice);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["duplicate-statement"]);
    expect(courseOf(answerIn(result))).toEqual(["conditional; Requires Mail.; Requires Chat."]);
  });

  test("in one section with a yes and a no is a contradiction rather than a conflict", () => {
    const { text, path } = english("P 2019: Yes");
    const twice = { path, text: `${text}\n| | **Cloud + Talk** |\n| - | - |\n| Calls | No |\n` };
    const result = readVersions(twice);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["contradiction"]);
    expect(answerIn(result)).toMatchObject({ support: "supported" });
    expect(conflictsOf(answerIn(result))).toEqual([]);
  });

  test("in two sections on one version is one answer with both places", () => {
    const result = readStatements(
      "P 2019: Yes. Requires Mail.",
      "P 2019: Yes. Requires Mail.",
      "P 2019: Yes",
    );
    expect(result.diagnostics).toEqual([]);
    expect(courseOf(answerIn(result))).toEqual(["conditional; Requires Mail."]);
    expect(answerIn(result).sources).toHaveLength(3);
  });
});

describe("a section that is based on two pages", () => {
  /** A document whose first section is also based on the second one's page, in an older version. */
  const both = (second: string): InputFile => {
    const { path, text } = english("P 2021: Yes. Requires Mail.", `Q 2019: ${second}`);
    const older = "  - { title: Q, address: https://vendor.example/Q, date: 2017-01, parts: [Section 1] }";
    return { path, text: text.replace("origins:", `origins:\n${older}`) };
  };

  test("holds as long as it is the latest of one of them", () => {
    const cell = answerIn(readVersions(both("Yes")));
    expect(courseOf(cell)).toEqual(["conditional; Requires Mail."]);
    expect(cell.evidence).toBe("several-origins");
  });

  test("conflicts with the later version of the other", () => {
    const cell = answerIn(readVersions(both("No")));
    expect(conflictsOf(cell)).toEqual([
      "answer newer: conditional | 2021 conditional; Requires Mail. | 2019 unsupported",
    ]);
  });
});

test("a service that a newer page names is in the words of its translation", () => {
  const result = readVersions(
    english("P 2018: Letter Box. Only with a pen.", "Q 2019: Pigeon Hole"),
    french("P 2018: Letter Box. Uniquement avec un stylet.", "Q 2019: Pigeon Hole"),
  );
  const { via, translations } = answerIn(result);
  expect(via?.map(({ products }) => products)).toEqual([["pigeon-hole"]]);
  expect(translations?.["fr"]).toMatchObject({
    conditions: ["Uniquement avec un stylet."],
    via: [{ products: ["pigeon-hole"] }],
  });
});

test("documents on no page disagree with one that is based on a page, and not among themselves", () => {
  const bare = (path: string, answer: string): InputFile => ({
    path,
    text: `| | **Cloud + Talk** |\n| - | - |\n| Calls | ${answer} |\n`,
  });
  const result = readVersions(
    bare("docs/en/x.md", "Yes"),
    bare("docs/en/y.md", "Yes"),
    english("P 2019: No"),
  );
  expect(conflictsOf(answerIn(result))).toEqual([
    "answer open: sources-differ | supported | 2019 unsupported",
  ]);
});
