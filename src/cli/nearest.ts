import { errorsBetween } from "../matrix/distance.ts";

/** So many letters may be wrong in a word of any length. */
const most = 3;

/** The one of some words that is most likely meant by another; undefined where none is like it. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const allowed = Math.min(most, Math.floor(word.length / 3) + 1);
  const ranked = words
    .map((one) => ({ one, errors: errorsBetween(one, word, allowed) }))
    .filter(({ errors }) => errors <= allowed)
    .sort((a, b) => a.errors - b.errors);
  return ranked[0]?.one;
}
