import type { Nodes } from "mdast";
import type { Place } from "../diagnostics.ts";

type Positioned = Pick<Nodes, "position">;

/**
 * Where a node begins in the file, if it stands there at all. What HTML leaves to be understood has no position, or one
 * without a start, which the types of the libraries do not say.
 */
export const startOf = ({ position }: Positioned) => position?.start;

/** The place of a node. What is made of nothing in the file, such as a cell that another one spans, begins with the file. */
export function placeOf(node: Positioned, document: string): Place {
  const { line, column } = startOf(node) ?? { line: 1, column: 1 };
  return { document, line, column };
}
