import { conditionKey } from "../matrix/keys.ts";
import type { Condition, ConditionKind } from "../matrix/model.ts";
import { conditionKinds } from "../matrix/model.ts";
import type { CellView } from "./site.ts";

/** Something to see to before a configuration is used: a condition, once, with every cell that has it. */
export type Prerequisite = {
  readonly kind: ConditionKind;
  /** Ids. For `requires`, any one of them will do. */
  readonly products: readonly string[];
  /** The documents' words, each wording once. */
  readonly texts: readonly string[];
  readonly neededBy: readonly CellView[];
};

/**
 * Every condition of some cells once, but for those that a configuration satisfies by itself: there is nothing to see to.
 *
 * In order: by kind as in `conditionKinds`, then by how many cells need it, then as met.
 */
export function prerequisites(cells: readonly CellView[]): readonly Prerequisite[] {
  const pairs = cells.flatMap((view) =>
    (view.cell?.conditions ?? [])
      .filter(({ satisfied }) => !satisfied)
      .map((condition) => ({ condition, view })),
  );
  const groups = Map.groupBy(pairs, ({ condition }) => conditionKey(condition));
  return [...groups.values()].flatMap(gather).toSorted(byKindThenNeed);
}

function gather(pairs: readonly { condition: Condition; view: CellView }[]): Prerequisite[] {
  const first = pairs[0]?.condition;
  if (first === undefined) return [];
  return [
    {
      kind: first.kind,
      products: first.products,
      texts: [...new Set(pairs.map(({ condition }) => condition.text))],
      neededBy: [...new Set(pairs.map(({ view }) => view))],
    },
  ];
}

function byKindThenNeed(one: Prerequisite, other: Prerequisite): number {
  const kinds = conditionKinds.indexOf(one.kind) - conditionKinds.indexOf(other.kind);
  return kinds !== 0 ? kinds : other.neededBy.length - one.neededBy.length;
}
