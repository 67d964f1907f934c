import { diagnose, type Place } from "../diagnostics.ts";
import type { ParsedDocument } from "../document/document.ts";
import type { FlatText } from "../document/flat-text.ts";
import { unmarked, type Words } from "../document/footnote-marks.ts";
import type { NoteUse } from "../document/footnote-use.ts";
import { type Footnotes, footnotesIn, type Notes } from "../document/footnotes.ts";
import { gridOf, problemsOfGrid } from "../document/grid.ts";
import { placeOf } from "../document/tree.ts";
import { legendIn } from "../grammar/marks.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { Reader } from "../grammar/reader.ts";
import type { FootnoteParts } from "../grammar/says.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import { once } from "../once.ts";
import { footnoteReader } from "./footnotes.ts";
import { leadsBefore, linesOf } from "./leads.ts";
import { lists } from "./lists.ts";
import { axesOf } from "./names.ts";
import { leftAlone } from "./others.ts";
import { packed } from "./packed.ts";
import type { Found } from "./sections.ts";
import type { Context, Grid, Shape, ShapedTable } from "./statement.ts";
import { transposed } from "./transposed.ts";
import { values } from "./values.ts";
import { verdicts } from "./verdicts.ts";

/** Every shape there is, the more particular ones first: the first one that fits is taken. */
const shapes: readonly Shape[] = [lists, verdicts, transposed, values, packed];

/**
 * Reads a table in the first shape that fits, or says why none does.
 * @param anywhere the document's notes that may stand anywhere
 * @param use is told which notes the table has and uses
 */
export function readTable(
  found: Found,
  document: ParsedDocument,
  reader: Reader,
  anywhere: () => Notes,
  use: NoteUse,
): Diagnosed<ShapedTable | undefined> {
  const place = placeOf(found.table, document.info.id);
  const own = once(() => footnotesIn(found.after, document.info.id, document.text));
  const notes = notesFor(found, own, anywhere);
  const words = wordsKnown(reader);
  const grid = gridOf(found.table, place, (cell) => unmarked(cell, notes, words));
  const footnotes = footnoteReader(notes, reader);
  const context = contextOf(grid, found, footnotes.partsOf, reader);
  const matches = shapes.flatMap((shape) => {
    const match = shape.match(grid, context);
    return match ? [{ shape, match }] : [];
  });
  const [taken, other] = matches;
  if (!taken) return { value: undefined, diagnostics: [leftAlone(grid, context)] };
  const { value, diagnostics } = taken.match.read();
  const cells = [...grid.header, ...grid.body.flat()];
  use.add(
    own(),
    cells.flatMap(({ marks }) => marks.flatMap(({ label }) => notes(label) ?? [])),
  );
  const table = { ...value, place, heading: found.heading, notes: found.notes() };
  return {
    value: { shape: taken.shape, table },
    diagnostics: [
      ...(other ? [chosen(place, taken.shape, taken.match.why, other.shape)] : []),
      ...diagnostics,
      ...footnotes.problemsIn(cells),
      ...problemsOfGrid(grid, diagnostics),
    ],
  };
}

/** Notes right under the table come first, then those that Markdown lets stand anywhere, then those of the section. */
function notesFor(found: Found, own: () => Notes, anywhere: () => Notes): Footnotes {
  return (label) => own().get(label) ?? anywhere().get(label) ?? found.footnotes().get(label);
}

/** What tells the digits of a mark from those of a name. */
const wordsKnown = ({ shortAnswer, vocabulary }: Reader): Words => ({
  isAnswer: (words) => shortAnswer(words) !== undefined,
  isName: (words) => vocabulary.feature(words) !== undefined || vocabulary.product(words) !== undefined,
});

function contextOf(grid: Grid, found: Found, footnotes: FootnoteParts, reader: Reader): Context {
  const read = new Map<FlatText, readonly Piece[]>();
  const pieces = (cell: FlatText): readonly Piece[] => {
    const known = read.get(cell) ?? reader.packed(cell);
    read.set(cell, known);
    return known;
  };
  const axes = once(() => axesOf(grid, reader.vocabulary));
  const leads = once(() => leadsBefore(found, grid.place.document));
  const legend = once(() => {
    const behind = found.after.flatMap((node) => linesOf(node, grid.place.document));
    return legendIn(
      [...leads(), ...behind].map(({ text }) => text),
      reader.shortAnswer,
    );
  });
  return { reader, legend, axes, pieces, footnotes, leads };
}

function chosen(place: Place, taken: Shape, why: string, other: Shape): Diagnostic {
  const message = `This table could be ${other.name} as well; it was read as a ${taken.name}, since ${why}`;
  const hint = "If that is wrong, word its labels or cells so that only one of the two fits.";
  return diagnose("shape-chosen", place, message, hint);
}
