import { nearWords } from "../matrix/near.ts";

/** The most letters that may be wrong, however long the word. */
const most = 3;

/** The word that was most likely meant; undefined if none is close. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  return nearWords(words)(word, Math.min(most, Math.floor(word.length / 3) + 1))[0]?.word;
}
