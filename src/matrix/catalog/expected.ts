import { beside, type CellIds } from "../coordinates.ts";
import type { MatrixSpec } from "./schema.ts";

/** Features and members of axes, by the names of their lists: the cells for which every list names something. */
export type Block = Readonly<Record<string, readonly string[]>>;

/** Whether a cell is in a block: a list that the block does not have does not restrict it. */
export function isInBlock(
  { axes }: { readonly axes: readonly { readonly list: string }[] },
  { feature, at }: CellIds,
  block: Block,
): boolean {
  const own = new Map([
    ["features", feature],
    ...beside(axes, at).map(([{ list }, id]) => [list, id] as const),
  ]);
  return Object.entries(block).every(([list, ids]) => ids.includes(own.get(list) ?? ""));
}

/** Whether the catalog expects a cell to be unlisted: through its matrix, one of its ids, or a block that it is in. */
export function isExpectedUnlisted(matrix: Pick<MatrixSpec, "axes" | "expected">, cell: CellIds): boolean {
  const { unlisted = [] } = matrix.expected ?? {};
  const ids = [cell.feature, ...cell.at];
  return (
    unlisted === "all" ||
    unlisted.some((one) => (typeof one === "string" ? ids.includes(one) : isInBlock(matrix, cell, one)))
  );
}
