import type { RootContent, Table, TableCell } from "mdast";
import { piecesIn } from "../cell/items.ts";
import type { Piece } from "../cell/pieces.ts";
import type { FootnoteParts } from "../cell/says.ts";
import { diagnose, type Place } from "../diagnostics.ts";
import { type Footnotes, footnotesIn } from "../footnotes/find.ts";
import { unmarked } from "../footnotes/marks.ts";
import { footnoteReader } from "../footnotes/read.ts";
import { rulesFor } from "../language/index.ts";
import type { LanguageRules } from "../language/rules.ts";
import type { Definition, Diagnosed, Diagnostic, Source } from "../model.ts";
import { once } from "../once.ts";
import type { ParsedDocument } from "../read/document.ts";
import type { FlatText } from "../read/flat-text.ts";
import { flatten } from "../read/flatten.ts";
import { placeOf } from "../read/place.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { readDefinitions } from "./definitions.ts";
import { joinLists } from "./join.ts";
import { leadsBefore } from "./leads.ts";
import { lists } from "./lists.ts";
import { axesOf } from "./names.ts";
import { readNotes } from "./notes.ts";
import { leftAlone } from "./others.ts";
import { packed } from "./packed.ts";
import { type Found, tablesIn } from "./sections.ts";
import type { Context, Grid, Shape, ShapedTable, StatedTable } from "./statement.ts";
import { values } from "./values.ts";
import { verdicts } from "./verdicts.ts";

export type Shaped = { readonly tables: readonly StatedTable[]; readonly definitions: readonly Definition[] };

/** Every shape there is, the more particular ones first: the first one that fits is taken. */
const shapes: readonly Shape[] = [lists, verdicts, values, packed];

/** Finds everything in a document that has one of the published shapes. Tables of no such shape get a note. */
export function shapesIn(document: ParsedDocument, vocabulary: Vocabulary): Diagnosed<Shaped> {
  const { info, tree } = document;
  const notes = new Map<readonly RootContent[], Source[]>();
  const notesOf = (section: readonly RootContent[]): Source[] => {
    const known = notes.get(section) ?? readNotes(section, info.id);
    notes.set(section, known);
    return known;
  };
  const definitions = tree.children.filter(({ type }) => type === "footnoteDefinition");
  const read = tablesIn(tree).map((found) => readTable(found, document, vocabulary, definitions, notesOf));
  return {
    value: {
      tables: joinLists(
        read.flatMap(({ value }) => (value ? [value] : [])),
        vocabulary,
      ),
      definitions: readDefinitions(tree, info.id),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readTable(
  found: Found,
  document: ParsedDocument,
  vocabulary: Vocabulary,
  definitions: readonly RootContent[],
  notesOf: (section: readonly RootContent[]) => Source[],
): Diagnosed<ShapedTable | undefined> {
  const place = placeOf(found.table, document.info.id);
  const rules = rulesFor(document.language);
  const notes = once(() => footnotesIn([...found.after, ...definitions], document.info.id, document.text));
  const grid = gridOf(found.table, place, notes);
  const footnotes = footnoteReader(notes, vocabulary, rules);
  const context = contextOf(grid, found, footnotes.partsOf, vocabulary, rules);
  const matches = shapes.flatMap((shape) => {
    const match = shape.match(grid, context);
    return match ? [{ shape, match }] : [];
  });
  const [taken, other] = matches;
  if (!taken) return { value: undefined, diagnostics: [leftAlone(grid, context)] };
  const { value, diagnostics } = taken.match.read();
  const table = { ...value, place, heading: found.heading, notes: notesOf(found.section) };
  return {
    value: { shape: taken.shape, table },
    diagnostics: [
      ...(other ? [chosen(place, taken.shape, taken.match.why, other.shape)] : []),
      ...diagnostics,
      ...footnotes.problemsIn([...grid.header, ...grid.body.flat()]),
    ],
  };
}

function contextOf(
  grid: Grid,
  { before, headingNode }: Found,
  footnotes: FootnoteParts,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Context {
  const read = new Map<FlatText, readonly Piece[]>();
  const pieces = (cell: FlatText): readonly Piece[] => {
    const known = read.get(cell) ?? piecesIn(cell, vocabulary, rules);
    read.set(cell, known);
    return known;
  };
  const axes = once(() => axesOf(grid, vocabulary));
  const leads = once(() => leadsBefore(before, headingNode ? [headingNode] : [], grid.place.document));
  return { vocabulary, rules, axes, pieces, footnotes, leads };
}

function gridOf(table: Table, place: Place, notes: () => Footnotes): Grid {
  const flat = (cell: TableCell): FlatText =>
    unmarked(flatten(cell.children, placeOf(cell, place.document)), notes);
  const [header = [], ...body] = table.children.map((row) => row.children.map(flat));
  return { place, header, body };
}

function chosen(place: Place, taken: Shape, why: string, other: Shape): Diagnostic {
  const message = `This table could be ${other.name} as well; it was read as a ${taken.name}, since ${why}`;
  const hint = "If that is wrong, word its labels or cells so that only one of the two fits.";
  return diagnose("shape-chosen", place, message, hint);
}
