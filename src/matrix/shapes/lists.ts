/**
 * The shape of a list: features and notes under the name of one configuration, and how the lists of a document make one
 * table.
 */

import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import { linesOf, type Part, problemsOf, saysOf, twoAnswers } from "../grammar/says.ts";
import { fold, slugOf } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { configurationIn, configurationNamed, surest } from "./names.ts";
import {
  axesOf,
  type Configuration,
  type Context,
  homelessRow,
  type Lead,
  type Name,
  ofEach,
  type Shape,
  type ShapedTable,
  type Stated,
  type StatedTable,
  type Statement,
} from "./statement.ts";

/**
 * The list shape: a table of features and notes about them for one configuration, which a line or heading before the
 * table names. A feature that is in the list is supported, with what its notes say.
 */
export const lists: Shape = {
  name: "list of features",
  match: (grid, context) => {
    const configuration = isList(grid, context) ? listed(context) : undefined;
    if (!configuration) return;
    return {
      why: "it lists features and notes under the name of a configuration",
      read: () => readList(grid, configuration, context),
    };
  },
};

function readList({ body }: Grid, configuration: Configuration, context: Context): Stated {
  const statements = continued(body).flatMap((row) => readRow(row, configuration, context));
  return { axes: axesOf([configuration]), statements };
}

/** The rows, each with the notes of those below it whose first cell is empty. */
function continued(body: Grid["body"]): FlatText[][] {
  const rows: FlatText[][] = [];
  for (const row of body) {
    const last = rows.at(-1);
    if (last && row[0]?.text.trim() === "") last.push(...row.slice(1));
    else rows.push([...row]);
  }
  return rows;
}

/** Whether a table has the header of a list, whatever is before it. */
export function isList({ header }: Grid, { reader }: Context): boolean {
  const [feature = "", notes = "", ...others] = header.map(({ text }) => fold(text));
  const isOne = reader.isHeader("feature", feature) && reader.isHeader("notes", notes);
  return isOne && others.every((text) => text === "");
}

/**
 * The nearest line that names both products and nothing else, or one that names them among other words, or a guess.
 * Lines above the nearest title that names a product are ignored: what it leaves out is not taken from further up.
 */
function listed({ leads, reader: { vocabulary } }: Context): Configuration | undefined {
  const lines = asked(leads(), vocabulary);
  const ranked = lines.flatMap(({ text, place }) => configurationIn(text, place, vocabulary) ?? []);
  const [sure] = ranked.filter(({ known }) => known === surest);
  if (sure) return sure.configuration;
  const named = lines.map(({ text, place }) => configurationNamed(text, place, vocabulary));
  return named.find((one) => one !== undefined) ?? ranked[0]?.configuration;
}

const asked = (leads: readonly Lead[], vocabulary: Vocabulary): readonly Lead[] => {
  const title = leads.findIndex(({ text, isTitle }) => isTitle && namesProduct(text, vocabulary));
  return title < 0 ? leads : leads.slice(0, title + 1);
};

/** The title that should have named the configuration of a list, but did not. */
export const unresolvedTitle = ({ leads, reader: { vocabulary } }: Context): Lead | undefined =>
  leads().find(({ text, isTitle }) => isTitle && namesProduct(text, vocabulary));

const namesProduct = (text: string, { mentions }: Vocabulary): boolean =>
  mentions(text.slice(0, 400)).length > 0;

function readRow(
  [first, ...notes]: readonly FlatText[],
  configuration: Configuration,
  { reader, footnotes, problems }: Context,
): Statement[] {
  const label = first && reader.rowLabel(first);
  if (!first || !label) {
    problems.add(notes.flatMap(homelessRow));
    return [];
  }
  const cells = [
    { flat: first, pieces: label.pieces },
    ...notes.map((flat) => ({ flat, pieces: reader.aside(flat) })),
  ];
  const parts = cells.flatMap(({ flat, pieces }) => pieces.map((piece): Part => ({ flat, piece })));
  const marked = cells.flatMap(({ flat }) => footnotes(flat, { start: 0, end: flat.text.length }));
  const all = [...parts, ...marked];
  const says = saysOf(all);
  problems.add(
    cells.flatMap(({ flat, pieces }) => problemsOf(flat, pieces, reader.vocabulary)),
    twoAnswers(all),
  );
  const range = first.range(label.feature);
  const source = { ...first.place(label.feature.start), text: linesOf(parts) };
  const feature = { id: label.id, label: label.label };
  return says ? ofEach(configuration, { feature, ...says, source, range }) : [];
}

/**
 * A list is about one configuration, and several lists in a row make one matrix. So the lists of a document
 * whose placements are of one kind become one table, which is then looked up in the catalog as a whole.
 */
export function joinLists(read: readonly ShapedTable[], { kinds }: Vocabulary): StatedTable[] {
  const groups = Map.groupBy(read, ({ shape, table }) =>
    shape === lists ? kindOfLast(table, kinds) : table,
  );
  return [...groups.values()].flatMap((group) => joined(group.map(({ table }) => table)));
}

/** The axes of a table, and the kind of its members on the last one. */
function kindOfLast({ axes }: StatedTable, kinds: Vocabulary["kinds"]): string {
  const id = String(axes.at(-1)?.names[0]?.id);
  return [...axes.map((axis) => axis.id), kinds.get(id)].join(" ");
}

function joined(tables: readonly StatedTable[]): StatedTable[] {
  return tables.slice(0, 1).map((first) => ({
    ...first,
    axes: first.axes.map(({ id }, at) => ({
      id,
      names: unique(tables.flatMap(({ axes }) => axes.slice(at, at + 1).flatMap((axis) => axis.names))),
    })),
    statements: tables.flatMap(({ statements }) => statements),
    notes: [...new Set(tables.flatMap(({ notes }) => notes))],
  }));
}

const unique = (names: readonly Name[]): Name[] =>
  [...new Map(names.toReversed().map((name) => [name.id ?? slugOf(name.label), name])).values()].toReversed();
