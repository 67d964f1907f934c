/**
 * The shape of a table of answers that is turned round, as one that verdicts.ts can read.
 */

import type { Range } from "../diagnostics/kind.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import { fold } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { labelOf } from "./names.ts";
import type { Context, Label, Name, Shape } from "./statement.ts";
import { type Column, readAnswers } from "./verdicts.ts";

/**
 * The transposed shape: features across, and down one side of the configurations, whose other side a line before the
 * table names. Its cells answer as those of a table of answers do, which it is read as, turned round.
 */
export const transposed: Shape = {
  name: "turned table of answers",
  match: (grid, context) => {
    const { vocabulary } = context.reader;
    if (!grid.header.slice(1).some(({ text }) => vocabulary.feature(fold(text)) !== undefined)) return;
    const labels = grid.body.flatMap((row) => row.slice(0, 1).map((first) => labelOf(first, vocabulary)));
    const columns = labels.map((label) => columnOf(label, context));
    if (!columns.some(({ kind }) => kind === "configuration")) return;
    return {
      why: "its header names features, and a line before it the other side of its rows",
      read: () => readAnswers(turned(grid), columns, context),
    };
  },
};

/** Rows become columns: each feature of the header has a row of its own. */
function turned({ place, header, body }: Grid): Grid {
  const rows = header
    .slice(1)
    .map((feature, at): FlatText[] => [feature, ...body.flatMap((row) => row.slice(at + 1, at + 2))]);
  return {
    place,
    header: [...header.slice(0, 1), ...body.flatMap((row) => row.slice(0, 1))],
    body: rows,
  };
}

function columnOf({ names, cell }: Label, { leads, reader: { vocabulary } }: Context): Column {
  const { isServer, isPlacement } = vocabulary;
  const lines = leads();
  const other = (fits: Vocabulary["isServer"]): Name | undefined =>
    lines.flatMap(({ text, place }) => onlyOne(text, place, fits, vocabulary)).at(0);
  const [server, placement] = [other(isServer), other(isPlacement)];
  if (server && names.every(({ id }) => isPlacement(id)))
    return { kind: "configuration", header: cell, configuration: { servers: [server], placements: names } };
  if (placement && names.every(({ id }) => isServer(id)))
    return {
      kind: "configuration",
      header: cell,
      configuration: { servers: names, placements: [placement] },
    };
  return { kind: "unknown", header: cell };
}

/** The one product of a side that a line names, if it names no other of that side. */
function onlyOne(text: string, place: Range, fits: Vocabulary["isServer"], { mentions }: Vocabulary): Name[] {
  const named = mentions(text.slice(0, 400)).filter(({ id, known }) => known && fits(id));
  const [first] = named;
  return first && named.every(({ id }) => id === first.id)
    ? [{ id: first.id, label: first.label, place }]
    : [];
}
