import { diagnose } from "../diagnostics.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import type { FlatText } from "../read/flat-text.ts";
import { fold } from "../text.ts";
import { type Axes, stated } from "./names.ts";
import type { Name, Stated, Statement } from "./statement.ts";

type CellReader = (cell: FlatText, server: Name, placement: Name) => Diagnosed<Statement[]>;

/** Reads every cell of a table of servers and placements; a cell without a label on either side belongs nowhere. */
export function readCross({ servers, columns, rows }: Axes, readCell: CellReader): Diagnosed<Stated> {
  const read = rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, at): Diagnosed<Statement[]>[] => {
      if (fold(cell.text) === "") return [];
      const column = columns[at];
      if (!column?.label || name.label === "") return [{ value: [], diagnostics: [homeless(cell, column)] }];
      return [servers === "across" ? readCell(cell, column, name) : readCell(cell, name, column)];
    }),
  );
  const [down, across] = [stated(rows.map(({ name }) => name)), stated(columns)];
  return {
    value: {
      servers: servers === "across" ? across : down,
      placements: servers === "across" ? down : across,
      statements: read.flatMap(({ value }) => value),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function homeless(cell: FlatText, column: Name | undefined): Diagnostic {
  const missing = column?.label ? "row has no label" : "column has no header";
  const message = `“${fold(cell.text.slice(0, 400)).slice(0, 80)}” belongs to no configuration, since its ${missing}`;
  const hint = "Name the server in the row's first cell and the placement in the header.";
  return diagnose("unplaced-text", cell.place(0), message, hint);
}
