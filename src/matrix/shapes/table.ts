/**
 * A table in the first shape that fits, with what its shape needs to know about it, or why none fits. index.ts hands it
 * the tables that sections.ts found.
 */

import type { Range } from "../diagnostics/kind.ts";
import { collectProblems, diagnose, type Problems } from "../diagnostics.ts";
import type { ParsedDocument } from "../document/document.ts";
import type { FlatText } from "../document/flat-text.ts";
import { unmarked, type Words } from "../document/footnote-marks.ts";
import type { NoteUse } from "../document/footnote-use.ts";
import { type Footnotes, footnotesIn, type Notes } from "../document/footnotes.ts";
import { type Grid, gridOf, problemsOfGrid } from "../document/grid.ts";
import { rangeOf } from "../document/tree.ts";
import { blankIn, legendIn } from "../grammar/legends.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { Reader } from "../grammar/reader.ts";
import type { FootnoteParts, Part } from "../grammar/says.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { once } from "../once.ts";
import { labelsOf } from "./cross.ts";
import { footnoteReader } from "./footnotes.ts";
import { leftAlone } from "./left-alone.ts";
import { lists } from "./lists.ts";
import { labeller } from "./names.ts";
import { packed } from "./packed.ts";
import { rows } from "./rows.ts";
import { type FoundTable, leadsBefore, linesOf } from "./sections.ts";
import type { Context, Lead, Shape, ShapedTable, TableWatch } from "./statement.ts";
import { transposed } from "./transposed.ts";
import { values } from "./values.ts";
import { verdicts } from "./verdicts.ts";

/** All shapes, the more specific ones first: the first one that fits is used. */
const shapes: readonly Shape[] = [lists, rows, verdicts, transposed, values, packed];

/** What the tables of a document are read with. */
export type Reading = {
  readonly document: ParsedDocument;
  readonly reader: Reader;
  /** The document's notes that may be anywhere. */
  readonly anywhere: () => Notes;
  /** Receives the notes that a table has and uses. */
  readonly use: NoteUse;
  /** Receives the problems of a table. */
  readonly problems: Problems;
  readonly onTable: TableWatch | undefined;
};

/** Reads a table in the first shape that fits; if none fits, says why. */
export function readTable(
  found: FoundTable,
  { document, reader, anywhere, use, problems, onTable }: Reading,
): ShapedTable | undefined {
  const place = rangeOf(found.table, document.info.id, document.lines());
  const own = once(() => footnotesIn(found.after, document.info.id, document.text));
  const notes = notesFor(found, own, anywhere);
  const words = wordsKnown(reader);
  const grid = gridOf(found.table, place, (cell) => unmarked(cell, notes, words));
  const footnotes = footnoteReader(notes, reader);
  // Problems with its words come first, since they decide what to report about its rows.
  const said = collectProblems();
  const context = { ...contextOf(grid, found, footnotes.partsOf, reader), problems: said };
  const matches = shapes.flatMap((shape) => {
    const match = shape.match(grid, context);
    return match ? [{ shape, match }] : [];
  });
  const [taken, other] = matches;
  const { title } = document.info;
  onTable?.({ grid, context, title, heading: found.heading, shape: taken?.shape.name });
  if (!taken) {
    problems.add([leftAlone(grid, context)]);
    return undefined;
  }
  const stated = taken.match.read();
  const cells = [...grid.header, ...grid.body.flat()];
  use.add(
    own(),
    cells.flatMap(({ marks }) => marks.flatMap(({ label }) => notes(label) ?? [])),
  );
  problems.add(
    other ? [chosen(place, taken.shape, taken.match.why, other.shape)] : [],
    said.all(),
    footnotes.problemsIn(cells),
    problemsOfGrid(grid, said.all()),
  );
  const { language } = document.info;
  const table = { ...stated, place, language, heading: found.heading, notes: found.notes() };
  return { shape: taken.shape, table };
}

/** Notes right under the table come first, then those that Markdown lets are anywhere, then those of the section. */
function notesFor(found: FoundTable, own: () => Notes, anywhere: () => Notes): Footnotes {
  return (label) => own().get(label) ?? anywhere().get(label) ?? found.footnotes().get(label);
}

/** How to tell the digits of a mark from those of a name. */
const wordsKnown = ({ shortAnswer, vocabulary }: Reader): Words => ({
  isAnswer: (words) => shortAnswer(words) !== undefined,
  isName: (words) => vocabulary.feature(words) !== undefined || vocabulary.product(words) !== undefined,
});

function contextOf(
  grid: Grid,
  found: FoundTable,
  footnotes: FootnoteParts,
  reader: Reader,
): Omit<Context, "problems"> {
  const read = new Map<FlatText, readonly Piece[]>();
  const pieces = (cell: FlatText): readonly Piece[] => {
    const known = read.get(cell) ?? reader.packed(cell);
    read.set(cell, known);
    return known;
  };
  const label = labeller(reader.vocabulary);
  const labels = once(() => labelsOf(grid, label, reader.vocabulary));
  const leads = once(() => leadsBefore(found, grid.place.document));
  const around = once(() => [
    ...leads(),
    ...found.after.flatMap((node) => linesOf(node, grid.place.document)),
  ]);
  const legend = once(() =>
    legendIn(
      around().map(({ text }) => text),
      reader.shortAnswer,
    ),
  );
  const blank = once(() => blankAround(around(), reader));
  return { reader, legend, blank, label, labels, pieces, footnotes, leads };
}

/** What lines say about blank cells; nothing if they contradict each other. */
function blankAround(lines: readonly Lead[], { shortAnswer }: Reader): Part | undefined {
  const found = lines.flatMap(({ words }) => {
    const said = blankIn(words.text, shortAnswer);
    return said ? [{ flat: words, said }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ said }) => said.support !== first.said.support)) return;
  return { flat: first.flat, piece: { role: "verdict", ...first.said } };
}

const chosen = (place: Range, taken: Shape, why: string, other: Shape): Diagnostic =>
  diagnose("shape-chosen", place, { shape: taken.name, other: other.name, why });
