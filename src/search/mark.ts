import { errorsBetween } from "../matrix/distance.ts";
import { allowedErrors, nameWords, queryWords } from "./words.ts";

/** A piece of a label, and whether the query asked for it. */
export type Marked = { readonly text: string; readonly hit: boolean };

/** Cuts a label into what matches the words of a query and what does not. Joined, the pieces are the label again. */
export function marked(label: string, query: string): Marked[] {
  const asked = queryWords(query);
  const pieces = label.split(/([\p{L}\p{M}\p{N}]+)/u).flatMap((text, at) => {
    const length = at % 2 === 1 ? hitLength(text, asked) : 0;
    return [
      { text: text.slice(0, length), hit: true },
      { text: text.slice(length), hit: false },
    ];
  });
  return pieces.filter(({ text }) => text !== "");
}

/** How many letters of a word are marked: as many as were typed, or all of them where they were typed wrongly. */
function hitLength(text: string, asked: readonly string[]): number {
  const [word = ""] = nameWords(text);
  if (asked.includes(word)) return text.length;
  const begun = asked.filter((one) => one.length > 1 && word.startsWith(one));
  if (begun.length > 0) return Math.max(...begun.map(({ length }) => length));
  const near = asked.some((one) => {
    const most = Math.min(allowedErrors(one), allowedErrors(word));
    return most > 0 && errorsBetween(one, word, most) <= most;
  });
  return near ? text.length : 0;
}
