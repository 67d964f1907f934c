import { itemsIn } from "../cell/items.ts";
import type { FootnoteParts, Part } from "../cell/says.ts";
import type { Diagnosed } from "../model.ts";
import type { FlatText } from "../read/flat-text.ts";
import { readCross } from "./cross.ts";
import { type Axes, knownOnBothSides } from "./names.ts";
import type { Context, Said, Shape } from "./statement.ts";

/**
 * The packed shape: servers down, placements across, and in each cell the features that work there with their
 * conditions and references. A row whose first cell is empty goes on with the server above, so that a document
 * can give each feature a line of its own.
 */
export const packed: Shape = {
  name: "packed cells",
  match: (_, context) => {
    const axes = context.axes();
    const why = axes.servers && reasonFor(context);
    if (why === undefined) return;
    return { why, read: () => readCross(context, (cell, around) => readCell(cell, around, context)) };
  },
};

function reasonFor(context: Context): string | undefined {
  const axes = context.axes();
  if (knownOnBothSides(axes, context.vocabulary))
    return onlyAnswers(axes, context) ? undefined : "servers and placements are its labels";
  const named = axes.rows.some(({ cells }) => cells.some((cell) => namesFeature(cell, context)));
  return named ? "its cells name known features" : undefined;
}

/** Whether all cells say yes or no, so that a feature they could be about stands nowhere. */
function onlyAnswers({ rows }: Axes, { pieces }: Context): boolean {
  const cells = rows.flatMap((row) => row.cells).filter(({ text }) => text.trim() !== "");
  return cells.length > 0 && cells.every((cell) => pieces(cell).every(({ role }) => role === "verdict"));
}

/** Whether a cell names a feature of the catalog. */
export function namesFeature(cell: FlatText, { pieces }: Context): boolean {
  return pieces(cell).some((piece) => piece.role === "feature" && piece.id !== undefined);
}

function readCell(
  cell: FlatText,
  around: readonly Part[],
  { vocabulary, pieces, footnotes }: Context,
): Diagnosed<Said[]> {
  const noted: FootnoteParts = (flat, span) => [...footnotes(flat, span), ...around];
  const { value, diagnostics } = itemsIn(cell, pieces(cell), vocabulary, noted);
  const said = value.map(({ feature, label, start, text, ...says }) => {
    const source = { ...cell.place(start), text };
    return { feature: { label, id: feature }, ...says, source };
  });
  return { value: said, diagnostics };
}
