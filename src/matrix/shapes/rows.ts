import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { FlatText } from "../read/flat-text.ts";
import { fold } from "../text.ts";

/** Complains of words in a row that names no feature. */
export function homelessRow(cell: FlatText): Diagnostic[] {
  const words = fold(cell.text.slice(0, 400));
  if (words === "") return [];
  const message = `“${words.slice(0, 80)}” belongs to no feature, since its row names none`;
  return [diagnose("unplaced-text", cell.place(0), message, "Name the feature in the row's first cell.")];
}
