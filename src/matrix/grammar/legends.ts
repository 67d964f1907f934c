/**
 * Legends: what the lines around a table say about its marks and its blank cells. They take precedence over marks.ts;
 * shapes/ asks for them if a table has either.
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

/** Anything longer is a term that a line explains. */
const longestMark = 3;

/** The index after "means" after the first word, in any language; 0 without it. */
const meansAfter = (words: readonly Word[]): number => phrasesAt(meaningWords(), words, 1)[0]?.to ?? 0;

/** What blank cells mean, and the range of a line that says so. */
export type Blank = Span & Short;

/** The most characters that anybody needs to explain a blank cell. */
const longestMeaning = 300;

/**
 * Finds what a line says about blank cells in words: "A blank cell means that the feature is not supported". It counts
 * if a sentence or a part of a legend begins this way and continues with an answer, and only further marks follow.
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
  // Anything after it other than a further mark could limit it.
  const isAll = further < 0 || legendIn([sentence.slice(end + 1)], answerOf).size > 0;
  return said && said.support !== "unlisted" && isAll ? { ...said, start: 0, end } : undefined;
}

/** The index after a sign or words such as "means"; -1 without them. */
function behindMeans(words: readonly Word[], at: number): number {
  const [means] = phrasesAt(blankMeans(), words, at);
  const to = means?.to ?? at;
  if (equals.has(words[to]?.key ?? "")) return to + 1;
  return means ? to : -1;
}
