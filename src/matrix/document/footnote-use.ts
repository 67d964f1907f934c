import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { fold } from "../text.ts";
import { rangeOfWords } from "./flat-text.ts";
import { type Note, type Notes, shownMark } from "./footnotes.ts";

/**
 * The notes of a document as its tables use them. Several tables can use one note, so this is known only after the last
 * one.
 */
export type NoteUse = {
  /** Records the notes right under a table, and those that its cells point to. */
  readonly add: (own: Notes, used: readonly Note[]) => void;
  /** Reports notes that no mark points to, and notes with a mark that another note of the table already has. */
  readonly problems: () => Diagnostic[];
};

/**
 * Collects how the notes of a document are used.
 *
 * Notes with raised marks are certain to be notes. Plain digits also begin lines and steps, so a note with plain digits
 * is reported as unused only if another note of this kind is used and its number continues from those.
 * @param text the document, whose prose can also point to a Markdown footnote
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

/** Apart from its definition, the mark of a Markdown footnote appears wherever the text points to it. */
const isUsedInProse = ({ label }: Note, text: string): boolean =>
  label.startsWith("^") && text.toLowerCase().split(`[${label}]`).length > 2;

function keyOf({ label, words }: Note): string {
  const { line, column } = words.place(0);
  return `${label} ${line}:${column}`;
}

function unused({ label, words }: Note): Diagnostic {
  return diagnose("unused-footnote", rangeOfWords(words), { mark: shownMark(label), note: fold(words.text) });
}

function duplicate({ label, words }: Note, first: Note): Diagnostic {
  const twin = rangeOfWords(first.words);
  const data = { mark: shownMark(label), line: twin.line };
  return diagnose("duplicate-footnote", rangeOfWords(words), data, [twin]);
}
