import { diagnose, quoted } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Part } from "../grammar/says.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import { fold } from "../text.ts";
import { type Label, type Names, stated } from "./names.ts";
import type { Context, Said, Stated, Statement } from "./statement.ts";

/** @param around what the notes say that the labels of the row and the column point to */
type CellReader = (cell: FlatText, around: readonly Part[]) => Diagnosed<Said[]>;

/** What is said of several releases of a product is said of each. */
export const ofEach = (servers: Names, placements: Names, says: Said): Statement[] =>
  servers.flatMap((server) => placements.map((placement) => ({ server, placement, ...says })));

/** Reads every cell of a table of servers and placements; a cell without a label on either side belongs nowhere. */
export function readCross({ axes, footnotes }: Context, readCell: CellReader): Diagnosed<Stated> {
  const { servers, columns, rows } = axes();
  const noted = ({ cell }: Label): readonly Part[] => footnotes(cell, { start: 0, end: cell.text.length });
  const read = rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, at): Diagnosed<Statement[]>[] => {
      if (fold(cell.text) === "") return [];
      const column = columns[at];
      if (!column?.names[0].label || label.names[0].label === "")
        return [{ value: [], diagnostics: [homeless(cell, column)] }];
      const [server, placement] = servers === "across" ? [column, label] : [label, column];
      const { value, diagnostics } = readCell(cell, [...noted(label), ...noted(column)]);
      return [{ value: value.flatMap((said) => ofEach(server.names, placement.names, said)), diagnostics }];
    }),
  );
  const names = rows.flatMap(({ label }) => label.names);
  const [down, across] = [stated(names), stated(columns.flatMap((column) => column.names))];
  return {
    value: {
      servers: servers === "across" ? across : down,
      placements: servers === "across" ? down : across,
      statements: read.flatMap(({ value }) => value),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function homeless(cell: FlatText, column: Label | undefined): Diagnostic {
  const missing = column?.names[0].label ? "row has no label" : "column has no header";
  const message = `${quoted(cell.text)} belongs to no configuration, since its ${missing}`;
  const hint = "Name the server in the row's first cell and the placement in the header.";
  return diagnose("unplaced-text", cell.place(0), message, hint);
}
