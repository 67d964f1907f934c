import type { RootContent, Table, TableCell } from "mdast";
import { diagnose, type Place } from "../diagnostics.ts";
import { rulesFor } from "../language/index.ts";
import type { Definition, Diagnosed, Diagnostic, Source } from "../model.ts";
import type { ParsedDocument } from "../read/document.ts";
import { type FlatText, flatten } from "../read/flatten.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { readDefinitions } from "./definitions.ts";
import { footnoteProblems, footnotesIn, unmarked } from "./footnotes.ts";
import { joinLists } from "./join.ts";
import { leadsBefore } from "./leads.ts";
import { lists } from "./lists.ts";
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
  { info, text, language }: ParsedDocument,
  vocabulary: Vocabulary,
  definitions: readonly RootContent[],
  notesOf: (section: readonly RootContent[]) => Source[],
): Diagnosed<ShapedTable | undefined> {
  const place = placeOf(found.table, info.id);
  const headings = found.headingNode ? [found.headingNode] : [];
  const context: Context = {
    document: info.id,
    vocabulary,
    rules: rulesFor(language),
    footnotes: footnotesIn([...found.after, ...definitions], info.id, text),
    leads: () => leadsBefore(found.before, headings, info.id),
  };
  const grid = gridOf(found.table, place, context);
  const fitting = shapes.flatMap((shape) => {
    const why = shape.fits(grid, context);
    return why === undefined ? [] : [{ shape, why }];
  });
  const [taken, ...others] = fitting;
  if (!taken) return { value: undefined, diagnostics: [leftAlone(grid, context)] };
  const { value, diagnostics } = taken.shape.read(grid, context);
  const table = { ...value, place, heading: found.heading, notes: notesOf(found.section) };
  const cells = [...grid.header, ...grid.body.flat()];
  return {
    value: { shape: taken.shape, table },
    diagnostics: [
      ...others.slice(0, 1).map(({ shape }) => chosen(place, taken.shape, taken.why, shape)),
      ...diagnostics,
      ...footnoteProblems(cells, context),
    ],
  };
}

const placeOf = (node: Table | TableCell, document: string): Place => ({
  document,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function gridOf(table: Table, place: Place, { document, footnotes }: Context): Grid {
  const flat = (cell: TableCell): FlatText =>
    unmarked(flatten(cell.children, placeOf(cell, document)), footnotes);
  const [header = [], ...body] = table.children.map((row) => row.children.map(flat));
  return { place, header, body };
}

function chosen(place: Place, taken: Shape, why: string, other: Shape): Diagnostic {
  const message = `This table could be ${other.name} as well; it was read as a ${taken.name}, since ${why}`;
  const hint = "If that is wrong, word its labels or cells so that only one of the two fits.";
  return diagnose("shape-chosen", place, message, hint);
}
