import type { Condition } from "./model/answers.ts";
import { versionSlug } from "./versions.ts";
import { foldName } from "./words.ts";

/**
 * What makes two conditions the same: their kind and their products, in any order, with the least version of the first of
 * them, and what they are about. Two languages word one requirement differently, so words decide only where there are no
 * products, and then as names do: whatever their case and marks.
 */
export function conditionKey({ kind, products, subject, minimum, text }: Condition): string {
  const about = subject ? ` for ${subject}` : "";
  return `${kind} ${products.length > 0 ? productsKey(products, minimum) : foldName(text)}${about}`;
}

const productsKey = ([first = "", ...others]: readonly string[], minimum: string | undefined): string =>
  [minimum === undefined ? first : `${first}~${versionSlug(minimum)}`, ...others].toSorted().join("|");
