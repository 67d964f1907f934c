/**
 * Near names: what is probably meant by a word or a name that nothing has. Fuse alone decides how alike two are. This stands
 * beside the rooms of the core, since the catalog, documents, diagnostics, the search and the command line all ask it.
 */

import Fuse from "fuse.js/basic";
import { once } from "./once.ts";
import { foldName } from "./words.ts";

/** Something that is nearly what was written, and how many slips lie between; a swap of two letters is one slip. */
export type Near = { readonly word: string; readonly slips: number };

const options = { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true } as const;

/** Fuse finds one text within another, so that the ends of a word are made part of it. */
const framed = (word: string): string => `^${word}$`;

/** The share of a word that may differ for Fuse to look at it at all: a swap, which it counts as two errors, in three letters. */
const threshold = 0.4;

/** Slips that a word may have: one from four letters on, two from eight. Numbers are years and must be right. */
export function allowedSlips(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Slips that a key or a file's name may have, which is no word of prose: every short one is near some other. */
export const allowedInKey = (key: string): number => Math.min(2, Math.floor(key.length / 3));

/**
 * Finds the words that are nearly a given one, nearest first, of equals those of the same letters. Only those of about its
 * length are compared, since no other can be near.
 * @returns a function that also takes how many slips are allowed, by default {@link allowedSlips}
 */
export function nearWords(words: Iterable<string>): (word: string, allowed?: number) => readonly Near[] {
  const byLength = Map.groupBy(new Set(words), ({ length }) => length);
  const made = new Map<number, Fuse<string>>();
  const among = (length: number): readonly Fuse<string>[] => {
    const known = byLength.get(length);
    if (known === undefined) return [];
    const fuse = made.get(length) ?? new Fuse(known.map(framed), { ...options, threshold });
    made.set(length, fuse);
    return [fuse];
  };
  return (word, allowed = allowedSlips(word)) =>
    allowed === 0
      ? []
      : lengthsAround(word.length, allowed)
          .flatMap(among)
          .flatMap((fuse) => fuse.search(framed(word)))
          .map(({ item, score = 1 }) => nearOf(word, item.slice(1, -1), score))
          .filter(({ slips }) => slips <= allowed)
          .toSorted((a, b) => a.slips - b.slips || strangers(word, a.word) - strangers(word, b.word));
}

const lengthsAround = (length: number, most: number): number[] =>
  Array.from({ length: 2 * most + 1 }, (_, at) => length - most + at);

/** Fuse counts a swap as two errors. It is one slip, and the commonest: errors without a strange letter are swaps. */
function nearOf(word: string, known: string, score: number): Near {
  const errors = Math.round(score * framed(word).length);
  return { word: known, slips: errors - Math.floor((errors - strangers(word, known)) / 2) };
}

/** How many letters one of two words has that the other has not: none where letters are only swapped. */
function strangers(word: string, other: string): number {
  const left = [...other];
  const strange = [...word].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return Math.max(strange.length, left.length);
}

/** A name as one entry of the catalog has it, and the entry's id. */
export type NameOf = { readonly id: string; readonly label: string };

/** The known names nearest to an unknown one, best first, three at most; null where none were looked for. */
export type Nearest = (name: string) => readonly NameOf[] | null;

/** The share of a name that may differ. */
const alike = 0.4;
/** Beside one that is nearer by this share, another name is not what was meant. */
const asLikely = 0.12;
/** A whole paragraph that stands for a name has no near miss. */
const longest = 80;
/** Somebody fixes a few names at a time, while ten thousand strange ones must not cost a search each. */
const mostSearches = 200;
/** Fuse looks at every name for each search, so that fewer searches are made among very many. */
const mostLooks = 200_000;

/**
 * Finds near misses among names, one for each id. Names are compared in the form in which they are equal, without the blanks:
 * whether a word is written in two says nothing.
 * @param names is asked on the first unknown name, since most documents have none
 */
export function nearestNames(names: () => readonly NameOf[]): Nearest {
  const among = once(() => amongNames(names()));
  // A name that a thousand documents have is searched for once.
  const found = new Map<string, readonly NameOf[]>();
  return (name) => {
    if (name.length > longest) return null;
    const key = squeezed(name);
    const known = found.get(key);
    if (known || found.size >= mostSearches) return known ?? null;
    const { size, search } = among();
    if ((found.size + 1) * size > mostLooks && found.size > 0) return null;
    const nearest = search(key);
    found.set(key, nearest);
    return nearest;
  };
}

const squeezed = (name: string): string => foldName(name).replaceAll(" ", "");

function amongNames(names: readonly NameOf[]) {
  const folded = names.map((name) => ({ name, key: framed(squeezed(name.label)) }));
  const fuse = new Fuse(folded, { ...options, keys: ["key"], threshold: alike });
  return { size: names.length, search: (key: string) => nearestOf(key, fuse.search(framed(key))) };
}

type FoundName = { readonly item: { readonly name: NameOf; readonly key: string }; readonly score?: number };

/** The nearest of each thing. Fuse finds a short name within a long one, so that what is over counts as well. */
function nearestOf(key: string, found: readonly FoundName[]): NameOf[] {
  const ranked = found
    .map(({ item, score = 1 }) => {
      const over = Math.max(0, item.key.length - framed(key).length) / item.key.length;
      return { name: item.name, distance: Math.max(score, over) };
    })
    .filter(({ distance }) => distance <= alike)
    .toSorted((a, b) => a.distance - b.distance);
  const most = (ranked[0]?.distance ?? 0) + asLikely;
  const likely = ranked.filter(({ distance }) => distance <= most).map(({ name }) => name);
  const nearest = new Map(likely.toReversed().map((name) => [name.id, name]));
  return [...nearest.values()].toReversed().slice(0, 3);
}

/** The share of a query that may differ from what it is nearest to, when nothing was found at all. */
const remote = 0.5;
/** A longer query is like no name. */
const longestQuery = 32;

/** Finds the names that are a little like a query or have something like it in them, nearest first, three at most. */
export function namesLike(names: readonly string[]): (query: string) => readonly string[] {
  const fuse = new Fuse(names, { threshold: remote, ignoreLocation: true, ignoreDiacritics: true });
  return (query) => fuse.search(query.slice(0, longestQuery), { limit: 3 }).map(({ item }) => item);
}
