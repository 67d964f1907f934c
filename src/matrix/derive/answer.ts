/**
 * What the answer of a cell is, other matrices and other cells considered.
 *
 * 1. Without a conflict it is what the documents of its matrix say.
 * 2. As long as one conflict is open, sources differ.
 * 3. A conflict that something decides has its own answer, which replaces that of the matrix: it considers more. Of
 *    several, the one that considers most is the last.
 */

import { conditionKey } from "../keys.ts";
import type { Cell, Conflict, Support } from "../model/answers.ts";

/** The effective answer of a cell or whole configuration. */
export function effectiveAnswer({ support, conflicts = [] }: Pick<Cell, "support" | "conflicts">): Support {
  const answers = conflicts.map(({ answer }: Conflict) => answer);
  if ([support, ...answers].includes("sources-differ")) return "sources-differ";
  return answers.at(-1) ?? support;
}

/**
 * A cell or whole configuration with what follows from all that disagrees with it: the answer, and for a yes the
 * conditions of every side that says yes as well. What is no yes any more has no conditions of one.
 */
export function effective<T extends Pick<Cell, "support" | "conditions" | "conflicts">>(cell: T): T {
  if (cell.conflicts === undefined) return cell;
  const support = effectiveAnswer(cell);
  if (support === "unsupported" || support === "not-applicable")
    return support === cell.support ? cell : { ...cell, support, conditions: [] };
  if (support === "sources-differ") return { ...cell, support };
  const yes = cell.conflicts.flatMap(({ sides }) => sides.filter(works));
  const all = [...cell.conditions, ...yes.flatMap(({ conditions }) => conditions)];
  return { ...cell, support, conditions: [...new Map(all.map((one) => [conditionKey(one), one])).values()] };
}

const works = ({ support }: Pick<Cell, "support">): boolean =>
  support === "supported" || support === "conditional";
