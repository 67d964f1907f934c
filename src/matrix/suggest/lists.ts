/**
 * Lists of features under a line that names a configuration, and long rows, each of which names everything.
 */

import type { FlatText } from "../document/flat-text.ts";
import { isList } from "../shapes/lists.ts";
import type { SeenTable } from "../shapes/statement.ts";
import { fold } from "../text.ts";
import { pairIn } from "./answers.ts";
import {
  answers,
  columnsOf,
  type Draft,
  type DraftFeature,
  type DraftSide,
  drafted,
  groupOf,
  isAttribute,
  nameIn,
  readsLikeName,
  type Sighting,
  sightingIn,
} from "./draft.ts";

/** Drafts a matrix from a list of features, if the nearest title before it names two things. */
export function listIn(table: SeenTable): Draft | undefined {
  const { grid, context, heading, title } = table;
  const lead = isList(grid, context) ? context.leads().find(({ isTitle }) => isTitle) : undefined;
  const pair = lead ? pairIn(lead.text.replace(/:$/, "")) : [];
  if (!lead || pair.length < 2) return;
  const group = fold(heading) === lead.text ? title : groupOf(table);
  const sides = pair.map(
    (words, at): DraftSide => ({
      name: "",
      at: at === 0 ? "first" : "second",
      members: [{ words, place: lead.place }],
    }),
  );
  const cells = grid.body.flatMap((row) => row.slice(0, 1));
  const features = cells.flatMap((cell) => featureIn(cell, table, group));
  return features.every(isNamed) ? { ...drafted(table), sides, features } : undefined;
}

function featureIn(cell: FlatText, { context }: SeenTable, group: string): DraftFeature[] {
  const label = context.reader.rowLabel(cell);
  return label ? [{ ...nameIn(cell, label.feature, context.reader), group }] : [];
}

/** The most axes that a long row has besides its feature. */
const mostAxes = 2;

/**
 * Drafts a matrix from long rows: one column of answers, one whose header says that it has the features, and one or two
 * more whose members are in several rows.
 */
export function rowsIn(table: SeenTable): Draft | undefined {
  const { reader } = table.context;
  const columns = columnsOf(table.grid);
  const said = columns.filter((column) => answers(column, reader, 1));
  const named = columns.filter(({ words }) => reader.isHeader("feature", words));
  const free = columns.filter(
    (one) => !said.includes(one) && !named.includes(one) && !reader.isHeader("notes", one.words),
  );
  if (said.length !== 1 || named.length !== 1 || free.length === 0 || free.length > mostAxes) return;
  const sides = free.map(
    ({ words, cells }, at): DraftSide => ({
      name: words,
      at: at === 0 ? "first" : "second",
      members: cells.map(wholeOf),
    }),
  );
  const features = named.flatMap(({ cells }) =>
    cells.map((cell) => ({ ...wholeOf(cell), group: groupOf(table) })),
  );
  const areAxes = sides.every(
    ({ name, members }) => !isAttribute(name, reader) && repeats(members) && members.every(isNamed),
  );
  return areAxes && features.every(isNamed) ? { ...drafted(table), sides, features } : undefined;
}

const wholeOf = (cell: FlatText): Sighting => sightingIn(cell, { start: 0, end: cell.text.length });
const isNamed = ({ words }: Sighting): boolean => readsLikeName(words);

/** Whether there are several members, and not a different one in each row. */
function repeats(members: readonly Sighting[]): boolean {
  const { size } = new Set(members.map(({ words }) => words));
  return size > 1 && size < members.length;
}
