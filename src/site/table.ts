import type { Place } from "../matrix/addresses.ts";
import type { Feature, Group, MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import { type CellView, type Configuration, placeOf, type Site } from "./site.ts";
import { wholesOf } from "./whole.ts";

/** A row of a matrix: a feature and its cell in every configuration, in the order of the columns. */
export type Row = { readonly feature: Feature; readonly cells: readonly CellView[] };

/** Rows that belong together; the group is there only where it is worth a heading. */
export type RowGroup = { readonly group: Group | undefined; readonly rows: readonly Row[] };

/** A cell of a header row: a member of an axis, and the configurations that it stands above. */
export type Head = { readonly member: Product; readonly columns: readonly Configuration[] };

/** A matrix as a table. */
export type Table = {
  /** A header row for each axis; an axis of one member goes above the others. The last row names each column. */
  readonly heads: readonly (readonly Head[])[];
  readonly columns: readonly Configuration[];
  /** The configurations of which no document says anything: the table leaves them out, unless it would be empty. */
  readonly silent: readonly Configuration[];
  readonly groups: readonly RowGroup[];
  /** Whether each group has a page of its own, since all of them at once weigh too much. */
  readonly isParted: boolean;
  /** Whether it has so many rows that hiding some of them costs more than a blink, unless each is laid out by itself. */
  readonly isLarge: boolean;
};

const many = 200;

/** So many cells, with their words, chips and links, fit into what a page may weigh. */
const mostCells = 120;

/** What most of some things are: the first of those that are there most often. */
export function mostFrequent<T>(all: readonly T[]): T | undefined {
  const sizes = [...Map.groupBy(all, (one) => one)].map(([one, { length }]) => ({ one, length }));
  return sizes.toSorted((a, b) => b.length - a.length)[0]?.one;
}

/** The place of a cell in its table; in the page of its group, where the table has those. Undefined where it leaves that out. */
export function tableCellPlace(site: Site, view: CellView): Place | undefined {
  const { columns, isParted } = tableOf(site, view.matrix);
  if (!columns.some(({ cells }) => cells.includes(view))) return undefined;
  const place = { ...placeOf(view), kind: "table-cell" } as const;
  return isParted ? { ...place, group: view.feature.group } : place;
}

/** A group of a large matrix that has a page of its own. */
export type Part = { readonly matrix: MatrixSpec; readonly group: Group; readonly rows: readonly Row[] };

/** The groups of all matrices that are parted, matrix by matrix. */
export const partsOf = (site: Site): readonly Part[] =>
  site.data.catalog.matrices.flatMap((matrix) => {
    const { isParted, groups } = tableOf(site, matrix);
    return isParted ? groups.flatMap(({ group, rows }) => (group ? [{ matrix, group, rows }] : [])) : [];
  });

const known = new WeakMap<Site, Map<MatrixSpec, Table>>();

/** Lays a matrix out as a table, once however many pages ask for it. */
export function tableOf(site: Site, matrix: MatrixSpec): Table {
  const tables = known.get(site) ?? new Map<MatrixSpec, Table>();
  known.set(site, tables);
  const table = tables.get(matrix) ?? laidOut(site, matrix);
  tables.set(matrix, table);
  return table;
}

function laidOut(site: Site, matrix: MatrixSpec): Table {
  const all = site.configurations.filter((configuration) => configuration.matrix === matrix);
  const spoken = all.filter((one) => isSpokenOf(site, one));
  const columns = spoken.length > 0 ? spoken : all;
  const rows = matrix.features.map((id, index) => ({
    feature: site.feature(id),
    cells: columns.flatMap(({ cells }) => cells[index] ?? []),
  }));
  const groups = grouped(site, rows);
  return {
    heads: headsOf(matrix, columns),
    columns,
    silent: all.filter((one) => !columns.includes(one)),
    groups,
    isParted: groups.length > 1 && rows.length * columns.length > mostCells,
    isLarge: rows.length > many,
  };
}

/** Whether a document says anything of a configuration in its matrix: of one of its features, or of the whole. */
const isSpokenOf = (site: Site, configuration: Configuration): boolean =>
  configuration.cells.some(({ cell }) => cell !== undefined) ||
  wholesOf(site, configuration).some(({ matrix }) => matrix === configuration.matrix);

/** The columns stand in the order of the axes, which an axis of one member does not change wherever it is. */
function headsOf({ axes }: MatrixSpec, columns: readonly Configuration[]): Table["heads"] {
  const single = axes.map(({ members }) => members.length === 1);
  const levels = [...axes.keys()].toSorted((a, b) => Number(single[b]) - Number(single[a]));
  return levels.map((axis, level) => {
    const above = levels.slice(0, level + 1);
    const spans = Map.groupBy(columns, ({ at }) => above.map((one) => at[one]?.id).join(" "));
    return [...spans.values()].flatMap((own) => {
      const member = own[0]?.at[axis];
      return member ? [{ member, columns: own }] : [];
    });
  });
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
