import type { Place } from "../matrix/addresses.ts";
import { isExpectedUnlisted } from "../matrix/catalog/expected.ts";
import type { Catalog, Feature, Group, Localised, MatrixSpec, Product } from "../matrix/catalog/schema.ts";
import { type At, type CellIds, cellKey, combinations } from "../matrix/coordinates.ts";
import { effective } from "../matrix/derive/answer.ts";
import { type Foundation, foundationsOn, lapses } from "../matrix/derive/foundation.ts";
import type { Cell, Support } from "../matrix/model/answers.ts";
import type { MatrixNote } from "../matrix/model/matrices.ts";
import type { SiteData, SiteDocument } from "./data.ts";

/**
 * What a cell shows on a day: its support; that its sources differ; that this has lapsed, since something it rests on was switched off; or that no
 * document says anything. Never a "no" for want of a statement, and a no stays one on what was switched off.
 */
export const standings = [
  "supported",
  "conditional",
  "lapsed",
  "sources-differ",
  "unsupported",
  "not-applicable",
  "unlisted",
] as const satisfies readonly (Support | "lapsed" | "unlisted")[];
export type Standing = (typeof standings)[number];

/** One feature in one configuration, stated by a document or not. */
export type CellView = {
  readonly matrix: MatrixSpec;
  /** A member of each axis of the matrix. */
  readonly at: readonly Product[];
  readonly feature: Feature;
  readonly standing: Standing;
  /** What is stated of it, with what follows from everything that disagrees with it. */
  readonly cell: Cell | undefined;
  /** What it rests on, on the day of the site. */
  readonly foundation: Foundation;
  /** The day from which on it does not work any more, past or announced; none is known where it is missing. */
  readonly lapsesOn?: string;
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
  /** The day as of which it speaks, as an ISO date. */
  readonly day: string;
  /** The same content on another day. */
  readonly on: (day: string) => Site;
  readonly configurations: readonly Configuration[];
  readonly cells: readonly CellView[];
  /** What is stated of whole configurations, each as a cell of the feature of working together, which has no page of its own. */
  readonly wholes: readonly CellView[];
  /** A statement as it stands on the day of the site. */
  readonly viewOf: (place: Pick<CellView, "matrix" | "at" | "feature">, cell: Cell | undefined) => CellView;
  readonly matrix: (id: string) => MatrixSpec;
  readonly product: (id: string) => Product;
  readonly feature: (id: string) => Feature;
  readonly group: (id: string) => Group;
  /** What a product is, in words; a catalog that does not list its kinds has none but their ids. */
  readonly kind: (product: Product) => Localised;
  readonly document: (id: string) => SiteDocument;
  readonly notes: (matrix: string) => readonly MatrixNote[];
};

/** Cells as they stand on another day. */
export const viewsOn = (views: readonly CellView[], day: string): readonly CellView[] =>
  views.map((view) => onDay(view, day));

function onDay(view: CellView, day: string): CellView {
  const { lapsesOn, cell } = view;
  if (lapsesOn === undefined || cell === undefined) return view;
  return { ...view, standing: lapsesOn <= day ? "lapsed" : cell.support };
}

/** The same cell of the same content on another day. */
export function viewIn(site: Site, { matrix, at, feature }: CellView): CellView | undefined {
  return site.cells.find(
    (other) =>
      other.matrix === matrix && other.feature === feature && other.at.every((one, axis) => one === at[axis]),
  );
}

/** The day on which something that still stands will have lapsed, for readers who come then; none once it has. */
export const willLapseOn = ({
  standing,
  lapsesOn,
}: {
  readonly standing: Standing;
  readonly lapsesOn?: string | undefined;
}) => (standing === "lapsed" ? undefined : lapsesOn);

/** The days on which some of a number of cells lapse. */
export const lapsingDays = (views: readonly CellView[]): readonly string[] =>
  views.flatMap(({ lapsesOn }) => lapsesOn ?? []);

/** The place of a cell's own page. */
export function placeOf({ matrix, at, feature }: CellView): Extract<Place, { kind: "cell" }> {
  return { kind: "cell", matrix: matrix.id, at: idsOf(at), feature: feature.id };
}

/** The page that says most of a statement: that of its cell, or that of its configuration where it is about the whole. */
export const pageOf = (view: CellView): Place =>
  view.feature.whole ? configurationPlace(view) : placeOf(view);

