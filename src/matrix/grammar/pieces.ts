/**
 * The pieces that the text of a cell is split into on its way to a statement, each with its range and its role.
 * Everything in this room makes pieces; says.ts puts those of one feature together. The rule that binds all
 * of them is checked here, too: no visible character is lost.
 */

import type { Span } from "../document/flat-text.ts";
import type { Form } from "../language/language.ts";
import type { Condition, StatedSupport } from "../model/answers.ts";

/** What an answer says; a dash says nothing. */
export type Verdict = Exclude<StatedSupport, "conditional"> | "unlisted";

/** What a condition says apart from its words. */
export type Meaning = Pick<Condition, "kind" | "products" | "unknown" | "subject" | "minimum">;

/** A part of a cell's text and what became of it. Every visible character of a cell is in exactly one piece. */
export type Piece = Span & {
  /** The form of the grammar that matched it; none for names and for what was not understood. */
  readonly form?: Form | undefined;
} & (
    | { readonly role: "feature"; readonly label: string; readonly id: string | undefined }
    | {
        readonly role: "condition";
        readonly condition: Meaning;
        /** The words that are shown for it: whole ones, without what only joins them to others. */
        readonly shown: Span;
        /** Whether it holds only for the service before it, in a cell that names several. */
        readonly ofService?: true;
      }
    | { readonly role: "reference" }
    | { readonly role: "verdict"; readonly support: Verdict }
    /** What serves the feature, if a document names that instead of saying yes. */
    | {
        readonly role: "via";
        readonly label: string;
        readonly id: string | undefined;
        /** The words that are shown for it if it is one of several: without what joins it to those before. */
        readonly shown?: Span;
      }
    /** The date from which what the row of a table says holds. */
    | { readonly role: "date" }
    /** A word such as "Note:" that introduces what follows and says nothing itself. */
    | { readonly role: "lead" }
    /** A sentence that explains, and limits nothing. */
    | { readonly role: "note" }
    /** Words that are in no form of the grammar. Whatever they qualify is not known. */
    | { readonly role: "unclear" }
  );

export type FeaturePiece = Extract<Piece, { role: "feature" }>;
export type ConditionPiece = Extract<Piece, { role: "condition" }>;

/** Words whose meaning is unknown. */
export const unclear = ({ start, end }: Span): Piece => ({ role: "unclear", start, end });

/** Whether the meaning of some of the words is unknown. */
export const isUnclear = (pieces: readonly Piece[]): boolean => pieces.some(({ role }) => role === "unclear");

/** A piece, moved to a later position in the text. */
export const moved = (piece: Piece, by: number): Piece =>
  "shown" in piece
    ? { ...piece, ...shifted(piece, by), shown: shifted(piece.shown, by) }
    : { ...piece, ...shifted(piece, by) };

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/**
 * What a cell may contain in addition to words and white space: the marks of notes and quotes, bullets and numbers of a
 * list.
 */
const marks =
  /\[!\w{1,20}\]|>|[•·‣◦▪](?=\s)|(?:^[^\S\n]{0,40}|(?<=\n)[^\S\n]{0,40}|(?<=\s{3}|[>\]][\s>]{1,4}))(?:[-\u2013\u2014*+]|\d{1,2}[.)])(?=\s)/g;

/**
 * The rule of the reader: every visible character of a cell is in exactly one piece. It looks at the cell's text and
 * the pieces' ranges alone, so it does not repeat the mistakes of the code that split it.
 * @returns the ranges of text that are in no piece or in more than one; empty when nothing was lost
 */
export function lostIn(text: string, pieces: readonly Span[]): Span[] {
  const loose = looseIn(pieces, text.length).filter(({ start, end }) => text.slice(start, end).trim() !== "");
  if (loose.length === 0) return [];
  const words = text.replace(marks, (mark) => " ".repeat(mark.length));
  return loose.flatMap((span) => visible(words, span));
}

/** The ranges that are in no piece or in more than one. */
function looseIn(pieces: readonly Span[], length: number): Span[] {
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
