import type { MatrixSpec } from "../catalog/schema.ts";
import { beside, unknownMemberCode } from "../coordinates.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Name, StatedTable } from "../shapes/statement.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Warns of members of a table's axes that the catalog does not know. */
export function unknownNames({ axes }: StatedTable, { nearestProducts }: Vocabulary): Diagnostic[] {
  return axes.flatMap(({ id: axis, names }) => {
    const code = unknownMemberCode(axis);
    return names
      .filter(({ id }) => id === undefined)
      .map(({ label, place }) => {
        const data = { label, near: nearestProducts(label), count: 1 };
        return code === "unknown-member"
          ? diagnose(code, place, { ...data, axis })
          : diagnose(code, place, data);
      });
  });
}

/** Warns of a table whose known names no matrix combines. */
export const unknownMatrix = ({ heading, place, axes }: StatedTable, { catalog }: Vocabulary): Diagnostic =>
  diagnose("unknown-matrix", place, { heading: heading || null, lists: listsOf(axes, catalog) });

/** What the catalog calls the members of axes: "servers" and "placements". */
const listsOf = (axes: readonly { readonly id: string }[], catalog: Vocabulary["catalog"]): string[] =>
  catalog.axes.filter((axis) => axes.some(({ id }) => id === axis.id)).map(({ list }) => list);

/** Warns of known names that the catalog does not put into this matrix: usually a mistake. */
export function strangers(
  { id: matrix, axes, features }: MatrixSpec,
  table: StatedTable,
  { featureLabels, wholeFeatures }: Vocabulary,
): Diagnostic[] {
  const missing = (list: string, known: readonly string[], names: readonly Name[]): Diagnostic[] =>
    names.flatMap(({ id, label, place }) =>
      id === undefined || known.includes(id)
        ? []
        : [diagnose("not-in-matrix", place, { label, id, matrix, list, count: 1 })],
    );
  const named = table.statements.filter(
    ({ feature }) => featureLabels.has(feature.id) && !wholeFeatures.has(feature.id),
  );
  return [
    ...beside(axes, table.axes).flatMap(([{ list, members }, { names }]) => missing(list, members, names)),
    ...missing(
      "features",
      features,
      named.map(({ feature, range }) => ({ ...feature, place: range })),
    ),
  ];
}
