/**
 * What to add to a catalog for the matrices and names that only documents have.
 */

import { reservedIds, reservedMembers } from "../catalog/check.ts";
import type { Catalog } from "../catalog/schema.ts";
import type { Range } from "../diagnostics/kind.ts";
import { languages } from "../language/languages.ts";
import { once } from "../once.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { foldName, keysOf } from "../words.ts";
import { axesFor, type NewAxis } from "./axes.ts";
import type { DraftFeature, Sighting } from "./draft.ts";
import { collectEntries, type Entry, idsBeside, idsOf } from "./entries.ts";
import type { Likely } from "./likely.ts";

export type NewKind = { readonly id: string; readonly label: string; readonly axis?: string };
export type NewMatrix = {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly Range[];
  readonly axes: readonly NewMembers[];
  readonly features: readonly string[];
};
type NewMembers = { readonly id: string; readonly list: string; readonly members: readonly string[] };

export type Additions = {
  readonly axes: readonly NewAxis[];
  readonly kinds: readonly NewKind[];
  readonly products: readonly (Entry & { readonly kind: string })[];
  readonly groups: readonly Entry[];
  readonly features: readonly (Entry & { readonly group: string })[];
  readonly matrices: readonly NewMatrix[];
};

/** Names that belong to no new matrix: members of axes, features under a heading, and products that conditions name. */
export type Loose = {
  readonly members: readonly (Sighting & { readonly axis: string })[];
  readonly features: readonly DraftFeature[];
  readonly products: readonly Sighting[];
};

/** What the catalog lacks for some matrices and names. Each name is one entry, however often documents use it. */
export function additionsFor(likely: readonly Likely[], loose: Loose, vocabulary: Vocabulary): Additions {
  const { catalog } = vocabulary;
  const axes = axesFor(likely, vocabulary);
  const lists = new Map(catalog.axes.map(({ id, list }) => [id, list]));
  const kinds = kindsBeside(catalog, axes.made);
  const products = collectEntries<{ readonly kind: string }>(
    [...reservedMembers, ...idsOf(catalog.products)],
    vocabulary.product,
  );
  const groups = collectEntries<object>(idsOf(catalog.groups), groupNamed(catalog));
  const features = collectEntries<{ readonly group: string }>(idsOf(catalog.features), vocabulary.feature);

  const member = (seen: Sighting, axis: string): string =>
    products.idOf(seen, () => ({ kind: kinds.on(axis) }));
  const feature = ({ group: words, ...seen }: DraftFeature): string =>
    features.idOf(seen, () => ({ group: groups.idOf({ words, place: seen.place }, () => ({})) }));
  const found = axes.matrices.map(({ one, sides }): Unnumbered => {
    const own = sides.map(({ axis, members }): NewMembers => {
      const ids = members.map((seen) => member(seen, axis));
      return { id: axis, list: lists.get(axis) ?? axis, members: [...new Set(ids)] };
    });
    return {
      title: one.title,
      tables: one.tables,
      axes: own,
      features: [...new Set(one.features.map(feature))],
    };
  });

  const matrices = joined(found).filter((one) => !isListed(one.axes, catalog));
  for (const { axis, ...seen } of loose.members) member(seen, axis);
  for (const one of loose.features) feature(one);
  for (const one of loose.products) products.idOf(one, () => ({ kind: kinds.of(one.words) }));
  const free = idsBeside([...reservedIds, ...idsOf(catalog.matrices)]);
  return {
    axes: axes.made,
    kinds: kinds.all(),
    products: products.all(),
    groups: groups.all(),
    features: features.all(),
    matrices: matrices.map((one) => ({ id: free(one.title), ...one })),
  };
}

const groupNamed = ({ groups }: Catalog) => {
  const known = new Map(
    groups.flatMap(({ id, label }) => Object.values(label).map((name) => [foldName(name), id])),
  );
  return (words: string): string | undefined => known.get(foldName(words));
};

/** What turns a product's name into a client's, in each language. */
const clientNouns = once(() => languages.flatMap(({ client }) => keysOf(client)));

/** Finds the kinds of new products, and makes those that the catalog lacks. */
function kindsBeside(catalog: Catalog, axes: readonly NewAxis[]) {
  const free = idsBeside(idsOf(catalog.kinds));
  const made = new Map<string, NewKind>();
  const labels = new Map([
    ...catalog.axes.map(({ id, label }) => [id, label.en] as const),
    ...axes.map(({ id, label }) => [id, label] as const),
  ]);
  const create = (label: string, on: { readonly axis?: string }): string => {
    const key = [label, on.axis].join("\n");
    const kind = made.get(key) ?? { id: free(label), label, ...on };
    made.set(key, kind);
    return kind.id;
  };
  return {
    /** The kind whose products are on an axis, which has a label. */
    on: (axis: string): string =>
      catalog.kinds.find((kind) => kind.axis === axis)?.id ?? create(String(labels.get(axis)), { axis }),
    /** The kind of a product that is known only by its name in a condition: a client, if its name says so. */
    of: (words: string): string => {
      const label = clientNouns().some((noun) => keysOf(words).includes(noun)) ? "Client" : "Product";
      return catalog.kinds.find(({ id }) => id === label.toLowerCase())?.id ?? create(label, {});
    },
    // A catalog that lists no kinds can use any, and must not begin to list some of them.
    all: (): readonly NewKind[] =>
      catalog.kinds.length > 0 || catalog.products.length === 0 ? [...made.values()] : [],
  };
}

type Unnumbered = Omit<NewMatrix, "id">;

/** Matrices with the same axes and mostly the same members are one, whatever the form of their tables. */
function joined(matrices: readonly Unnumbered[]): Unnumbered[] {
  const all: Unnumbered[] = [];
  for (const matrix of matrices) {
    const at = all.findIndex((one) => haveSameAxes(one.axes, matrix.axes));
    const same = all[at];
    if (same) all[at] = both(same, matrix);
    else all.push(matrix);
  }
  return all;
}

const both = (one: Unnumbered, other: Unnumbered): Unnumbered => ({
  title: one.title,
  tables: [...one.tables, ...other.tables],
  axes: one.axes.map((axis) => ({
    ...axis,
    members: [...new Set([...axis.members, ...membersOn(axis.id, other.axes)])],
  })),
  features: [...new Set([...one.features, ...other.features])],
});

type Members = { readonly id: string; readonly members: readonly string[] };

const membersOn = (axis: string, axes: readonly Members[]): readonly string[] =>
  axes.find(({ id }) => id === axis)?.members ?? [];

/**
 * Whether two matrices have the same axes, and on each of them share at least half of the members of the smaller one.
 */
function haveSameAxes(some: readonly Members[], others: readonly Members[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, members }) => {
      const own = membersOn(id, others);
      const shared = own.filter((one) => members.includes(one)).length;
      return shared > 0 && 2 * shared >= Math.min(own.length, members.length);
    })
  );
}

/** Whether the catalog already has a matrix with these axes and members. */
const isListed = (axes: readonly Members[], { matrices }: Catalog): boolean =>
  matrices.some((matrix) => haveSameAxes(matrix.axes, axes));
