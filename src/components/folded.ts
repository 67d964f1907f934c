/** A text as words are compared on a page that is narrowed to some: without accents, in small letters. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a text has all of some words, of which there may be none. Both as they are written. */
export function hasWords(text: string, words: string): boolean {
  const all = folded(text);
  return folded(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
