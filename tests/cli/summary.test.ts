import { expect, test } from "vitest";
import { summary } from "../../src/cli/summary.ts";
import type { Matrix, Result } from "../../src/matrix/model.ts";

const nothing: Result = { documents: [], matrices: [], definitions: [], diagnostics: [] };
const matrix: Matrix = {
  id: "one",
  title: "",
  servers: [],
  placements: [],
  features: [],
  cells: [],
  notes: [],
};

test("matrices stand below each other, however long their names are", () => {
  const [first, second] = summary({ ...nothing, matrices: [matrix, { ...matrix, id: "another" }] }).split(
    "\n",
  );
  expect(first).toBe("one      0 × 0 × 0: 0 cells (0 supported, 0 conditional, 0 unsupported)");
  expect(second).toMatch(/^another {2}0/);
});

test("a great many matrices are no more than a long list", () => {
  const matrices = Array.from({ length: 200_000 }, () => matrix);
  expect(summary({ ...nothing, matrices })).toContain("0 documents, 200000 matrices, ");
});

test("words of a document in the reason why a table was left alone give no orders to a terminal", () => {
  const diagnostic = {
    severity: "note",
    code: "table-left-alone",
    message: "This table is no matrix: \u001b[2J",
    hint: "",
    document: "a.md",
    line: 1,
    column: 1,
  } as const;
  expect(summary({ ...nothing, diagnostics: [diagnostic] })).toContain("  1: ␛[2J");
});
