/**
 * Near misses of a name, for what diagnostics propose.
 */

import { foldName } from "./words.ts";

/** A name as one entry of the catalog has it, and the entry's id. */
export type NameOf = { readonly id: string; readonly label: string };

/** The known names nearest to an unknown one, best first, three at most; null where none were looked for. */
export type Nearest = (name: string) => readonly NameOf[] | null;

/** Names that share fewer of their pairs of letters than this are not alike. */
const alike = 0.45;
/** Beside one that is much more like it than this share, another name is not what was meant. */
const asLikely = 0.8;
/** A whole paragraph that stands for a name has no near miss. */
const longest = 80;
/** Somebody fixes a few names at a time, while ten thousand strange ones must not cost a search each. */
const mostSearches = 200;

/** A name, its place among all names, and how many pairs of letters it has. */
type Known = NameOf & { readonly at: number; readonly pairs: number };

/** The names that have a pair of letters, by that pair. Made once for a catalog, on the first unknown name. */
export type Index = ReadonlyMap<string, readonly Known[]>;

/**
 * Finds near misses, one for each id, by the pairs of neighbouring letters that two names share (Dice's coefficient),
 * which forgives typing errors and words in another order. Only names that share a pair at all are looked at, so that
 * a search takes no longer than they are many.
 * @param index is asked on the first unknown name, since most documents have none
 */
export function nearestOf(index: () => Index): Nearest {
  // A name that a thousand documents have is searched for once.
  const found = new Map<string, readonly NameOf[]>();
  return (name) => {
    if (name.length > longest) return null;
    const key = foldName(name);
    const known = found.get(key);
    if (known || found.size >= mostSearches) return known ?? null;
    const names = nearest(pairsOf(key), index());
    found.set(key, names);
    return names;
  };
}

/** Sorts names by their pairs of letters. */
export function indexOf(names: readonly NameOf[]): Index {
  const having = new Map<string, Known[]>();
  for (const [at, one] of names.entries()) {
    const pairs = pairsOf(foldName(one.label));
    const known = { ...one, at, pairs: pairs.size };
    for (const pair of pairs) {
      const list = having.get(pair);
      if (list) list.push(known);
      else having.set(pair, [known]);
    }
  }
  return having;
}

function nearest(pairs: ReadonlySet<string>, having: Index): NameOf[] {
  const best = new Map<string, { label: string; likeness: number }>();
  for (const [one, shared] of sharedPairs(pairs, having)) {
    const likeness = (2 * shared) / (pairs.size + one.pairs);
    if (likeness >= alike && likeness > (best.get(one.id)?.likeness ?? 0))
      best.set(one.id, { label: one.label, likeness });
  }
  const ranked = [...best].sort(([, a], [, b]) => b.likeness - a.likeness);
  const least = (ranked[0]?.[1].likeness ?? 0) * asLikely;
  return ranked
    .filter(([, { likeness }]) => likeness >= least)
    .slice(0, 3)
    .map(([id, { label }]) => ({ id, label }));
}

/** How many pairs each name shares with some, in the order of the names. */
function sharedPairs(pairs: ReadonlySet<string>, having: Index): (readonly [Known, number])[] {
  const counts = new Map<Known, number>();
  for (const pair of pairs)
    for (const one of having.get(pair) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.at - b.at);
}

function pairsOf(folded: string): ReadonlySet<string> {
  // Whether a word is written in two says nothing.
  const key = ` ${folded.replaceAll(" ", "")} `;
  return new Set(Array.from({ length: key.length - 1 }, (_, at) => key.slice(at, at + 2)));
}
