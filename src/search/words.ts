/** Words that say nothing about what is searched for; a query of nothing else keeps them. */
const empty: ReadonlySet<string> = new Set(
  (
    "a an and are at can do does for from how i in is it my of on or our supported support the to what where which " +
    "with work works au aux avec ce dans de des du en est et fonctionne il la le les mon ou par pour quoi sur un une"
  ).split(" "),
);

/** A longer query is no search by name; what is behind it is not read. */
const longestQuery = 200;

/**
 * Cuts a name into the words that are compared and that count: small letters, no accents, hyphens and slashes part
 * words, a plural is its singular. "Skype for Business Online" and "skype business online" are one name.
 */
export function nameWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words: readonly string[] = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !empty.has(word));
  return (telling.length > 0 ? telling : words).map(singular);
}

/** The words of a query that count, of a bounded number of characters. */
export function queryWords(query: string): string[] {
  return nameWords(query.slice(0, longestQuery));
}

/** English and French mostly agree on the s; short words such as "is" or "gas" and endings such as "-ss" keep it. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !/\d/.test(word)
    ? word.slice(0, -1)
    : word;
}

/** Typing errors that a word may have: one from four letters on, two from eight. Numbers are years and must be right. */
export function allowedErrors(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
