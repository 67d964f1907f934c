import { describe, expect, test } from "vitest";
import { allOf, noRedirects, readRedirects } from "../../../src/matrix/permalinks/redirects.ts";
import { told } from "../../support/own.ts";

const read = (...lines: readonly string[]) =>
  readRedirects([{ path: "redirects.yaml", text: `${lines.join("\n")}\n` }]);
const saying = (...lines: readonly string[]) => read(...lines).diagnostics.map(told);

const redirect = "  - { kind: feature, from: vm, to: voice-mail, on: 2026-12-01 }";
const gone = [
  "  - kind: cell",
  "    key: mail/calls.talk.cloud",
  "    until: 2026-12-01",
  "    was: { en: Supported, fr: Pris en charge }",
  "    why: { en: A mistake, fr: Une erreur }",
];

describe("the file is read", () => {
  test("with what answers elsewhere and what is gone", () => {
    const { value, diagnostics } = read("redirects:", redirect, "gone:", ...gone);
    expect(diagnostics).toEqual([]);
    expect(allOf(value)).toEqual({
      redirects: [{ kind: "feature", from: "vm", to: "voice-mail", on: "2026-12-01" }],
      gone: [
        {
          kind: "cell",
          key: "mail/calls.talk.cloud",
          until: "2026-12-01",
          was: { en: "Supported", fr: "Pris en charge" },
          why: { en: "A mistake", fr: "Une erreur" },
        },
      ],
    });
  });

  test.each([
    ["with comments alone", ["# Nothing went."]],
    ["with lists whose entries are all comments", ["redirects:", "#", "gone:", "#"]],
    ["with empty lists", ["redirects: []", "gone: []"]],
  ])("%s", (_, lines) => {
    const { value, diagnostics } = read(...lines);
    expect([allOf(value), diagnostics]).toEqual([noRedirects, []]);
  });

  test("or is not there", () => {
    expect(readRedirects([])).toEqual({ value: [], diagnostics: [] });
  });
});

describe("every mistake in it is reported at its line:", () => {
  const kinds =
    "matrix, feature, product, group, document, conflict, part, row, configuration, cell, whole, or statement";
  const cellKey = "expected the key of a cell, as matrix/feature.member.member";
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "an unknown kind",
      ["redirects:", redirect.replace("feature", "page")],
      [`2:13 catalog-invalid redirects.0.kind: expected ${kinds}`],
    ],
    [
      "keys that do not fit their kind",
      ["redirects:", redirect.replace("feature", "cell")],
      [
        `2:25 catalog-invalid redirects.0.from: ${cellKey}`,
        `2:33 catalog-invalid redirects.0.to: ${cellKey}`,
      ],
    ],
    [
      "the key of something gone that does not fit",
      ["gone:", ...gone.with(1, "    key: mail")],
      [`3:10 catalog-invalid gone.0.key: ${cellKey}`],
    ],
    [
      "a day that there is not",
      ["redirects:", redirect.replace("12-01", "02-30")],
      ["2:52 catalog-invalid redirects.0.on: expected a real date, as YYYY-MM-DD"],
    ],
    [
      "no day",
      ["redirects:", redirect.replace(", on: 2026-12-01", "")],
      ["2:5 catalog-invalid redirects.0.on is missing: expected a real date, as YYYY-MM-DD"],
    ],
    [
      "a missing language",
      ["gone:", ...gone.with(3, "    was: { en: Supported }")],
      ["5:10 catalog-invalid gone.0.was.fr is missing: expected text"],
    ],
    [
      "a misspelt field",
      ["gone:", ...gone.with(4, "    whi: Gone")],
      ["6:5 catalog-invalid gone.0: there is no field “whi”"],
    ],
    [
      "a misspelt list",
      ["redirect:", redirect],
      ["1:1 catalog-invalid the file: there is no field “redirect”"],
    ],
    ["no list", ["redirects: none"], ["1:12 catalog-invalid redirects: expected a list of entries"]],
    [
      "no YAML",
      ["redirects: ["],
      [
        "2:1 catalog-syntax This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
    ],
  ])("%s", (_, lines, expected) => {
    expect(saying(...lines)).toEqual(expected.map((one) => `redirects.yaml:${one}`));
  });

  test("and nothing of it is used", () => {
    expect(allOf(read("redirects:", redirect, "gone: none").value)).toEqual(noRedirects);
  });
});
