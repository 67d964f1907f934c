import type { Nodes } from "mdast";
import type { Place } from "../diagnostics.ts";

/** Where a node begins. What was made of nothing in the file, such as a cell that another one spans, begins with the file. */
export function placeOf({ position }: Pick<Nodes, "position">, document: string): Place {
  if (!position) return { document, line: 1, column: 1 };
  const { line, column } = position.start;
  return { document, line, column };
}
