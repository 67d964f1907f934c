import type { Feature, Group, MatrixSpec } from "../matrix/catalog/schema.ts";
import type { CellView, Configuration, Site } from "./site.ts";

/** A row of a matrix: a feature and its cell in every configuration, in the order of the columns. */
export type Row = { readonly feature: Feature; readonly cells: readonly CellView[] };

/** Rows that belong together; the group is there only where it is worth a heading. */
export type RowGroup = { readonly group: Group | undefined; readonly rows: readonly Row[] };

/** A matrix as a table: which side spans the upper header row, and what stands below. */
export type Table = {
  /** The side that is named above; the other one is named over each column. A side of one product goes above. */
  readonly above: "server" | "placement";
  /** The configurations under each cell of the upper header row. */
  readonly spans: readonly (readonly Configuration[])[];
  readonly columns: readonly Configuration[];
  readonly groups: readonly RowGroup[];
  /** Whether it has so many rows that hiding some of them costs more than a blink, unless each is laid out by itself. */
  readonly isLarge: boolean;
};

const many = 200;

/** Lays a matrix out as a table. */
export function tableOf(site: Site, matrix: MatrixSpec): Table {
  const columns = site.configurations.filter((configuration) => configuration.matrix === matrix);
  const above = matrix.placements.length === 1 && matrix.servers.length > 1 ? "placement" : "server";
  const rows = matrix.features.map((id, index) => ({
    feature: site.feature(id),
    cells: columns.flatMap(({ cells }) => cells[index] ?? []),
  }));
  return {
    above,
    spans: [...Map.groupBy(columns, (column) => column[above]).values()],
    columns,
    groups: grouped(site, rows),
    isLarge: rows.length > many,
  };
}

/** Headings only help where each group is one run of rows and there is more than one; the order never changes. */
function grouped(site: Site, rows: readonly Row[]): readonly RowGroup[] {
  const runs: { group: Group; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.group.id === row.feature.group) last.rows.push(row);
    else runs.push({ group: site.group(row.feature.group), rows: [row] });
  }
  const whole = new Set(runs.map(({ group }) => group)).size === runs.length && runs.length > 1;
  return whole && runs.length < rows.length ? runs : [{ group: undefined, rows }];
}
