/**
 * What the notes under a table say, as parts of the statements whose cells point to them by a mark.
 */

import { diagnose } from "../diagnostics.ts";
import type { FlatText, Mark } from "../document/flat-text.ts";
import { type Footnotes, shownMark } from "../document/footnotes.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { Reader } from "../grammar/reader.ts";
import { type FootnoteParts, type Part, problemsOf } from "../grammar/says.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { between } from "../ranges.ts";

/** What the notes under a table say, for the cells that have their marks. */
export type FootnoteReader = {
  /** What a range of a cell gets from the notes that its marks point to. */
  readonly partsOf: FootnoteParts;
  /** Reports marks that lead nowhere, and notes that could not be read in full. */
  readonly problemsIn: (cells: readonly FlatText[]) => Diagnostic[];
};

/**
 * Reads notes on demand, each once, however many cells point to it.
 */
export function footnoteReader(notes: Footnotes, reader: Reader): FootnoteReader {
  const read = new Map<string, readonly Part[]>();
  const partsOf = (label: string): readonly Part[] => {
    const note = notes(label);
    const parts = read.get(label) ?? (note ? partsIn(note.words, reader) : []);
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
          return note ? problemsOf(note.words, piecesOf(partsOf(label)), reader.vocabulary) : [];
        }),
      ];
    },
  };
}

const partsIn = (note: FlatText, reader: Reader): Part[] =>
  reader.aside(note).map((piece) => ({ flat: note, piece }));

const piecesOf = (parts: readonly Part[]): Piece[] => parts.map(({ piece }) => piece);

const unknownFootnote = ({ label, place }: Mark): Diagnostic =>
  diagnose("unknown-footnote", place, { mark: shownMark(label) });
