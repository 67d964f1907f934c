import type { Place } from "../matrix/addresses.ts";
import type { Feature, Group, Localised, MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import { type At, type CellIds, cellKey, combinations } from "../matrix/coordinates.ts";
import type { Cell, MatrixNote } from "../matrix/model.ts";
import { supports } from "../matrix/terms.ts";
import type { SiteData, SiteDocument } from "./data.ts";

/** What a cell shows: its support, or that no document says anything. Never a "no" for want of a statement. */
export const standings = [...supports, "unlisted"] as const;
export type Standing = (typeof standings)[number];

/** One feature in one configuration, stated by a document or not. */
export type CellView = {
  readonly matrix: MatrixSpec;
  /** A member of each axis of the matrix. */
  readonly at: readonly Product[];
  readonly feature: Feature;
  readonly standing: Standing;
  readonly cell: Cell | undefined;
  /** The language of its words, where that is not the one of its first source. */
  readonly spoken?: string;
};

/** One member of each axis of a matrix, and its cells in the order of the matrix. */
export type Configuration = {
  readonly matrix: MatrixSpec;
  readonly at: readonly Product[];
  readonly cells: readonly CellView[];
};

/** The content with everything joined that the files keep apart by id. Lookups throw on an id that is nowhere. */
export type Site = {
  readonly data: SiteData;
  readonly configurations: readonly Configuration[];
  readonly cells: readonly CellView[];
  readonly product: (id: string) => Product;
  readonly feature: (id: string) => Feature;
  readonly group: (id: string) => Group;
  /** What a product is, in words; a catalog that does not list its kinds has none but their ids. */
  readonly kind: (product: Product) => Localised;
  readonly document: (id: string) => SiteDocument;
  readonly notes: (matrix: string) => readonly MatrixNote[];
};

/** The place of a cell's own page. */
export function placeOf({ matrix, at, feature }: CellView): Extract<Place, { kind: "cell" }> {
  return { kind: "cell", matrix: matrix.id, at: idsOf(at), feature: feature.id };
}

/** The place of a configuration's page. */
export function configurationPlace({ matrix, at }: Omit<Configuration, "cells">): Place {
  return { kind: "configuration", matrix: matrix.id, at: idsOf(at) };
}

const idsOf = (things: readonly { readonly id: string }[]): At => things.map(({ id }) => id);

/** The key of a cell in its table. */
export const keyOf = ({ at, feature }: CellView): string => cellKey({ feature: feature.id, at: idsOf(at) });

/** Why no document states a cell, where the catalog says that none is expected to. */
export function whyUnlisted({ matrix, at, feature, cell }: CellView): Localised | undefined {
  const { unlisted = [], reason } = matrix.expected ?? {};
  const ids = [feature, ...at].map(({ id }) => id);
  const isExpected = unlisted === "all" || ids.some((id) => unlisted.includes(id));
  return cell === undefined && isExpected ? reason : undefined;
}

const joined = new WeakMap<SiteData, Site>();

/** Joins the content once, however many pages ask for it. */
export function siteOf(data: SiteData): Site {
  const known = joined.get(data);
  if (known !== undefined) return known;
  const site = join(data);
  joined.set(data, site);
  return site;
}

function join(data: SiteData): Site {
  const product = finder("product", data.catalog.products);
  const feature = finder("feature", data.catalog.features);
  const notes = new Map(data.result.matrices.map((matrix) => [matrix.id, matrix.notes]));
  const stated = statedCells(data);
  const kinds = new Map(data.catalog.kinds.map(({ id, label }) => [id, label]));
  for (const { kind } of data.catalog.products) if (!kinds.has(kind)) kinds.set(kind, { en: kind, fr: kind });
  const configurations = data.catalog.matrices.flatMap((matrix) =>
    combinations(matrix.axes.map(({ members }) => members)).map((at) => {
      const place = { matrix, at: at.map(product) };
      const cells = matrix.features.map((id): CellView => {
        const cell = stated.get(key(matrix.id, { feature: id, at }));
        return { ...place, feature: feature(id), standing: cell?.support ?? "unlisted", cell };
      });
      return { ...place, cells };
    }),
  );
  return {
    data,
    configurations,
    cells: configurations.flatMap(({ cells }) => cells),
    product,
    feature,
    group: finder("group", data.catalog.groups),
    kind: ({ kind }) => kinds.get(kind) ?? { en: kind, fr: kind },
    document: finder("document", data.documents),
    notes: (matrix) => notes.get(matrix) ?? [],
  };
}

function statedCells(data: SiteData): ReadonlyMap<string, Cell> {
  return new Map(
    data.result.matrices.flatMap((matrix) =>
      matrix.cells.map((cell) => [key(matrix.id, cell), cell] as const),
    ),
  );
}

const key = (matrix: string, ids: CellIds): string => `${matrix}/${cellKey(ids)}`;

function finder<T extends { readonly id: string }>(what: string, things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (thing === undefined) throw new Error(`There is no ${what} "${id}" in the content.`);
    return thing;
  };
}
