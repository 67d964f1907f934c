import { either, labelKey } from "../text.ts";
import type { NameOf } from "./prose.ts";

/** The known labels nearest to an unknown one, best first, three at most; undefined where none were looked for. */
export type Suggest = (label: string) => readonly string[] | undefined;

/** Labels that share fewer of their pairs of letters than this are not alike. */
const alike = 0.45;
/** A whole paragraph that stands for a label has no near miss. */
const longest = 80;
/** Somebody mends a few labels at a time, while ten thousand strange ones must not cost a search each. */
const mostSearches = 200;

type Known = NameOf & { readonly pairs: ReadonlySet<string> };

/**
 * Finds near misses, one for each id, by the pairs of neighbouring letters that two labels share (Dice's coefficient), which forgives
 * typing errors and words in another order. The search library that the site uses did this well, too, but took most of
 * the time of reading documents full of strange labels.
 * @param list is asked on the first unknown label, since most documents have none
 */
export function suggester(list: () => readonly NameOf[]): Suggest {
  let known: readonly Known[] | undefined;
  let searches = 0;
  return (label) => {
    if (label.length > longest || searches++ >= mostSearches) return;
    known ??= list().map((one) => ({ ...one, pairs: pairsOf(one.label) }));
    return nearest(pairsOf(label), known);
  };
}

function nearest(pairs: ReadonlySet<string>, known: readonly Known[]): string[] {
  const best = new Map<string, { label: string; likeness: number }>();
  for (const one of known) {
    const likeness = (2 * pairs.intersection(one.pairs).size) / (pairs.size + one.pairs.size);
    if (likeness >= alike && likeness >= (best.get(one.id)?.likeness ?? 0))
      best.set(one.id, { label: one.label, likeness });
  }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ label }) => label);
}

function pairsOf(label: string): ReadonlySet<string> {
  // Whether a word is written in two says nothing.
  const key = ` ${labelKey(label).replaceAll(" ", "")} `;
  return new Set(Array.from({ length: key.length - 1 }, (_, at) => key.slice(at, at + 2)));
}

/** The hint for a label that the catalog does not know. */
export function didYouMean(labels: readonly string[] | undefined, where: string): string {
  const add = `add it, or an alias, to ${where}`;
  if (!labels) return `Mend the wording, or ${add}.`;
  if (labels.length === 0) return `Nothing in the catalog is like it: mend the wording, or ${add}.`;
  return `Did you mean ${either(labels.map((label) => `“${label}”`))}? Otherwise ${add}.`;
}
