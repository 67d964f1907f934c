/**
 * What the answer of a cell is, other matrices and other cells considered.
 *
 * 1. Without a conflict it is what the documents of its matrix say.
 * 2. As long as one conflict is open, sources differ.
 * 3. A conflict that something decides has its own answer, which replaces that of the matrix: it considers more. Of
 *    several, the one that considers most is the last.
 */

import type { Cell, Conflict, Support } from "../model/answers.ts";

/** The effective answer of a cell or whole configuration. */
export function effectiveAnswer({ support, conflicts = [] }: Pick<Cell, "support" | "conflicts">): Support {
  const answers = conflicts.map(({ answer }: Conflict) => answer);
  if ([support, ...answers].includes("sources-differ")) return "sources-differ";
  return answers.at(-1) ?? support;
}
