import { diagnose } from "../diagnostics.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import type { FlatText } from "../read/flat-text.ts";
import { fold } from "../text.ts";
import { type Axes, type Names, stated } from "./names.ts";
import type { Said, Stated, Statement } from "./statement.ts";

type CellReader = (cell: FlatText) => Diagnosed<Said[]>;

/** What is said of several releases of a product is said of each. */
export const ofEach = (servers: Names, placements: Names, says: Said): Statement[] =>
  servers.flatMap((server) => placements.map((placement) => ({ server, placement, ...says })));

/** Reads every cell of a table of servers and placements; a cell without a label on either side belongs nowhere. */
export function readCross({ servers, columns, rows }: Axes, readCell: CellReader): Diagnosed<Stated> {
  const read = rows.flatMap((row) =>
    row.cells.flatMap((cell, at): Diagnosed<Statement[]>[] => {
      if (fold(cell.text) === "") return [];
      const column = columns[at];
      if (!column?.[0].label || row.names[0].label === "")
        return [{ value: [], diagnostics: [homeless(cell, column)] }];
      const [server, placement] = servers === "across" ? [column, row.names] : [row.names, column];
      const { value, diagnostics } = readCell(cell);
      return [{ value: value.flatMap((said) => ofEach(server, placement, said)), diagnostics }];
    }),
  );
  const [down, across] = [stated(rows.flatMap(({ names }) => names)), stated(columns.flat())];
  return {
    value: {
      servers: servers === "across" ? across : down,
      placements: servers === "across" ? down : across,
      statements: read.flatMap(({ value }) => value),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function homeless(cell: FlatText, column: Names | undefined): Diagnostic {
  const missing = column?.[0].label ? "row has no label" : "column has no header";
  const message = `“${fold(cell.text.slice(0, 400)).slice(0, 80)}” belongs to no configuration, since its ${missing}`;
  const hint = "Name the server in the row's first cell and the placement in the header.";
  return diagnose("unplaced-text", cell.place(0), message, hint);
}
