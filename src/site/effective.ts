import { conditionKey } from "../matrix/keys.ts";
import type { Cell, Support } from "../matrix/model.ts";

/** Where several disagreements are about one cell, the more cautious answer stands. */
const caution: readonly Support[] = [
  "sources-differ",
  "unsupported",
  "not-applicable",
  "conditional",
  "supported",
];

/** A cell with what follows from all that disagrees with it: the answer, and the conditions of what holds beside its own. */
export function effective(cell: Cell): Cell {
  const { conflicts = [] } = cell;
  const [support] = conflicts
    .map(({ answer }) => answer)
    .toSorted((one, other) => caution.indexOf(one) - caution.indexOf(other));
  if (support === undefined) return cell;
  const held = conflicts.flatMap(({ sides: [first] }) => first?.conditions ?? []);
  const all = support === "conditional" ? [...cell.conditions, ...held] : cell.conditions;
  const conditions = [...new Map(all.map((one) => [conditionKey(one), one])).values()];
  return { ...cell, support, conditions };
}
