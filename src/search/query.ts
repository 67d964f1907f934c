import { add, emptyTrie, phrasesAt, type Trie } from "../matrix/trie.ts";
import type { Word } from "../matrix/words.ts";
import { askingPhrases, type Intent, intentPhrases } from "./language.ts";
import type { Lexicon, Reading } from "./lexicon.ts";
import { allWords, isEmpty, isYear, longestQuery } from "./words.ts";

/** A word of a query that may name something. */
export type Token = {
  readonly key: string;
  /** As it was written. */
  readonly text: string;
  readonly reading: Reading;
  /** Whether it is one of the words that questions are made of, and names something only within a name. */
  readonly isAsking: boolean;
  readonly isYear: boolean;
};

/** A query cut into what may name something, and what it is after. */
export type Query = {
  /** The sides of a comparison, or all in one. */
  readonly sides: readonly (readonly Token[])[];
  readonly intents: ReadonlySet<Intent>;
};

const intents = trieOf(intentPhrases);
const asking = trieOf(askingPhrases.map((phrase) => [phrase, true] as const));

/** Every word of those phrases. */
const ofQuestions: ReadonlySet<string> = new Set(
  [...askingPhrases, ...intentPhrases.map(([phrase]) => phrase)].flatMap((phrase) =>
    allWords(phrase).map(({ key }) => key),
  ),
);

function trieOf<T>(phrases: readonly (readonly [string, T])[]): Trie<T> {
  const trie = emptyTrie<T>();
  for (const [phrase, value] of phrases) {
    add(
      trie,
      allWords(phrase).map(({ key }) => key),
      value,
    );
  }
  return trie;
}

/** Reads a query: what it is after goes out of its words, and words that say nothing do. */
export function readQuery(text: string, lexicon: Lexicon): Query {
  const written = text.slice(0, longestQuery);
  const words = whole(allWords(written), lexicon);
  const found = new Set<Intent>();
  const sides: Token[][] = [[]];
  for (let at = 0; at < words.length; at++) {
    const [phrase] = phrasesAt(intents, words, at);
    const [small] = phrasesAt(asking, words, at);
    // "Calls end up in the mailbox" does not ask what ends.
    const isIntent = phrase !== undefined && phrase.to >= (small?.to ?? 0);
    if (isIntent && !isNamed(words, at, phrase.to, lexicon)) {
      found.add(phrase.value);
      if (phrase.value === "versus") sides.push([]);
      at = phrase.to - 1;
      continue;
    }
    const to = small?.to ?? at + 1;
    const tokens = words.slice(at, to).flatMap((word, offset) => {
      const isLast = at + offset > 0 && at + offset === words.length - 1;
      return tokenOf(word, written, lexicon, { isLast, isAsking: small !== undefined });
    });
    sides.at(-1)?.push(...tokens);
    at = to - 1;
  }
  return { sides: sides.filter((side) => side.length > 0), intents: found };
}

/** A phrase of a question that stands in a name ("Call end tone") belongs to that. */
function isNamed(words: readonly Word[], from: number, to: number, { exact }: Lexicon): boolean {
  for (let at = Math.max(0, from - 2); at <= from; at++) {
    if (phrasesAt(exact, words, at).some((phrase) => phrase.to >= to && phrase.to - at > 1)) return true;
  }
  return false;
}

function tokenOf(
  { key, start, end }: Word,
  written: string,
  { read }: Lexicon,
  { isLast, isAsking }: { readonly isLast: boolean; readonly isAsking: boolean },
): Token[] {
  if (isEmpty(key)) return [];
  const text = written.slice(start, end);
  const reading = isAsking ? exactly(read(key, false)) : read(key, isLast);
  return [{ key, text, reading, isAsking, isYear: isYear(key) }];
}

/** What questions are made of is not the beginning of a name, nor a misspelt one. */
const exactly = (reading: Reading): Reading =>
  reading.how === "exact" ? reading : { known: [], how: "unknown" };

/** Parts what is written together ("lync2013") and joins what is written apart ("e discovery"). */
function whole(words: readonly Word[], lexicon: Lexicon): Word[] {
  const parted = words.flatMap((word) => partsOf(word, lexicon));
  const joined: Word[] = [];
  for (let at = 0; at < parted.length; at++) {
    const [one, next] = [parted[at], parted[at + 1]];
    if (!one) continue;
    const key = `${one.key}${next?.key ?? ""}`;
    const isOne = next !== undefined && isStray(one, lexicon) && lexicon.having.has(key);
    joined.push(isOne ? { key, start: one.start, end: next.end } : one);
    if (isOne) at++;
  }
  return joined;
}

const isStray = ({ key }: Word, { having }: Lexicon): boolean => !having.has(key) && !isEmpty(key);

function partsOf(word: Word, { split }: Lexicon): Word[] {
  const isPlain = isEmpty(word.key) || isYear(word.key) || ofQuestions.has(word.key);
  const parts = isPlain ? [] : split(word.key);
  if (parts.length === 0) return [word];
  let start = word.start;
  return parts.map((key, at) => {
    const end = at === parts.length - 1 ? word.end : Math.min(word.end, start + key.length);
    const part = { key, start, end };
    start = end;
    return part;
  });
}
