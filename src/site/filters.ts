import type { Group, MatrixAxis, MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import { type LifecycleClass, lifecycleClass, lifecycleClasses } from "./lifecycle.ts";
import type { Site } from "./site.ts";
import { tableOf } from "./table.ts";

/** What the table of a matrix can be narrowed by: only what tells its rows or columns apart. */
export type Choices = {
  readonly axes: readonly { readonly axis: MatrixAxis; readonly members: readonly Product[] }[];
  /** Whether all that an answer rests on is supported today, where that tells answers apart. */
  readonly lifecycles: readonly LifecycleClass[];
  readonly requires: readonly Product[];
  readonly groups: readonly Group[];
};

/** The choices that a matrix offers. A choice of one is none. */
export function choicesOf(site: Site, matrix: MatrixSpec): Choices {
  const { columns: shown } = tableOf(site, matrix);
  const cells = shown.flatMap((column) => column.cells);
  const required = cells.flatMap(({ cell }) =>
    (cell?.conditions ?? []).flatMap(({ kind, products }) => (kind === "requires" ? products : [])),
  );
  const groups = new Set(matrix.features.map((id) => site.feature(id).group));
  const classes = new Set(cells.map(({ foundation }) => lifecycleClass(foundation)));
  const several = <T>(choices: readonly T[]): readonly T[] => (choices.length > 1 ? choices : []);
  return {
    axes: matrix.axes.flatMap((axis, at) => {
      const members = axis.members
        .map(site.product)
        .filter((one) => shown.some((each) => each.at[at] === one));
      return members.length > 1 ? [{ axis, members }] : [];
    }),
    lifecycles: several(lifecycleClasses.filter((one) => classes.has(one))),
    requires: [...new Set(required)].map(site.product),
    groups: several([...groups].map(site.group)),
  };
}
