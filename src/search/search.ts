import Fuse from "fuse.js";
import type { SearchData } from "./data.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { type Rank, rankOf, tiers } from "./rank.ts";
import { allowedErrors, queryWords } from "./words.ts";

/** Something found. Ids that do not apply are left out. */
export type Hit = Omit<Entry, "sides" | "about"> & {
  /** From 0, the best there can be, to 1. */
  readonly score: number;
};

export type Search = {
  /** What answers the query, best first; empty for a query without words. */
  readonly find: (query: string, limit?: number) => readonly Hit[];
  /** Names that are a little like the query, for a reader who found nothing. */
  readonly nearest: (query: string) => readonly string[];
};

type Record = { readonly entry: Entry; readonly order: number; readonly text: string };

/**
 * Makes the search for the site, the command line and the tests alike. Fuse finds what may answer a query, every word
 * of it needed. Its score weighs how rare a word is, which says little among so few names: the order is that of
 * `rankOf`, then that of the entries: features, products, configurations, cells, each as in the catalog.
 */
export function createSearch(data: SearchData): Search {
  const records = entriesOf(data).map((entry, order): Record => ({ entry, order, text: textOf(entry) }));
  const fuse = new Fuse(records, {
    keys: ["text"],
    useTokenSearch: true,
    tokenMatch: "all",
    ignoreDiacritics: true,
    ignoreLocation: true,
    // One error in four letters, two in eight: the share of a word that may be wrong.
    threshold: 0.25,
  });
  const vocabulary = new Set(records.flatMap(({ entry }) => entry.sides.flatMap(({ words }) => [...words])));
  const names = new Fuse(
    [...new Set([...data.features, ...data.products].flatMap(({ label }) => Object.values(label)))],
    {
      threshold: 0.5,
      ignoreLocation: true,
      ignoreDiacritics: true,
    },
  );
  return {
    find: (query, limit = 20) => {
      for (const words of readingsOf(query)) {
        const found = ranked(fuse, words, vocabulary);
        if (found.length > 0) return found.slice(0, limit).map(hitOf);
      }
      return [];
    },
    nearest: (query) => names.search(query.slice(0, 32), { limit: 3 }).map(({ item }) => item),
  };
}

const textOf = ({ sides, about }: Entry): string =>
  [...sides.flatMap(({ words }) => [...words]), ...about].join(" ");

/** A whole question takes long to be read in every way, and hardly has a name written as two words in it. */
const longestJoined = 6;

/** The words of a query, then two neighbours at a time as one: "e discovery" may be meant as "ediscovery". */
function readingsOf(query: string): string[][] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  if (words.length > longestJoined) return [words];
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at] ?? ""}${word}`, ...words.slice(at + 2)]);
  return [words, ...joined];
}

type Ranked = { readonly record: Record; readonly rank: Rank };

function ranked(fuse: Fuse<Record>, words: readonly string[], vocabulary: ReadonlySet<string>): Ranked[] {
  const query = words.map((word) => untwisted(word, vocabulary));
  const repairs = query.filter((word, at) => word !== words[at]).length;
  const found = fuse.search(query.join(" ")).flatMap(({ item }) => {
    const rank = rankOf(query, item.entry, repairs);
    return rank ? [{ record: item, rank }] : [];
  });
  return found.sort(compare);
}

/** Fuse counts two swapped letters as two errors, so such a word is put right before it looks. */
function untwisted(word: string, vocabulary: ReadonlySet<string>): string {
  if (allowedErrors(word) === 0 || vocabulary.has(word)) return word;
  for (let at = 1; at < word.length; at++) {
    const swapped = `${word.slice(0, at - 1)}${word[at] ?? ""}${word[at - 1] ?? ""}${word.slice(at + 1)}`;
    if (vocabulary.has(swapped)) return swapped;
  }
  return word;
}

function compare(a: Ranked, b: Ranked): number {
  const at = a.rank.findIndex((part, index) => part !== b.rank[index]);
  if (at >= 0) return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  return a.record.order - b.record.order;
}

function hitOf({ record, rank: [tier, errors, unnamed] }: Ranked): Hit {
  const { sides: _sides, about: _about, ...ids } = record.entry;
  const within = Math.min(0.99, errors / 4 + unnamed / 20);
  return { ...ids, score: Number(((tier + within) / tiers.length).toFixed(3)) };
}
