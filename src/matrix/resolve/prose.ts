import { labelKey } from "../text.ts";

/** A name as one entry of the catalog has it, and the entry's id. */
export type NameOf = { readonly id: string; readonly label: string };

/** The text of an expression that finds a name in a sentence, where white space, hyphens and apostrophes may differ. */
export const patternOf = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['\u2019]/g, "['\u2019]")
    .replace(/[-\u2010]/g, "[-\u2010\u2011 ]")
    .replace(/\s+/g, "\\s+");

/** An expression for any of some patterns, in this order. Without any it finds nothing, rather than everything. */
export const anyOf = (patterns: readonly string[]): string => patterns.join("|") || "(?!)";

/** Finds the id of a name in any of the forms that {@link patternOf} finds; none for any other words. */
export function namesInProse(names: readonly NameOf[]): (words: string) => readonly string[] {
  const key = (words: string): string => labelKey(words).replaceAll("-", " ");
  const ids = new Map(names.map(({ id, label }) => [key(label), [id]]));
  return (words) => ids.get(key(words)) ?? [];
}
