import type { Piece, Span } from "./pieces.ts";

/** What a cell may hold beside words and white space: the marks of notes and quotes, bullets and numbers of a list. */
const marks =
  /\[!\w{1,20}\]|>|[•·‣◦▪](?=\s)|(?:^[^\S\n]{0,40}|(?<=\n)[^\S\n]{0,40}|(?<=\s{3}|[>\]][\s>]{1,4}))(?:[-\u2013\u2014*+]|\d{1,2}[.)])(?=\s)/g;

/**
 * The law of the reader: every visible character of a cell is in exactly one piece.
 * It looks at the cell's text and the pieces' ranges alone, so it does not repeat the mistakes of whoever cut them.
 * @returns the ranges of text that are in no piece or in more than one; empty when nothing was lost
 */
export function lostIn(text: string, pieces: readonly Piece[]): Span[] {
  const loose = looseIn(pieces, text.length).filter(({ start, end }) => text.slice(start, end).trim() !== "");
  if (loose.length === 0) return [];
  const words = text.replace(marks, (mark) => " ".repeat(mark.length));
  return loose.flatMap((span) => visible(words, span));
}

/** The ranges that are in no piece or in more than one. */
function looseIn(pieces: readonly Piece[], length: number): Span[] {
  const loose: Span[] = [];
  let at = 0;
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    if (start > at) loose.push({ start: at, end: start });
    else if (start < at) loose.push({ start, end: Math.min(at, end) });
    at = Math.max(at, end);
  }
  return [...loose, { start: at, end: length }];
}

function visible(words: string, { start, end }: Span): Span[] {
  const part = words.slice(start, end);
  const trimmed = part.trim();
  if (trimmed === "") return [];
  const from = start + part.indexOf(trimmed);
  return [{ start: from, end: from + trimmed.length }];
}
