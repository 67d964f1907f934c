import { diagnose, quoted } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Diagnostic } from "../model.ts";

/** Complains of words in a row that names no feature. */
export function homelessRow(cell: FlatText): Diagnostic[] {
  if (cell.text.trim() === "") return [];
  const message = `${quoted(cell.text)} belongs to no feature, since its row names none`;
  return [diagnose("unplaced-text", cell.place(0), message, "Name the feature in the row's first cell.")];
}
