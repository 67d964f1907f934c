/**
 * The first step into a cell: its text is split into sentences, each with its place. reader.ts then says what each of
 * them is.
 */

import type { FlatText, Span } from "../document/flat-text.ts";
import type { Lexicon } from "../language/lexicon.ts";

/**
 * Where a sentence is, which decides what it can be:
 *
 * - `line`: in the cell itself, where a known feature can start.
 * - `note`: after the mark of a note, which ends where a known label starts the next feature.
 * - `aside`: in a quotation, a column of notes or a footnote, where no feature can start.
 */
export type Ground = "line" | "note" | "aside";

/** A sentence of a cell, and where in the cell it is. */
export type Sentence = Span & {
  readonly ground: Ground;
  /** First of its line or note, where a feature's name is; later sentences belong to the one before. */
  readonly opens: boolean;
};

/** A stretch of a line, and what is there. */
type Stretch = Span & { readonly ground: Ground };

/**
 * Between two sentences there are spaces after an end mark and before a letter, a digit or an opening mark, or a quote
 * mark left over from a note's next line. Not every writer begins a sentence with a capital.
 */
const between =
  /(?<=[.!?])(?:[\s>]+(?=(?:[-*+•]\s+)?["“«([]?[\p{Lu}\p{N}])|\s[\s>]*(?=\p{L}))|(?<![\s>])\s+>+\s[\s>]*/gu;
/** Before the first word: quote marks, bullets and the numbers of a list. */
const lead = /^[\s>]*(?:(?:[-\u2013\u2014*+•·‣◦▪]|\d{1,2}[.)])\s+(?=\S))?/;
/** The number of an item, whose full stop does not end a sentence. */
const number = /^[\s>]*\d{1,2}\.$/;

/**
 * Splits a flattened cell into its sentences, in order. Only white space, quote marks and bullets are left out.
 * @param ground what the whole text is; lines and notes matter only in a cell itself
 */
export function sentencesOf(flat: FlatText, lexicon: Lexicon, ground: Ground = "line"): Sentence[] {
  const [isAside, isLinked] = [spanTester(flat.asides), spanTester(flat.links)];
  return linesOf(flat.text).flatMap((line) => {
    const aside = ground === "aside" || isAside(line.start);
    const stretches = stretchesOf(flat.text, line).map(
      (stretch): Stretch => (aside ? { ...stretch, ground: "aside" } : stretch),
    );
    return stretches.flatMap((stretch) => splitStretch(flat.text, stretch, lexicon, isLinked));
  });
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function splitStretch(text: string, stretch: Stretch, lexicon: Lexicon, isLinked: SpanTest): Sentence[] {
  const words = text.slice(stretch.start, stretch.end);
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const sentence = words.slice(from, to).replace(lead, "");
    const start = to - sentence.length;
    const end = start + sentence.trimEnd().length;
    const opens = sentences.length === 0;
    if (end > start)
      sentences.push({
        start: stretch.start + start,
        end: stretch.start + end,
        ground: stretch.ground,
        opens,
      });
  };
  for (const { 0: gap, index } of words.matchAll(between)) {
    // Only the lines of a note leave quote marks between them; elsewhere one can open a note after the stretch.
    const goesOn = index + gap.length < words.length;
    if (stretch.ground !== "note" && goesOn && /^\s+>/.test(gap)) continue;
    if (isLinked(stretch.start + index) || number.test(words.slice(from, index))) continue;
    if (isAbbreviation(words.slice(Math.max(from, index - 12), index), lexicon)) continue;
    push(index);
    from = index + gap.length;
  }
  push(words.length);
  return sentences;
}

/** Whether words end with one that has a full stop of its own, and that is not the only word. */
const isAbbreviation = (words: string, { abbreviations }: Lexicon): boolean => {
  const small = words.toLowerCase();
  return abbreviations.some(
    (one) => small.endsWith(one) && /[\s(]$/.test(small.slice(0, small.length - one.length)),
  );
};

/** `> [!NOTE]` as it looks once a block quote was flattened into a table cell, or what is left of it. */
const noteMark = /\[!\w{1,20}\]\s?>?/g;

/** Splits a line into what precedes its first note, and each note. */
function stretchesOf(text: string, { start, end }: Span): Stretch[] {
  const line = text.slice(start, end);
  const marks = line.includes("[!") ? [...line.matchAll(noteMark)] : [];
  const from = marks[0]?.index ?? line.length;
  const isQuoted = line.slice(0, from).trimStart().startsWith(">");
  return [
    { start, end: start + from, ground: isQuoted ? "note" : "line" },
    ...marks.map((mark, at): Stretch => {
      const bodyStart = start + mark.index + mark[0].length;
      return { start: bodyStart, end: start + (marks[at + 1]?.index ?? line.length), ground: "note" };
    }),
  ];
}

/** Says of ascending indexes whether they are within a span, in one pass over the spans. */
type SpanTest = (index: number) => boolean;

function spanTester(spans: readonly Span[]): SpanTest {
  let at = 0;
  return (index) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at++;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= index;
  };
}
