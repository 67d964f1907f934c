import type { Word } from "./words.ts";

/**
 * Phrases by their words. To find the longest phrase at a word takes as many steps as that phrase has words, however
 * many phrases there are.
 */
export type Trie<T> = { readonly next: Map<string, Trie<T>>; value: T | undefined };

/** A phrase found in a text: what it stands for, and the index after its last word. */
export type Found<T> = { readonly value: T; readonly to: number };

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
export function phrasesAt<T>(trie: Trie<T>, words: readonly Word[], from: number): Found<T>[] {
  const found: Found<T>[] = [];
  let node: Trie<T> | undefined = trie;
  for (let at = from; node !== undefined; at++) {
    if (node.value !== undefined) found.push({ value: node.value, to: at });
    const key: string | undefined = words[at]?.key;
    node = key === undefined ? undefined : node.next.get(key);
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
export function allIn<T>(words: readonly Word[], look: (at: number) => Found<T> | undefined): T[] {
  const all: T[] = [];
  for (let at = 0; at < words.length; ) {
    const one = look(at);
    if (one) all.push(one.value);
    at = one?.to ?? at + 1;
  }
  return all;
}
