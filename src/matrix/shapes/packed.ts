import { itemsIn, piecesIn } from "../cell/items.ts";
import type { FootnoteParts } from "../cell/says.ts";
import type { Diagnosed } from "../model.ts";
import type { FlatText } from "../read/flatten.ts";
import { readCross } from "./cross.ts";
import { footnoteReader } from "./footnotes.ts";
import { axesOf, knownOnBothSides } from "./names.ts";
import type { Context, Name, Shape, Statement } from "./statement.ts";

/**
 * The packed shape: servers down, placements across, and in each cell the features that work there with their
 * conditions and references. A row whose first cell is empty goes on with the server above, so that a document
 * can give each feature a line of its own.
 */
export const packed: Shape = {
  name: "packed cells",
  fits: (grid, context) => {
    const axes = axesOf(grid, context.vocabulary);
    if (!axes.servers) return;
    if (knownOnBothSides(axes, context.vocabulary)) return "servers and placements are its labels";
    const named = axes.rows.some(({ cells }) => cells.some((cell) => namesFeature(cell, context)));
    return named ? "its cells name known features" : undefined;
  },
  read: (grid, context) => {
    const footnotes = footnoteReader(context);
    return readCross(axesOf(grid, context.vocabulary), (cell, server, placement) =>
      readCell(cell, server, placement, context, footnotes),
    );
  },
};

/** Whether a cell names a feature of the catalog. */
export function namesFeature(cell: FlatText, { vocabulary, rules }: Context): boolean {
  return piecesIn(cell, vocabulary, rules).some(
    (piece) => piece.role === "feature" && piece.id !== undefined,
  );
}

function readCell(
  cell: FlatText,
  server: Name,
  placement: Name,
  { vocabulary, rules }: Context,
  footnotes: FootnoteParts,
): Diagnosed<Statement[]> {
  const { value, diagnostics } = itemsIn(cell, vocabulary, rules, footnotes);
  const statements = value.map(({ feature, label, start, text, ...says }): Statement => {
    const source = { ...cell.place(start), text };
    return { server, placement, feature: { label, id: feature }, ...says, source };
  });
  return { value: statements, diagnostics };
}
