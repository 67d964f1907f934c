import { errorsBetween } from "../matrix/distance.ts";

/** The most letters that may be wrong, however long the word. */
const most = 3;

/** The word that was most likely meant; undefined if none is close. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const allowed = Math.min(most, Math.floor(word.length / 3) + 1);
  const ranked = words
    .map((one) => ({ one, errors: errorsBetween(one, word, allowed) }))
    .filter(({ errors }) => errors <= allowed)
    .sort((a, b) => a.errors - b.errors);
  return ranked[0]?.one;
}
