import { nearWords } from "../matrix/near.ts";
import { add, emptyTrie, type Trie } from "../matrix/trie.ts";
import type { NamedThing, SearchData } from "./data.ts";
import { allWords, isEmpty, isYear, tellingWords } from "./words.ts";

/** What a name names. */
export type Thing = { readonly side: "feature" | "product"; readonly id: string };

/** A name or everyday word of a thing, as the words that tell it. */
export type Wording = { readonly thing: Thing; readonly words: readonly string[]; readonly isTerm: boolean };

/** What a word of a query may be: other spellings of known words, and how it came to them. */
export type Reading = {
  readonly known: readonly string[];
  readonly how: "exact" | "begun" | "near" | "about" | "unknown";
};

/** All names, by their words. */
export type Lexicon = {
  readonly wordings: readonly Wording[];
  /** The wordings that are exactly some words in their order. */
  readonly exact: Trie<readonly Wording[]>;
  /** The places of the wordings that have a word. */
  readonly having: ReadonlyMap<string, ReadonlySet<number>>;
  readonly read: (word: string, isLast: boolean) => Reading;
  /** The words that a word was written together from, such as "lync" and "2013". */
  readonly split: (word: string) => readonly string[];
};

/** A word shorter than this may begin too many others, unless it is the last of several, which somebody is still typing. */
const shortestBegun = 2;
const shortestLast = 1;
/** As long a piece is told apart from the word that it is written together with. */
const shortestPiece = 2;
const shortestClipped = 4;

/** @param isAbout whether a word stands in what documents say of a thing or a cell */
export function lexiconOf({ features, products }: SearchData, isAbout: (word: string) => boolean): Lexicon {
  const wordings = [
    ...features.flatMap((feature) => wordingsOf(feature, "feature")),
    ...products.flatMap((product) => wordingsOf(product, "product")),
  ];
  const having = indexed(wordings);
  const exact = emptyTrie<readonly Wording[]>();
  for (const group of Map.groupBy(wordings, ({ words }) => words.join(" ")).values()) {
    add(exact, group[0]?.words ?? [], group);
  }
  const sorted = [...having.keys()].sort();
  const near = nearWords(sorted);
  const reading = (word: string, isLast: boolean): Reading => {
    if (having.has(word)) return { known: [word], how: "exact" };
    const begun = beginningWith(sorted, word, isLast);
    if (begun.length > 0) return { known: begun, how: "begun" };
    if (isAbout(word)) return { known: [], how: "about" };
    const nearest = near(word);
    const known = nearest.filter(({ slips }) => slips === nearest[0]?.slips).map((one) => one.word);
    return { known, how: known.length > 0 ? "near" : "unknown" };
  };
  return {
    wordings,
    exact,
    having,
    read: remembered(reading),
    split: (word) => (having.has(word) || isAbout(word) ? [] : partsOf(word, having, sorted)),
  };
}

/** Somebody who types asks of every word but the last again and again. */
function remembered(read: Lexicon["read"]): Lexicon["read"] {
  const known = new Map<string, Reading>();
  return (word, isLast) => {
    const key = isLast ? `${word} ` : word;
    const reading = known.get(key) ?? read(word, isLast);
    if (known.size > 1000) known.clear();
    known.set(key, reading);
    return reading;
  };
}

function wordingsOf({ id, label, names, terms }: NamedThing, side: Thing["side"]): Wording[] {
  const wording = (isTerm: boolean) => (name: string) => ({
    thing: { side, id },
    words: tellingWords(name),
    isTerm,
  });
  const all = [...[...Object.values(label), ...names, id].map(wording(false)), ...terms.map(wording(true))];
  return [...new Map(all.toReversed().map((one) => [one.words.join(" "), one])).values()].toReversed();
}

function indexed(wordings: readonly Wording[]): Map<string, Set<number>> {
  const having = new Map<string, Set<number>>();
  for (const [at, { words }] of wordings.entries()) {
    for (const word of words) having.set(word, (having.get(word) ?? new Set()).add(at));
  }
  return having;
}

/** The known words that begin with a piece of one;  */
function beginningWith(sorted: readonly string[], piece: string, isLast: boolean): string[] {
  if (piece.length < (isLast ? shortestLast : shortestBegun)) return [];
  return sorted.filter((word) => word.startsWith(piece));
}

/** Words that say nothing make no word either: "forest" is not "for" and "est". */
function partsOf(
  word: string,
  having: ReadonlyMap<string, unknown>,
  sorted: readonly string[],
): readonly string[] {
  const parts = pieces(word, having, sorted) ?? [];
  return parts.every((part) => isEmpty(part)) ? [] : parts;
}

/** Cuts a word into known words, years, and perhaps the beginning of one; undefined where it is not made of these. */
function pieces(
  word: string,
  having: ReadonlyMap<string, unknown>,
  sorted: readonly string[],
): readonly string[] | undefined {
  for (let at = word.length - 1; at >= shortestPiece; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!isPiece(head, having) && !(isClipped(head, sorted) && /^\d/.test(tail))) continue;
    if (isPiece(tail, having) || isClipped(tail, sorted)) return [head, tail];
    const others = pieces(tail, having, sorted);
    if (others) return [head, ...others];
  }
  return;
}

const isPiece = (word: string, having: ReadonlyMap<string, unknown>): boolean =>
  word.length >= shortestPiece && (having.has(word) || isEmpty(word) || isYear(word));

const isClipped = (word: string, sorted: readonly string[]): boolean =>
  word.length >= shortestClipped && sorted.some((known) => known.startsWith(word));

/** The words of texts that explain things, for a question that has no name at all. */
export const wordsAbout = (text: string): ReadonlySet<string> =>
  new Set(allWords(text).map(({ key }) => key));
