/** What belongs to one configuration, anywhere in the catalog. */

import { widerOf } from "../catalog/forms.ts";
import type { Catalog, MatrixSpec } from "../catalog/schema.ts";
import { type At, beside, combinations, configurationKey, sameAxes } from "../coordinates.ts";

/** A configuration of a matrix that belongs to the one that was asked about. */
export type Gathered = {
  readonly matrix: MatrixSpec;
  readonly at: At;
  /** Its members that are forms of members that were asked for, in the order of the axes; none if it is the same. */
  readonly forms: readonly Form[];
};

/** A product in place of the broader one that it is a form of, by ids. */
export type Form = { readonly form: string; readonly of: string };

/** A configuration is the same in every matrix that ranges over the same axes. */
type Asked = { readonly matrix: Pick<MatrixSpec, "axes">; readonly at: At };

/**
 * Finds everything that belongs to a configuration:
 *
 * 1. every configuration with the same members, in any matrix, including the one asked for. The first of these, in the
 *    order of the catalog, is the canonical one;
 * 2. after them, every configuration with some members that are forms of those asked for, and the others the same.
 *
 * Both are in the order of the catalog. The rule is only about pages: no answer is carried over from one to another.
 */
export function gatherer(
  catalog: Pick<Catalog, "matrices" | "products">,
): (asked: Asked) => readonly Gathered[] {
  const wider = widerOf(catalog.products);
  const all = catalog.matrices.flatMap((matrix) =>
    combinations(matrix.axes.map(({ members }) => members)).map((at) => ({ matrix, at })),
  );
  return ({ matrix: { axes }, at }) => {
    const found = all.flatMap((one): Gathered[] => {
      const forms = sameAxes(one.matrix.axes, axes) ? formsOf(one.at, at, wider) : undefined;
      return forms ? [{ ...one, forms }] : [];
    });
    return [
      ...found.filter(({ forms }) => forms.length === 0),
      ...found.filter(({ forms }) => forms.length > 0),
    ];
  };
}

/** The members that are forms of those asked for; undefined if one of them is neither that nor the same. */
function formsOf(at: At, asked: At, wider: (id: string) => readonly string[]): readonly Form[] | undefined {
  if (configurationKey(at) === configurationKey(asked)) return [];
  const others = beside(at, asked).filter(([form, of]) => form !== of);
  if (!others.every(([form, of]) => wider(form).includes(of))) return undefined;
  return others.map(([form, of]) => ({ form, of }));
}
