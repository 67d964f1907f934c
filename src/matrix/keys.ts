import type { Cell, Condition } from "./model.ts";
import { foldName } from "./words.ts";

/** What tells a cell from all others of its matrix, by ids. */
export type CellIds = Pick<Cell, "feature" | "server" | "placement">;

/**
 * The key of a cell in its matrix, `feature.server.placement`: the fragment that opens it in its table, and the key of
 * everything that is kept by cell. Dots, because slugs have none.
 */
export const cellKey = ({ feature, server, placement }: CellIds): string =>
  `${feature}.${server}.${placement}`;

/** The ids in a key that {@link cellKey} made; empty ones where it is no such key. */
export function idsInKey(key: string): CellIds {
  const [feature = "", server = "", placement = ""] = key.split(".");
  return { feature, server, placement };
}

/**
 * What makes two conditions the same: their kind and their products, in any order. Two languages word one requirement
 * differently, so words decide only where there are no products, and then as names do: whatever their case and marks.
 */
export function conditionKey({ kind, products, text }: Condition): string {
  return `${kind} ${products.length > 0 ? products.toSorted().join("|") : foldName(text)}`;
}
