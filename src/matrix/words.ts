/**
 * A word or a mark of a text: its half-open range, and the key by which it is compared with others. Case, accents and
 * characters that show nothing make no difference to a key, nor does the kind of an apostrophe or of a dash.
 */
export type Word = { readonly start: number; readonly end: number; readonly key: string };

/** Letters and digits, with the marks on them and what shows nothing between them, or any other character by itself. */
const pattern = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|\S/gu;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const apostrophes = "'\u2018\u2019\u02bc";
const hyphens = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const quotes = '"\u201c\u201d\u201e\u00ab\u00bb';

/**
 * Cuts a text into its words and marks, in order. A hyphen inside a compound parts its words as a blank does, so that
 * "high-resolution" and "high resolution" are the same; any other dash is the mark "-".
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length;
    const isInside =
      hyphens.includes(found) && /\S/.test(text.charAt(index - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end));
    const key = isInside && words.at(-1)?.end === index ? "" : keyOf(found);
    if (key !== "") words.push({ start: index, end, key });
  }
  return words;
}

function keyOf(word: string): string {
  if (word.length === 1) return keyOfMark(word);
  if (/^[a-z\d]*$/.test(word)) return word;
  if (/^[A-Za-z\d]*$/.test(word)) return word.toLowerCase();
  return plain(word);
}

function keyOfMark(mark: string): string {
  if (apostrophes.includes(mark)) return "'";
  if (hyphens.includes(mark)) return "-";
  return quotes.includes(mark) ? '"' : plain(mark);
}

const plain = (word: string): string =>
  word.normalize("NFKD").replace(/\p{M}/gu, "").replace(unseen, "").toLowerCase();

/** The keys of a phrase, for looking it up. */
export const keysOf = (phrase: string): string[] => wordsOf(phrase).map(({ key }) => key);

/** Marks at the end of a name that are no part of it. */
const closing: ReadonlySet<string> = new Set([".", ",", ";", ":", "!"]);

/**
 * The words of a name without what makes no difference to it: quotation marks around it, the vendor's name before it,
 * closing punctuation behind it.
 */
export function nameWords(name: string): Word[] {
  const words = wordsOf(name);
  while (closing.has(words.at(-1)?.key ?? "")) words.pop();
  if (words.length > 2 && words[0]?.key === '"' && words.at(-1)?.key === '"') {
    words.pop();
    words.shift();
  }
  if (words.length > 1 && words[0]?.key === "microsoft") words.shift();
  while (closing.has(words.at(-1)?.key ?? "")) words.pop();
  return words;
}

/** The keys of a name, for looking it up. */
export const nameKeysOf = (name: string): string[] => nameWords(name).map(({ key }) => key);

/** The one form in which two names are equal. */
export const foldName = (name: string): string => nameKeysOf(name).join(" ");
