import type { MatrixSpec } from "../catalog/schema.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { Name, StatedTable } from "../shapes/statement.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Warns of servers and placements of a table that the catalog does not know. */
export function unknownNames(table: StatedTable, { nearestProducts }: Vocabulary): Diagnostic[] {
  const warn = (code: "unknown-server" | "unknown-placement", names: readonly Name[]): Diagnostic[] =>
    names
      .filter(({ id }) => id === undefined)
      .map(({ label, place }) => diagnose(code, place, { label, near: nearestProducts(label) }));
  return [...warn("unknown-server", table.servers), ...warn("unknown-placement", table.placements)];
}

/** Warns of a table whose known names meet in no matrix. */
export const unknownMatrix = ({ heading, place }: StatedTable): Diagnostic =>
  diagnose("unknown-matrix", place, { heading: heading || null });

/** Warns of known names that the catalog does not put into this matrix: most often a slip of the pen. */
export function strangers(
  matrix: MatrixSpec,
  table: StatedTable,
  { featureLabels }: Vocabulary,
): Diagnostic[] {
  const missing = (list: List, names: readonly Name[]): Diagnostic[] =>
    names.flatMap(({ id, label, place }) =>
      id === undefined || matrix[list].includes(id)
        ? []
        : [diagnose("not-in-matrix", place, { label, id, matrix: matrix.id, list })],
    );
  const features = table.statements.filter(({ feature }) => featureLabels.has(feature.id));
  return [
    ...missing("servers", table.servers),
    ...missing("placements", table.placements),
    ...missing(
      "features",
      features.map(({ feature, range }) => ({ ...feature, place: range })),
    ),
  ];
}

type List = "servers" | "placements" | "features";
