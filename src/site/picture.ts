/** A matrix in small: the first axis down, the others across, and something for each configuration that is spoken of. */

import type { MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import type { Configuration, Site } from "./site.ts";
import { tableOf } from "./table.ts";

/** A row: a member of the first axis, and a place for each column; none of a configuration that no document speaks of. */
export type PictureRow = {
  readonly member: Product;
  readonly places: readonly (Configuration | undefined)[];
};

export type MatrixPicture = {
  /** The other members of each column; one column without any where the matrix has one axis. */
  readonly columns: readonly (readonly Product[])[];
  readonly rows: readonly PictureRow[];
  /** Every configuration in it, in the order of the matrix. */
  readonly shown: readonly Configuration[];
};

/** Draws a matrix without the rows and columns of which nothing is stated, unless nothing is stated at all. */
export function pictureOf(site: Site, matrix: MatrixSpec): MatrixPicture {
  const all = site.configurations.filter((one) => one.matrix === matrix);
  const { columns: shown } = tableOf(site, matrix);
  const columns = new Map(shown.map((one) => [columnKey(one), one.at.slice(1)]));
  const inOrder = all.map(columnKey).filter((key, at, keys) => columns.has(key) && keys.indexOf(key) === at);
  const rows = [...Map.groupBy(shown, ({ at: [first] }) => first)];
  return {
    columns: inOrder.flatMap((key) => [columns.get(key) ?? []]),
    rows: rows.flatMap(([member, own]) =>
      member
        ? [
            {
              member,
              places: inOrder.map((key) => own.find((one) => columnKey(one) === key)),
            },
          ]
        : [],
    ),
    shown,
  };
}

const columnKey = ({ at: [, ...others] }: Configuration): string => others.map(({ id }) => id).join(" ");
