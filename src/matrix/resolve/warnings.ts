import type { MatrixSpec } from "../catalog/schema.ts";
import { type Code, diagnose, quoted } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { Name, StatedTable } from "../shapes/statement.ts";
import { didYouMean } from "../vocabulary/nearest.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Warns of servers and placements of a table that the catalog does not know. */
export function unknownNames(table: StatedTable, { nearestProducts }: Vocabulary): Diagnostic[] {
  const warn = (code: Code, what: string, names: readonly Name[]): Diagnostic[] =>
    names
      .filter(({ id }) => id === undefined)
      .map(({ label, place }) => {
        const hint = didYouMean(nearestProducts(label), "the products of the catalog");
        return diagnose(code, place, `The catalog has no ${what} ${quoted(label)}`, hint);
      });
  return [
    ...warn("unknown-server", "server", table.servers),
    ...warn("unknown-placement", "placement", table.placements),
  ];
}

/** Warns of a table whose known names meet in no matrix. */
export function unknownMatrix({ heading, place }: StatedTable): Diagnostic {
  const where = heading ? `, under ${quoted(heading)}` : "";
  const message = `No matrix of the catalog has these servers and placements${where}`;
  const hint = "Add the matrix to the catalog, with its servers, placements and features.";
  return diagnose("unknown-matrix", place, message, hint);
}

/** Warns of known names that the catalog does not put into this matrix: most often a slip of the pen. */
export function strangers(
  matrix: MatrixSpec,
  table: StatedTable,
  { featureLabels }: Vocabulary,
): Diagnostic[] {
  const missing = (list: "servers" | "placements" | "features", names: readonly Name[]): Diagnostic[] =>
    names
      .filter(({ id }) => id !== undefined && !matrix[list].includes(id))
      .map((name) => stranger(name, matrix.id, list));
  const features = table.statements.filter(({ feature }) => featureLabels.has(feature.id));
  return [
    ...missing("servers", table.servers),
    ...missing("placements", table.placements),
    ...missing(
      "features",
      features.map(({ feature, source }) => ({ ...feature, place: source })),
    ),
  ];
}

function stranger({ label, place }: Name, matrix: string, list: string): Diagnostic {
  const message = `${quoted(label)} is not among the ${list} of the matrix ${matrix}`;
  const hint = `Add its id to the ${list} of ${matrix} in the catalog, or mend the label.`;
  return diagnose("not-in-matrix", place, message, hint);
}
