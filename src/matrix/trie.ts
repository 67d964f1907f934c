import type { Word } from "./words.ts";

/**
 * Phrases by their words. To find the longest phrase at a word takes as many steps as that phrase has words, however
 * many phrases there are.
 */
export type Trie<T> = { readonly next: Map<string, Trie<T>>; value: T | undefined };

/** A phrase found in a text: what it stands for, and the index after its last word. */
export type Found<T> = { readonly value: T; readonly to: number };

/** A phrase of a trie in a text, and its half-open range of characters there. */
export type Phrase<T> = Found<T> & { readonly start: number; readonly end: number };

/** A trie without phrases. */
export const emptyTrie = <T>(): Trie<T> => ({ next: new Map(), value: undefined });

/** Adds a phrase. Of two that are equal the later one counts. */
export function add<T>(trie: Trie<T>, keys: readonly string[], value: T): void {
  let node = trie;
  for (const key of keys) {
    const next = node.next.get(key) ?? emptyTrie<T>();
    node.next.set(key, next);
    node = next;
  }
  if (keys.length > 0) node.value = value;
}

/** Every phrase that begins at a word of a text, the longest first. */
export function phrasesAt<T>(trie: Trie<T>, words: readonly Word[], from: number): Phrase<T>[] {
  const found: Phrase<T>[] = [];
  const first = words[from];
  let node: Trie<T> | undefined = trie;
  for (let to = from + 1, word = first; first && word; word = words[to++]) {
    node = node.next.get(word.key);
    if (!node) break;
    if (node.value !== undefined) found.push({ value: node.value, to, start: first.start, end: word.end });
  }
  return found.reverse();
}

/** What a whole text stands for, if it is one of the phrases. */
export function whole<T>(trie: Trie<T>, words: readonly Word[]): T | undefined {
  let node: Trie<T> | undefined = trie;
  for (const { key } of words) {
    node = node.next.get(key);
    if (node === undefined) return;
  }
  return node.value;
}

/** What stands at the words of a text, from left to right, each looked for behind the one before. */
export function allIn<T>(
  words: readonly Word[],
  look: (word: Word, at: number) => Found<T> | undefined,
): T[] {
  const all: T[] = [];
  let behind = 0;
  for (const [at, word] of words.entries()) {
    const one = at < behind ? undefined : look(word, at);
    if (!one) continue;
    all.push(one.value);
    behind = one.to;
  }
  return all;
}
