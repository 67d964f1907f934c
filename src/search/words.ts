import { type Word, wordsOf } from "../matrix/words.ts";
import { emptyWords } from "./language.ts";

/** A longer query is no question; what is behind it is not read. */
export const longestQuery = 200;

/**
 * The words of a text, as names are compared everywhere, and a plural as its singular. Marks are none.
 * "Skype for Business Online" and "skype business online" are one name, since words that say nothing do not count.
 */
export function allWords(text: string): Word[] {
  return wordsOf(text)
    .filter(({ key }) => /[\p{L}\p{N}]/u.test(key))
    .map((word) => ({ ...word, key: singular(word.key) }));
}

/** Words that say nothing, in the form in which words are compared. */
const empty: ReadonlySet<string> = new Set([...emptyWords].map(singular));

/** Whether a word says nothing in any language. */
export const isEmpty = (word: string): boolean => empty.has(word);

/** The words of a name that tell it from others; all of them where none does. */
export function tellingWords(name: string): string[] {
  const words = allWords(name).map(({ key }) => key);
  const telling = words.filter((word) => !isEmpty(word));
  return telling.length > 0 ? telling : words;
}

/** English and French mostly agree on the s; short words such as "is" or "gas" and endings such as "-ss" keep it. */
export function singular(word: string): string {
  if (/[a-z](?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !/\d/.test(word)
    ? word.slice(0, -1)
    : word;
}

/** Whether a word tells one release of a product from another. */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Whether a word of a label makes it that of a release: a year, or an edition without one. */
export const isRelease = (word: string): boolean => isYear(word) || word === "edition";
