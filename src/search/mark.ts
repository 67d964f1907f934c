import type { Word } from "../matrix/words.ts";
import type { Found } from "./hit.ts";
import { allWords } from "./words.ts";

/** A piece of a label, and whether the query asked for it. */
export type Marked = { readonly text: string; readonly hit: boolean };

/**
 * Cuts a label into what a search matched and what it did not: of a word that was only begun as many letters as were typed,
 * and all of any other. Joined, the pieces are the label again.
 */
export function marked(label: string, marks: Found["marks"]): Marked[] {
  const pieces: Marked[] = [];
  let behind = 0;
  const words = allWords(label);
  for (const [at, { key, start, end }] of words.entries()) {
    const typed = Math.max(marks.get(key) ?? 0, isHalf(words, at, marks) ? key.length : 0);
    const until = typed >= key.length ? end : start + typed;
    pieces.push(
      { text: label.slice(behind, start), hit: false },
      { text: label.slice(start, until), hit: true },
    );
    behind = until;
  }
  pieces.push({ text: label.slice(behind), hit: false });
  return pieces.filter(({ text }) => text !== "");
}

/** Whether a word with one beside it makes one that was meant: "voicemail" is in "Voice mail". */
const isHalf = (words: readonly Word[], at: number, marks: Found["marks"]): boolean =>
  [at - 1, at].some((from) => {
    const [one, next] = [words[from], words[from + 1]];
    return one !== undefined && next !== undefined && isWhole(`${one.key}${next.key}`, marks);
  });

const isWhole = (word: string, marks: Found["marks"]): boolean => marks.get(word) === word.length;
