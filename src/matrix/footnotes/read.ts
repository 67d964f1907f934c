import { asideIn } from "../cell/aside.ts";
import type { Piece } from "../cell/pieces.ts";
import { problemsOf } from "../cell/problems.ts";
import type { FootnoteParts, Part } from "../cell/says.ts";
import { diagnose, quoted } from "../diagnostics.ts";
import type { LanguageRules } from "../language/rules.ts";
import type { Diagnostic } from "../model.ts";
import { between } from "../ranges.ts";
import type { FlatText, Mark } from "../read/flat-text.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import type { Footnotes, Note, Notes } from "./find.ts";

/** What the notes under a table say, for the cells that have their marks. */
export type FootnoteReader = {
  /** What a range of a cell gets from the notes that its marks point to. */
  readonly partsOf: FootnoteParts;
  /** Complains of marks that lead nowhere, and of notes that could not be read in full. */
  readonly problemsIn: (cells: readonly FlatText[]) => Diagnostic[];
};

/**
 * Reads notes on demand, each once, however many cells point to it.
 */
export function footnoteReader(
  notes: Footnotes,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): FootnoteReader {
  const read = new Map<string, readonly Part[]>();
  const partsOf = (label: string): readonly Part[] => {
    const note = notes(label);
    const parts = read.get(label) ?? (note ? partsIn(note.words, vocabulary, rules) : []);
    read.set(label, parts);
    return parts;
  };
  return {
    partsOf: (flat, { start, end }) =>
      between(flat.marks, ({ at }) => at, start, end + 1).flatMap(({ label }) => partsOf(label)),
    problemsIn: (cells) => {
      const used = cells.flatMap(({ marks }) => marks);
      const missing = used.filter(({ label }) => !notes(label));
      const labels = [...new Set(used.map(({ label }) => label))];
      return [
        ...missing.map(unknownFootnote),
        ...labels.flatMap((label) => {
          const note = notes(label);
          return note ? problemsOf(note.words, piecesOf(partsOf(label)), vocabulary) : [];
        }),
      ];
    },
  };
}

const partsIn = (note: FlatText, vocabulary: Vocabulary, rules: LanguageRules): Part[] =>
  asideIn(note, vocabulary, rules).map((piece) => ({ flat: note, piece }));

const piecesOf = (parts: readonly Part[]): Piece[] => parts.map(({ piece }) => piece);

const shown = (label: string): string => `“${label.replace("^", "")}”`;

function unknownFootnote({ label, place }: Mark): Diagnostic {
  const message = `No note under the table has the mark ${shown(label)}`;
  const hint = "Begin a line under the table with the mark, or take the mark out of the cell.";
  return diagnose("unknown-footnote", place, message, hint);
}

/** The notes of a document as its tables use them. A note can serve several tables, so this is known only after the last. */
export type NoteUse = {
  /** Takes down the notes right under a table, and those that its cells point to. */
  readonly add: (own: Notes, used: readonly Note[]) => void;
  /** Complains of notes that no mark points to, and of further notes with a mark that one of a table has already. */
  readonly problems: () => Diagnostic[];
};

/**
 * Collects how the notes of a document are used.
 *
 * Notes by raised marks are sure to be notes. Plain digits also begin lines and steps, so a note by them is only missed by
 * its mark where another one of its kind is used, and where its number goes on from those.
 * @param text the document, in which prose can point to a Markdown footnote as well
 */
export function noteUse(text: string): NoteUse {
  const found = new Set<Notes>();
  const used = new Map<string, Note>();
  const isUsed = (note: Note): boolean => used.has(keyOf(note)) || isUsedInProse(note, text);
  return {
    add: (own, now) => {
      found.add(own);
      for (const note of now) used.set(keyOf(note), note);
    },
    problems: () =>
      [...found].flatMap(({ all }) => {
        const unpointed = all.filter((note) => !isUsed(note) && note.words.text.trim() !== "");
        return unpointed.flatMap((note) => problemOf(note, all, isUsed));
      }),
  };
}

function problemOf(note: Note, all: readonly Note[], isUsed: (note: Note) => boolean): Diagnostic[] {
  const alike = all.filter(({ kind }) => kind === note.kind);
  const twin = alike.find((one) => one.label === note.label && isUsed(one));
  if (twin) return [duplicate(note, twin)];
  const goesOn = !/^\d+$/.test(note.label) || Number(note.label) <= alike.length;
  return note.kind === "raised" || (goesOn && alike.some(isUsed)) ? [unused(note)] : [];
}

/** Beside its definition, the mark of a Markdown footnote stands in the text where it is pointed to. */
const isUsedInProse = ({ label }: Note, text: string): boolean =>
  label.startsWith("^") && text.toLowerCase().split(`[${label}]`).length > 2;

function keyOf({ label, words }: Note): string {
  const { line, column } = words.place(0);
  return `${label} ${line}:${column}`;
}

function unused({ label, words }: Note): Diagnostic {
  const message = `No cell of the table has the mark ${shown(label)} of the note ${quoted(words.text)}`;
  const hint = "Put the mark after what the note is about, or take the mark out of the note.";
  return diagnose("unused-footnote", words.place(0), message, hint);
}

function duplicate({ label, words }: Note, first: Note): Diagnostic {
  const { line } = first.words.place(0);
  const message = `The note in line ${line} has the mark ${shown(label)} as well, and only that one is read`;
  const hint = "Give one of the two notes another mark, and put it into the cells that the note is about.";
  return diagnose("duplicate-footnote", words.place(0), message, hint);
}
