import type { Table, TableCell } from "mdast";
import { diagnose, type Place } from "../diagnostics.ts";
import { type Footnotes, footnotesIn, type Notes } from "../footnotes/find.ts";
import { unmarked } from "../footnotes/marks.ts";
import { footnoteReader } from "../footnotes/read.ts";
import { legendIn } from "../grammar/marks.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { Reader } from "../grammar/reader.ts";
import type { FootnoteParts } from "../grammar/says.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import { once } from "../once.ts";
import type { ParsedDocument } from "../read/document.ts";
import type { FlatText } from "../read/flat-text.ts";
import { flatten } from "../read/flatten.ts";
import { placeOf } from "../read/place.ts";
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
 */
export function readTable(
  found: Found,
  document: ParsedDocument,
  reader: Reader,
  anywhere: () => Notes,
): Diagnosed<ShapedTable | undefined> {
  const place = placeOf(found.table, document.info.id);
  const notes = notesFor(found, document, anywhere);
  const grid = gridOf(found.table, place, notes);
  const footnotes = footnoteReader(notes, reader);
  const context = contextOf(grid, found, footnotes.partsOf, reader);
  const matches = shapes.flatMap((shape) => {
    const match = shape.match(grid, context);
    return match ? [{ shape, match }] : [];
  });
  const [taken, other] = matches;
  if (!taken) return { value: undefined, diagnostics: [leftAlone(grid, context)] };
  const { value, diagnostics } = taken.match.read();
  const table = { ...value, place, heading: found.heading, notes: found.notes() };
  return {
    value: { shape: taken.shape, table },
    diagnostics: [
      ...(other ? [chosen(place, taken.shape, taken.match.why, other.shape)] : []),
      ...diagnostics,
      ...footnotes.problemsIn([...grid.header, ...grid.body.flat()]),
    ],
  };
}

/** Notes right under the table come first, then those that Markdown lets stand anywhere, then those of the section. */
function notesFor(found: Found, { info, text }: ParsedDocument, anywhere: () => Notes): Footnotes {
  const own = once(() => footnotesIn(found.after, info.id, text));
  return (label) => own().get(label) ?? anywhere().get(label) ?? found.footnotes().get(label);
}

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

/** The vendor's marks of zones and versions (`::: moniker-end`) end a table, where other readers of Markdown see a row. */
const isFence = (row: readonly FlatText[]): boolean =>
  row.slice(0, 1).some(({ text }) => text.trimStart().startsWith(":::"));

function gridOf(table: Table, place: Place, notes: Footnotes): Grid {
  const flat = (cell: TableCell): FlatText =>
    unmarked(flatten(cell.children, placeOf(cell, place.document)), notes);
  const [header = [], ...body] = table.children.map((row) => row.children.map(flat));
  const end = body.findIndex(isFence);
  return { place, header, body: end < 0 ? body : body.slice(0, end) };
}

function chosen(place: Place, taken: Shape, why: string, other: Shape): Diagnostic {
  const message = `This table could be ${other.name} as well; it was read as a ${taken.name}, since ${why}`;
  const hint = "If that is wrong, word its labels or cells so that only one of the two fits.";
  return diagnose("shape-chosen", place, message, hint);
}
