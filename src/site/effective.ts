import { effectiveAnswer } from "../matrix/derive/answer.ts";
import { conditionKey } from "../matrix/keys.ts";
import type { Cell } from "../matrix/model/answers.ts";

/**
 * A cell with what follows from all that disagrees with it: the answer, and for a yes the conditions of every side that says
 * yes as well. What is no yes any more has no conditions of one.
 */
export function effective(cell: Cell): Cell {
  const support = effectiveAnswer(cell);
  if (support === cell.support && cell.conflicts === undefined) return cell;
  if (support === "unsupported" || support === "not-applicable")
    return support === cell.support ? cell : { ...cell, support, conditions: [] };
  if (support === "sources-differ") return { ...cell, support };
  const yes = (cell.conflicts ?? []).flatMap(({ sides }) => sides.filter(works));
  const all = [...cell.conditions, ...yes.flatMap(({ conditions }) => conditions)];
  return { ...cell, support, conditions: [...new Map(all.map((one) => [conditionKey(one), one])).values()] };
}

const works = ({ support }: Pick<Cell, "support">): boolean =>
  support === "supported" || support === "conditional";
