import { between } from "../ranges.ts";
import { type FlatText, type Mark, type Span, without } from "./flat-text.ts";
import type { Footnotes } from "./footnotes.ts";
import { circledNumbers, markKey, raisedDigits, signs } from "./note-marks.ts";

/** What is known about words that a mark may follow. */
export type Words = {
  /** Whether they are an answer, such as "Yes": plain digits after one are a mark. */
  readonly isAnswer: (words: string) => boolean;
  /** Whether they are a name, such as "POP3", whose digits are its own. */
  readonly isName: (words: string) => boolean;
};

const several = (mark: string, comma: string): string => `${mark}(?:${comma}${mark})*`;
const digits = several("\\d{1,2}", ",\\s?");

/** The ways to write a mark, the most certain first; the first that fits its context is used. */
const ways = new RegExp(
  [
    `(?<raised>${several(`[${raisedDigits}]{1,2}`, "(?:,\\s?)?")})`,
    `(?<circled>[${circledNumbers}])`,
    `(?<sign>[${signs}]{1,3})`,
    `(?<bracketed>\\[(?:${digits}|[a-z])\\]|\\((?:${digits}|[a-z])\\))`,
    `(?<=\\p{L}[.)]?|\\p{S}|[)\\]])(?<glued>${digits})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    `(?<=\\s)(?<apart>${digits})(?=[.,;:]?(?:\\s|$))`,
  ].join("|"),
  "gu",
);

/** The most characters that an answer or a gap before a mark can have. */
const longest = 100;

type Way = "raised" | "circled" | "sign" | "bracketed" | "glued" | "apart";
type Found = { readonly way: Way; readonly mark: string; readonly at: number };

/**
 * Cuts the marks out of a cell's words, so that each feature and answer is what it would be without them.
 *
 * 1. Raised digits and numbers in circles are marks in any case, and so are signs right after a word.
 * 2. What could be a word on its own, such as a digit in brackets or right after a word, is a mark if there is such a
 *    note.
 * 3. A digit apart from the words before it is one only after a picture, a sign or an answer: "Plan 2" is a name.
 * 4. At the start of a line, a sign or a circled number begins an item.
 */
export function unmarked(flat: FlatText, notes: Footnotes, known: Words): FlatText {
  const marks: Mark[] = [];
  const cuts: Span[] = [];
  for (const { 0: mark, index: at, groups = {} } of flat.text.matchAll(ways)) {
    const way = Object.keys(groups).find((one) => groups[one] !== undefined);
    if (!isMark({ way: way as Way, mark, at }, flat, notes, known)) continue;
    const start = followsBlank(flat.text, at, at + mark.length) ? at - 1 : at;
    cuts.push({ start, end: at + mark.length });
    const place = flat.range({ start: at, end: at + mark.length });
    for (const label of labelsOf(mark)) marks.push({ at: start, label, place });
  }
  if (cuts.length === 0) return flat;
  const sorted = [...flat.marks, ...marks].sort((a, b) => a.at - b.at);
  return without({ ...flat, marks: sorted }, cuts);
}

const labelsOf = (mark: string): string[] => mark.split(",").map(markKey);

function isMark({ way, mark, at }: Found, flat: FlatText, notes: Footnotes, words: Words): boolean {
  const before = flat.text.slice(Math.max(0, at - longest), at).replace(/^[\s\S]*\n/, "");
  const isNoted = labelsOf(mark).every((label) => notes(label) !== undefined);
  switch (way) {
    case "raised":
      return true;
    case "circled":
      return before.trim() !== "";
    case "sign":
      return before.trim() !== "" && (isNoted || endsWord(flat.text, at, mark.length));
    case "bracketed":
      return before.trim() !== "" && isNoted;
    case "glued":
      return isNoted && isPlain(before, mark, words);
    case "apart":
      return isNoted && isAfterAnswer(before, at, flat, words);
  }
}

/** Whether a sign is right after a word and before a gap, as only marks do. */
const endsWord = (text: string, at: number, length: number): boolean =>
  /[\p{L}\p{N})✓✔✗✘]$/u.test(text.charAt(at - 1)) && /^(?:[\s.,;:)]|$)/.test(text.charAt(at + length));

/** More letters than any word has that a mark could be attached to. */
const longestWord = 60;

/** Whether digits are not part of the word before them, as they are in "POP3" and "OAuth2". */
function isPlain(before: string, mark: string, { isAnswer, isName }: Words): boolean {
  const word = before.slice(-longestWord).replace(/^.*[^\p{L}\p{N}]/su, "");
  if (word === "") return true;
  return !isName(word + mark) && (/^\p{L}?\p{Ll}*$/u.test(word) || isAnswer(word));
}

function isAfterAnswer(before: string, at: number, { pictures }: FlatText, { isAnswer }: Words): boolean {
  const words = before.trim();
  const end = at - (before.length - before.trimEnd().length);
  const isPicture = between(pictures, (one) => one.end, end, end + 1).length > 0;
  return isPicture || /\p{S}$/u.test(words) || isAnswer(words);
}

/** Whether a space before a mark would be left over without it. */
const followsBlank = (text: string, start: number, end: number): boolean =>
  text[start - 1] === " " && /^(?:[\s.,;:)]|$)/.test(text.charAt(end));
