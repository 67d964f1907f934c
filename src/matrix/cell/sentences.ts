import type { LanguageRules } from "../language/rules.ts";
import type { FlatText, LinkSpan } from "../read/flatten.ts";
import type { Sentence, Span } from "./pieces.ts";

type Part = Span & { readonly inNote: boolean };

/** `> [!NOTE]>` as it looks once a block quote was flattened into a table cell, or what is left of it. */
const noteMark = /(?:>\s*)*\[!\w+\]\s*>?/g;
/** Sets the next item off from a note; the blanks after a quote mark inside the note do not. */
const wideGap = /(?<![>\s])\s{3,}(?=\S)/g;
/** Between two sentences of one part: an end mark, or a quote mark left over from a note's next line. */
const sentenceGap = /(?<=[.!?])(?:\s*>\s*|\s+)(?=["“«([]?[\p{Lu}\p{N}>])|\s+>\s+/gu;
/** Before the first word: quote marks and bullets. */
const lead = /^[\s>]*(?:[-*•·‣◦]\s+)?/;

/** Splits a flattened cell into its sentences, in order. Only white space, quote marks and bullets are left out. */
export function sentencesOf(flat: FlatText, rules: LanguageRules): Sentence[] {
  return linesOf(flat.text).flatMap((line) =>
    partsOf(flat.text, line).flatMap((part) => splitPart(flat, part, rules)),
  );
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** A line is what stands before its first note, then each note, which ends at a wide gap, and what follows it. */
function partsOf(text: string, { start, end }: Span): Part[] {
  const line = text.slice(start, end);
  const marks = [...line.matchAll(noteMark)];
  const from = marks[0]?.index ?? line.length;
  const parts: Part[] = [{ start, end: start + from, inNote: /^\s*>/.test(line.slice(0, from)) }];
  marks.forEach((mark, at) => {
    const body = {
      start: start + mark.index + mark[0].length,
      end: start + (marks[at + 1]?.index ?? line.length),
    };
    const note = text.slice(body.start, body.end);
    wideGap.lastIndex = note.length - note.trimStart().length;
    const gap = wideGap.exec(note);
    const noteEnd = gap ? body.start + gap.index : body.end;
    parts.push(
      { start: body.start, end: noteEnd, inNote: true },
      { start: noteEnd, end: body.end, inNote: false },
    );
  });
  return parts;
}

function splitPart({ text, links }: FlatText, part: Part, rules: LanguageRules): Sentence[] {
  const words = text.slice(part.start, part.end);
  const isLinked = linkTester(links);
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const start = from + (lead.exec(words.slice(from, to))?.[0].length ?? 0);
    const end = start + words.slice(start, to).trimEnd().length;
    const opens = sentences.length === 0;
    if (end > start)
      sentences.push({ start: part.start + start, end: part.start + end, inNote: part.inNote, opens });
  };
  for (const gap of words.matchAll(sentenceGap)) {
    if (
      isLinked(part.start + gap.index) ||
      rules.abbreviation.test(words.slice(Math.max(from, gap.index - 12), gap.index))
    )
      continue;
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(words.length);
  return sentences;
}

/** Answers for ascending indexes whether a link's words go on over them, in one walk over the links. */
function linkTester(links: readonly LinkSpan[]): (index: number) => boolean {
  let at = 0;
  return (index) => {
    while ((links[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at++;
    return (links[at]?.start ?? Number.POSITIVE_INFINITY) < index;
  };
}
