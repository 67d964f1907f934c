import type { MatrixAxis, MatrixSpec } from "../catalog/schema.ts";
import { beside, sameAxes } from "../coordinates.ts";
import type { Name, StatedTable } from "../shapes/statement.ts";

/**
 * Which matrix of the catalog a table belongs to. The one that, in this order:
 *
 * 1. has the axes of the table, and lists at least one of its members on each,
 * 2. lacks the fewest of the table's members,
 * 3. lacks the fewest of its features,
 * 4. has the fewest members that the table does not name,
 * 5. comes first in the catalog.
 */
export function chooseMatrix(table: StatedTable, matrices: readonly MatrixSpec[]): MatrixSpec | undefined {
  const features = new Set(table.statements.map(({ feature }) => feature.id));
  const ranked = matrices
    .filter(({ axes }) => sameAxes(axes, table.axes))
    .map((matrix) => ({
      matrix,
      sides: beside(matrix.axes, table.axes).map(([axis, { names }]) => sideOf(axis, names)),
    }))
    .filter(({ sides }) => sides.every(({ shared }) => shared > 0))
    .map(({ matrix, sides }) => ({
      matrix,
      strange: sum(sides.map((side) => side.strange)),
      misplaced: [...features].filter((id) => !matrix.features.includes(id)).length,
      silent: sum(sides.map((side) => side.silent)),
    }))
    .sort((a, b) => a.strange - b.strange || a.misplaced - b.misplaced || a.silent - b.silent);
  return ranked[0]?.matrix;
}

/** How many of a table's names an axis has and lacks, and how many of its members the table does not name. */
function sideOf({ members }: MatrixAxis, names: readonly Name[]) {
  const shared = names.filter(({ id }) => id !== undefined && members.includes(id)).length;
  const silent = members.filter((id) => !names.some((name) => name.id === id)).length;
  return { shared, strange: names.length - shared, silent };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
