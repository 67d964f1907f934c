import type { Place } from "../matrix/addresses.ts";
import type { Feature, Group, MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import type { Cell, Source } from "../matrix/model.ts";
import { supports } from "../matrix/terms.ts";
import type { SiteData, SiteDocument } from "./data.ts";

/** What a cell shows: its support, or that no document says anything. Never a "no" for want of a statement. */
export const standings = [...supports, "unlisted"] as const;
export type Standing = (typeof standings)[number];

/** One feature in one configuration, stated by a document or not. */
export type CellView = {
  readonly matrix: MatrixSpec;
  readonly server: Product;
  readonly placement: Product;
  readonly feature: Feature;
  readonly standing: Standing;
  readonly cell: Cell | undefined;
};

/** One server with one placement, and its cells in the order of the matrix. */
export type Configuration = {
  readonly matrix: MatrixSpec;
  readonly server: Product;
  readonly placement: Product;
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
  readonly document: (id: string) => SiteDocument;
  readonly notes: (matrix: string) => readonly Source[];
};

/** The place of a cell's own page, or of the cell in its table. */
export function placeOf(view: CellView, kind: "cell" | "table-cell" = "cell"): Place {
  const { matrix, server, placement, feature } = view;
  return { kind, matrix: matrix.id, server: server.id, placement: placement.id, feature: feature.id };
}

/** The place of a configuration's page. */
export function configurationPlace({ matrix, server, placement }: Omit<Configuration, "cells">): Place {
  return { kind: "configuration", matrix: matrix.id, server: server.id, placement: placement.id };
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
  const configurations = data.catalog.matrices.flatMap((matrix) =>
    matrix.servers.flatMap((server) =>
      matrix.placements.map((placement) => {
        const place = { matrix, server: product(server), placement: product(placement) };
        const cells = matrix.features.map((id): CellView => {
          const cell = stated.get(key(matrix.id, id, server, placement));
          return { ...place, feature: feature(id), standing: cell?.support ?? "unlisted", cell };
        });
        return { ...place, cells };
      }),
    ),
  );
  return {
    data,
    configurations,
    cells: configurations.flatMap(({ cells }) => cells),
    product,
    feature,
    group: finder("group", data.catalog.groups),
    document: finder("document", data.documents),
    notes: (matrix) => notes.get(matrix) ?? [],
  };
}

function statedCells(data: SiteData): ReadonlyMap<string, Cell> {
  return new Map(
    data.result.matrices.flatMap((matrix) =>
      matrix.cells.map((cell) => [key(matrix.id, cell.feature, cell.server, cell.placement), cell]),
    ),
  );
}

function key(...ids: string[]): string {
  return ids.join("/");
}

function finder<T extends { readonly id: string }>(what: string, things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (thing === undefined) throw new Error(`There is no ${what} "${id}" in the content.`);
    return thing;
  };
}
