import { type Matrix, type Result, supports } from "../matrix/model.ts";

/** What was read, for a person: a line for each matrix, and the sums. */
export function summary({ documents, matrices, definitions, diagnostics }: Result): string {
  const widest = Math.max(0, ...matrices.map(({ id }) => id.length));
  const lines = matrices.map((matrix) => `${matrix.id.padEnd(widest)}  ${matrixLine(matrix)}`);
  const sums = [
    count(documents.length, "document"),
    count(matrices.length, "matrix", "matrices"),
    count(definitions.length, "definition"),
    count(diagnostics.filter(({ severity }) => severity === "error").length, "error"),
    count(diagnostics.filter(({ severity }) => severity === "warning").length, "warning"),
  ];
  return [...lines, `${sums.join(", ")}.`].join("\n");
}

function matrixLine({ servers, placements, features, cells }: Matrix): string {
  const size = `${servers.length} × ${placements.length} × ${features.length}`;
  const tally = supports.map(
    (support) => `${cells.filter((cell) => cell.support === support).length} ${support}`,
  );
  return `${size}: ${count(cells.length, "cell")} (${tally.join(", ")})`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