/** The place of a configuration's page. */
export function configurationPlace({ matrix, at }: Omit<Configuration, "cells">): Place {
  return { kind: "configuration", matrix: matrix.id, at: idsOf(at) };
}

const idsOf = (things: readonly { readonly id: string }[]): At => things.map(({ id }) => id);

/** The key of a cell in its table. */
export const keyOf = ({ at, feature }: CellView): string => cellKey({ feature: feature.id, at: idsOf(at) });

/** Why no document states a cell, where the catalog says that none is expected to. */
export function whyUnlisted({ matrix, at, feature, cell }: CellView): Localised | undefined {
  const isExpected = isExpectedUnlisted(matrix, { feature: feature.id, at: idsOf(at) });
  return cell === undefined && isExpected ? matrix.expected?.reason : undefined;
}

/** The feature of working together at all, in a catalog that has none: statements about whole configurations need no name. */
const unnamed: Feature = {
  id: "together",
  whole: true,
  group: "",
  label: { en: "", fr: "" },
  aliases: { en: [], fr: [] },
  terms: [],
};

const joined = new WeakMap<SiteData, Map<string, Site>>();

/**
 * Joins the content once for each day, however many pages ask for it.
 * @param day the day as of which it speaks, as an ISO date
 */
export function siteOf(data: SiteData, day: string): Site {
  const days = joined.get(data) ?? new Map<string, Site>();
  joined.set(data, days);
  const site = days.get(day) ?? join(data, day);
  days.set(day, site);
  return site;
}

function join(data: SiteData, day: string): Site {
  const product = finder("product", data.catalog.products);
  const feature = finder("feature", data.catalog.features);
  const notes = new Map(data.result.matrices.map((matrix) => [matrix.id, matrix.notes]));
  const stated = statedCells(data);
  const together = data.catalog.features.find(({ whole }) => whole) ?? unnamed;
  const viewed = viewer(data.catalog, day);
  const matrixOf = finder("matrix", data.catalog.matrices);
  const kinds = new Map(data.catalog.kinds.map(({ id, label }) => [id, label]));
  for (const { kind } of data.catalog.products) if (!kinds.has(kind)) kinds.set(kind, { en: kind, fr: kind });
  const configurations = data.catalog.matrices.flatMap((matrix) =>
    combinations(matrix.axes.map(({ members }) => members)).map((at) => {
      const place = { matrix, at: at.map(product) };
      const cells = matrix.features.map((id) =>
        viewed({ ...place, feature: feature(id) }, stated.get(key(matrix.id, { feature: id, at }))),
      );
      return { ...place, cells };
    }),
  );
  return {
    data,
    day,
    on: (other) => siteOf(data, other),
    configurations,
    cells: configurations.flatMap(({ cells }) => cells),
    wholes: data.result.matrices.flatMap(({ id, configurations: wholes }) =>
      wholes.map((whole) => {
        const place = { matrix: matrixOf(id), at: whole.at.map(product), feature: together };
        return viewed(place, { ...whole, feature: together.id });
      }),
    ),
    viewOf: viewed,
    matrix: matrixOf,
    product,
    feature,
    group: finder("group", data.catalog.groups),
    kind: ({ kind }) => kinds.get(kind) ?? { en: kind, fr: kind },
    document: finder("document", data.documents),
    notes: (matrix) => notes.get(matrix) ?? [],
  };
}

/** Says how a cell stands on a day, and until when it does so. */
function viewer(catalog: Catalog, day: string) {
  const [foundationOf, lapsesOf] = [foundationsOn(catalog, day), lapses(catalog)];
  return (place: Pick<CellView, "matrix" | "at" | "feature">, stated: Cell | undefined): CellView => {
    const { matrix, at, feature } = place;
    const cell = stated && effective(stated);
    const foundation = foundationOf(cell ?? { feature: feature.id, at: idsOf(at) }, matrix.axes);
    const standing: Standing = cell?.support ?? "unlisted";
    const view: CellView = { ...place, cell, foundation, standing };
    const lapsesOn = cell && lapsesOf(cell, matrix.axes);
    return lapsesOn === undefined ? view : onDay({ ...view, lapsesOn }, day);
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
