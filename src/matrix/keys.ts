import type { Condition } from "./model.ts";
import { foldName } from "./words.ts";

/**
 * What makes two conditions the same: their kind and their products, in any order. Two languages word one requirement
 * differently, so words decide only where there are no products, and then as names do: whatever their case and marks.
 */
export function conditionKey({ kind, products, text }: Condition): string {
  return `${kind} ${products.length > 0 ? products.toSorted().join("|") : foldName(text)}`;
}
