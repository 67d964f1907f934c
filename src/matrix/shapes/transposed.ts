/**
 * The shape of a transposed table of answers, turned into one that verdicts.ts can read.
 */

import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import { fold } from "../text.ts";
import { configurationOf } from "./names.ts";
import type { Context, Label, Shape } from "./statement.ts";
import { type Column, readAnswers } from "./verdicts.ts";

/**
 * The transposed shape: features across, and down the members of one axis; if there is another axis, a line before the
 * table names its member. Its cells answer like those of a table of answers, and it is read as one once transposed.
 */
export const transposed: Shape = {
  name: "turned table of answers",
  match: (grid, context) => {
    const { vocabulary } = context.reader;
    if (!grid.header.slice(1).some(({ text }) => vocabulary.feature(fold(text)) !== undefined)) return;
    const labels = grid.body.flatMap((row) => row.slice(0, 1).map(context.label));
    const columns = labels.map((label) => columnOf(label, context));
    if (!columns.some(({ kind }) => kind === "configuration")) return;
    return {
      why: "its header names features, and its first column configurations",
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

function columnOf(label: Label, { leads, reader: { vocabulary } }: Context): Column {
  const found = configurationOf(label, leads, vocabulary);
  const { cell: header } = label;
  return found ? { kind: "configuration", header, ...found } : { kind: "unknown", header };
}
