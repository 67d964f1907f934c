import type { MatrixSpec } from "../catalog/schema.ts";
import type { Name, StatedTable } from "../shapes/statement.ts";

/**
 * Which matrix of the catalog a table belongs to. The one that, in this order:
 *
 * 1. lists at least one of the table's servers and one of its placements,
 * 2. lacks the fewest of the table's servers and placements,
 * 3. lacks the fewest of its features,
 * 4. has the fewest servers and placements that the table does not name,
 * 5. comes first in the catalog.
 */
export function chooseMatrix(table: StatedTable, matrices: readonly MatrixSpec[]): MatrixSpec | undefined {
  const features = new Set(table.statements.map(({ feature }) => feature.id));
  const ranked = matrices
    .filter(
      ({ servers, placements }) =>
        lacking(table.servers, servers) < table.servers.length &&
        lacking(table.placements, placements) < table.placements.length,
    )
    .map((matrix) => ({
      matrix,
      strange: lacking(table.servers, matrix.servers) + lacking(table.placements, matrix.placements),
      misplaced: [...features].filter((id) => !matrix.features.includes(id)).length,
      silent: unnamed(matrix.servers, table.servers) + unnamed(matrix.placements, table.placements),
    }))
    .sort((a, b) => a.strange - b.strange || a.misplaced - b.misplaced || a.silent - b.silent);
  return ranked[0]?.matrix;
}

const lacking = (names: readonly Name[], known: readonly string[]): number =>
  names.filter(({ id }) => id === undefined || !known.includes(id)).length;

const unnamed = (known: readonly string[], names: readonly Name[]): number =>
  known.filter((id) => !names.some((name) => name.id === id)).length;
