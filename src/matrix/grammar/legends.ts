/**
 * Legends: what the lines around a table say of its marks and of its blank cells. They decide before marks.ts does; shapes/
 * asks for them where a table has either.
 */

import type { Span } from "../document/flat-text.ts";
import { blankCells, blankMeans, meaningWords } from "../language/languages.ts";
import { phrasesAt } from "../trie.ts";
import { type Word, wordsOf } from "../words.ts";
import type { Short } from "./answers.ts";
import type { Marks } from "./marks.ts";

const equals: ReadonlySet<string> = new Set(["=", ":", "-"]);

/**
 * Reads the legend of a table in the lines around it: "X = supported, – = not supported".
 * @param answerOf what the words of a meaning say
 */
export function legendIn(lines: readonly string[], answerOf: (text: string) => Short | undefined): Marks {
  const parts = lines.flatMap((line) => line.split(/[,;|]\s+|\s{3,}/));
  return new Map(
    parts.flatMap((part): (readonly [string, Short | undefined])[] => {
      const words = wordsOf(part);
      const [mark] = words;
      const from = equals.has(words[1]?.key ?? "") ? 2 : meansAfter(words);
      if (!mark || from === 0 || mark.end - mark.start > longestMark || /^\d+$/.test(mark.key)) return [];
      return [[mark.key, answerOf(part.slice(words[from]?.start ?? part.length))]];
    }),
  );
}

/** Longer words are terms that a line explains. */
const longestMark = 3;

/** The index behind "means" after the first word, in any language; 0 without it. */
const meansAfter = (words: readonly Word[]): number => phrasesAt(meaningWords(), words, 1)[0]?.to ?? 0;

/** What blank cells mean, and the range of a line that says so. */
export type Blank = Span & Short;

/** Nobody explains a blank cell in more characters. */
const longestMeaning = 300;

/**
 * Finds in a line what it says in words of blank cells: "A blank cell means that the feature is not supported". It counts
 * where a sentence or a part of a legend begins so, and goes on with an answer and nothing else but further marks.
 */
export function blankIn(line: string, answerOf: (text: string) => Short | undefined): Blank | undefined {
  for (const { 0: gap, index } of line.matchAll(/^|[.!?,;|]\s+/g)) {
    const start = index + gap.length;
    const found = blankAt(line.slice(start, start + longestMeaning), answerOf);
    if (found) return { ...found, start, end: start + found.end };
  }
  return;
}

function blankAt(text: string, answerOf: (text: string) => Short | undefined): Blank | undefined {
  const stop = text.search(/[.!?]\s/);
  const sentence = stop < 0 ? text : text.slice(0, stop + 1);
  const words = wordsOf(sentence);
  const [cell] = phrasesAt(blankCells(), words, 0);
  const meaning = cell && words[behindMeans(words, cell.to)];
  if (!meaning) return;
  const further = sentence.slice(meaning.start).search(/[,;|]\s/);
  const end = further < 0 ? sentence.length : meaning.start + further;
  const said = answerOf(sentence.slice(meaning.start, end));
  // Anything behind it but a further mark could limit it.
  const isAll = further < 0 || legendIn([sentence.slice(end + 1)], answerOf).size > 0;
  return said && said.support !== "unlisted" && isAll ? { ...said, start: 0, end } : undefined;
}

/** The index behind a sign or words such as "means"; -1 without them. */
function behindMeans(words: readonly Word[], at: number): number {
  const [means] = phrasesAt(blankMeans(), words, at);
  const to = means?.to ?? at;
  if (equals.has(words[to]?.key ?? "")) return to + 1;
  return means ? to : -1;
}
