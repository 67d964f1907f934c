import { describe, expect, test } from "vitest";
import { lifecycleSummary, summary } from "../../src/cli/summary.ts";
import type { Lifecycle, Product } from "../../src/matrix/catalog/schema.ts";
import type { DataOf } from "../../src/matrix/diagnostics/kinds.ts";
import { whyLeftAlone } from "../../src/matrix/diagnostics/tables.ts";
import { diagnose, startOfFile } from "../../src/matrix/diagnostics.ts";
import type { Matrix, Result } from "../../src/matrix/model/matrices.ts";

const nothing: Result = { documents: [], matrices: [], definitions: [], diagnostics: [] };
const matrix: Matrix = {
  id: "one",
  title: "",
  axes: [
    { id: "server", list: "servers", members: [] },
    { id: "placement", list: "placements", members: [] },
  ],
  features: [],
  cells: [],
  configurations: [],
  notes: [],
};

test("matrices stand below each other, however long their names are", () => {
  const [first, second] = summary(
    { ...nothing, matrices: [matrix, { ...matrix, id: "another" }] },
    false,
  ).split("\n");
  expect(first).toBe("one      0 × 0 × 0: 0 cells (0 supported, 0 conditional, 0 unsupported)");
  expect(second).toMatch(/^another {2}0/);
});

test("a great many matrices are no more than a long list", () => {
  const matrices = Array.from({ length: 200_000 }, () => matrix);
  expect(summary({ ...nothing, matrices }, false)).toContain("0 documents, 200000 matrices, ");
});

describe("tables that are no matrices", () => {
  const leftAlone = (reason: DataOf<"table-left-alone">["reason"], document: string) =>
    diagnose("table-left-alone", startOfFile(document), { reason });
  const empty = leftAlone("empty", "a.md");
  const diagnostics = [empty, leftAlone("no-names", "b.md"), leftAlone("no-names", "c.md")];
  const linesFor = (some: Result["diagnostics"], notes: boolean): string[] =>
    summary({ ...nothing, diagnostics: some }, notes)
      .split("\n")
      .slice(1);

  test("are counted by the reason, the most frequent one first, with how to see them", () => {
    expect(linesFor(diagnostics, false)).toEqual([
      "3 tables are not matrices; show them with --notes:",
      `  2: ${whyLeftAlone("no-names")}`,
      `  1: ${whyLeftAlone("empty")}`,
    ]);
    expect(linesFor([empty], false)[0]).toBe("1 table is not a matrix; show it with --notes:");
  });

  test("need no word on that where they are shown", () => {
    expect(linesFor(diagnostics, true)[0]).toBe("3 tables are not matrices:");
  });

  test("are not spoken of where there are none", () => {
    expect(linesFor([], false)).toEqual([]);
  });
});

const product = (id: string, lifecycle: Lifecycle): Product => ({
  id,
  kind: "server",
  label: { en: id, fr: id },
  aliases: { en: [], fr: [] },
  terms: [],
  lifecycle,
});
const products = [
  product("api", { disabled: "2026-10-01", retired: "2027-04-01" }),
  product("server", { ended: "2023-04-11" }),
];

test.each([
  { day: "2027-04-01", says: "1 switched off, 1 out of support" },
  { day: "2026-11-20", says: "1 out of support, 1 off by default" },
  { day: "2020-01-01", says: "2 in support" },
])("the lifecycles of $day are summed up: $says", ({ day, says }) => {
  expect(lifecycleSummary(products, day)).toBe(`Products as of ${day}: ${says}.`);
});

test("a catalog without products has none", () => {
  expect(lifecycleSummary([], "2026-11-20")).toBe("Products as of 2026-11-20: none.");
});

test("a matrix tells how many of its answers have a history, were last stated or are in conflict, if any", () => {
  const said = {
    support: "supported" as const,
    conditions: [],
    references: [],
    sources: [],
    evidence: "table" as const,
  };
  const at = ["a", "b"];
  const cells: Matrix["cells"] = [
    { ...said, feature: "one", at, history: [] },
    { ...said, feature: "two", at, lastStated: { date: "2018" }, conflicts: [] },
  ];
  const configurations: Matrix["configurations"] = [{ ...said, at, conflicts: [] }];
  const [line] = summary({ ...nothing, matrices: [{ ...matrix, cells, configurations }] }, false).split("\n");
  expect(line).toBe(
    "one  0 × 0 × 0: 2 cells (2 supported, 0 conditional, 0 unsupported), 1 of whole configurations, 1 with history, 1 last stated, 2 in conflict",
  );
});
