import type { Place } from "../diagnostics/kind.ts";
import { type FlatText, linksIn } from "../document/flat-text.ts";
import { entityAt } from "../document/offsets.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { Seen } from "../grammar/reader.ts";
import { between } from "../ranges.ts";

/** A piece of a text, and where it begins in its document. */
export type Taken = { readonly piece: Piece; readonly flat: FlatText; readonly at: Place };

/**
 * What the pieces of some texts were read as, in the order of the documents.
 * @param seen the texts as they were read; if one was read twice, the later reading counts
 */
export function takenIn(seen: readonly Seen[]): readonly Taken[] {
  const texts = new Map(seen.map((one) => [one.flat, one]));
  return [...texts.values()]
    .flatMap(({ flat, pieces }) => pieces.map((piece) => ({ piece, flat, at: flat.place(piece.start) })))
    .toSorted(
      (a, b) =>
        a.at.document.localeCompare(b.at.document) || a.at.line - b.at.line || a.at.column - b.at.column,
    );
}

/** Characters of one line of a file, from an index of the line up to another. */
export type Stretch = { readonly line: number; readonly from: number; readonly to: number };

/**
 * Where in the file a piece is: from its first visible character in a line to its last one there, with everything
 * in between, such as emphasis marks. A link at its end continues to the end of its target.
 * @param lineAt the text of a line of the document, counted from 1
 */
export function stretchesOf(taken: Taken, lineAt: (line: number) => string): readonly Stretch[] {
  const { piece, flat } = taken;
  const written = writtenIn(taken, lineAt);
  const stretches = new Map<number, Stretch>();
  for (let index = piece.start; index < piece.end; index++) {
    if (/\s/.test(flat.text.charAt(index))) continue;
    const own = written(index);
    const { from, to } = stretches.get(own.line) ?? own;
    const stretch = { line: own.line, from: Math.min(from, own.from), to: Math.max(to, own.to) };
    stretches.set(own.line, stretch);
  }
  return [...stretches.values()];
}

/** Finds where a character of a piece is written; for the words of a picture, that is the whole picture. */
function writtenIn({ piece, flat }: Taken, lineAt: (line: number) => string): (index: number) => Stretch {
  const pictures = between(flat.pictures, ({ start }) => start, piece.start, piece.end);
  const linkEnds = new Set(linksIn(flat, piece).map(({ end }) => end));
  return (index) => {
    const picture = pictures.find(({ start, end }) => start <= index && index < end);
    const { line, column } = picture?.place ?? flat.place(index);
    const from = column - 1;
    const rest = lineAt(line).slice(from);
    const length = picture ? pictureIn(rest) : characterIn(rest, flat.text, index);
    const target = linkEnds.has(index + 1) ? targetIn(rest.slice(length)) : 0;
    return { line, from, to: from + length + target };
  };
}

/** The length of a picture in Markdown or HTML. If it continues on the next line, the rest of this one. */
function pictureIn(rest: string): number {
  const end = rest.indexOf(rest.startsWith("<") ? ">" : ")");
  return end < 0 ? rest.length : end + 1;
}

/** The length of a character as it is written: an entity, or a letter with the accents after it. */
function characterIn(rest: string, text: string, index: number): number {
  const letter = rest.length - rest.replace(/^.\p{M}*/u, "").length;
  return entityAt(rest, 0, text, index)?.length ?? letter;
}

/** The length of what closes a link in Markdown after its words, with its target. */
function targetIn(rest: string): number {
  return rest.startsWith("](") ? rest.indexOf(")") + 1 : 0;
}
