import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose } from "../diagnostics.ts";
import { cellSchema, type Diagnostic } from "../model.ts";
import { foldName } from "../words.ts";
import { languages } from "./languages.ts";
import { type CatalogFile, matrixSchema } from "./schema.ts";

/** Finds where a part of a catalog file stands, by its path of keys and indexes. */
export type Locate = (path: readonly PropertyKey[]) => Range;
export type CatalogPart = { readonly lists: CatalogFile; readonly locate: Locate };

/** First parts of addresses that belong to the site, so that no matrix may be called so. */
export const reservedIds: readonly string[] = [
  ...languages,
  "about",
  "api",
  "changes",
  "compare",
  "features",
  "groups",
  "lifecycle",
  "plan",
  "products",
  "search",
  "silence",
  "sources",
  "404",
];

/** What stands below the address of a matrix beside its configurations, so that no member of an axis may be called so. */
export const reservedMembers: readonly string[] = [
  "groups",
  "compare",
  "plan",
  "lifecycle",
  "silence",
  "changes",
];

/** What a cell and the address of a table have beside the axes, so that no axis may be called so. */
export const reservedAxes: readonly string[] = [
  ...Object.keys(cellSchema.shape),
  ...Object.keys(matrixSchema([]).shape),
  "text",
  "group",
  "requires",
  "differ",
];

type Entry = { readonly id: string; readonly labels: readonly string[]; readonly place: Range };
type List = keyof CatalogFile;
type KnownIds = Readonly<Record<List, ReadonlySet<string>>>;

/** Rules that hold between the entries of a catalog: ids are unique, refer to something, and labels mean one thing. */
export function checkCatalog(parts: readonly CatalogPart[]): Diagnostic[] {
  const list = (name: List): Entry[] =>
    parts.flatMap(({ lists, locate }) =>
      lists[name].map((one, index) => ({
        id: one.id,
        labels: [
          ...("label" in one ? Object.values(one.label) : []),
          ...("aliases" in one ? one.aliases : []),
        ],
        place: locate([name, index, "id"]),
      })),
    );
  const all = {
    axes: list("axes"),
    kinds: list("kinds"),
    products: list("products"),
    features: list("features"),
    groups: list("groups"),
    matrices: list("matrices"),
  };
  const known: KnownIds = {
    axes: ids(all.axes),
    kinds: ids(all.kinds),
    products: ids(all.products),
    features: ids(all.features),
    groups: ids(all.groups),
    matrices: ids(all.matrices),
  };
  return [
    ...Object.values(all).flatMap(duplicates),
    ...[all.products, all.features].flatMap(ambiguous),
    ...reserved("matrix", all.matrices, reservedIds),
    ...reserved("axis", all.axes, reservedAxes),
    ...reserved("product", all.products, reservedMembers),
    ...parts.flatMap((part) => dangling(part, known)),
  ];
}

const ids = (entries: readonly Entry[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id));

function duplicates(entries: readonly Entry[]): Diagnostic[] {
  const first = new Map(entries.toReversed().map((entry) => [entry.id, entry.place]));
  return entries.flatMap(({ id, place }) => {
    const other = first.get(id);
    return other && other !== place ? [diagnose("catalog-duplicate", place, { id }, [other])] : [];
  });
}

function ambiguous(entries: readonly Entry[]): Diagnostic[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    entry.labels.flatMap((label) => {
      const owner = owners.get(foldName(label)) ?? entry;
      owners.set(foldName(label), owner);
      if (owner.id === entry.id) return [];
      return [
        diagnose("catalog-ambiguous", entry.place, { label, ids: [owner.id, entry.id] }, [owner.place]),
      ];
    }),
  );
}

/** Complains of ids that would get an address or a key that something else has. */
const reserved = (
  what: DataOf<"catalog-reserved">["what"],
  entries: readonly Entry[],
  taken: readonly string[],
): Diagnostic[] =>
  entries
    .filter(({ id }) => taken.includes(id))
    .map(({ id, place }) => diagnose("catalog-reserved", place, { id, what }));

/** Complains of ids that lead to no entry of the catalog. */
function dangling({ lists, locate }: CatalogPart, known: KnownIds): Diagnostic[] {
  const named = (list: List, all: readonly string[], ...path: readonly PropertyKey[]): Reference[] =>
    all.map((id, at) => ({ list, id, path: [...path, at] }));
  const references: readonly Reference[] = [
    ...lists.matrices.flatMap((matrix, at) => [
      ...matrix.axes.flatMap((axis) => named("products", axis.members, "matrices", at, axis.list)),
      ...named("features", matrix.features, "matrices", at, "features"),
    ]),
    ...lists.features.map(({ group }, at) => reference("groups", group, "features", at, "group")),
    ...lists.kinds.flatMap(({ axis }, at) =>
      axis === undefined ? [] : [reference("axes", axis, "kinds", at, "axis")],
    ),
    // A catalog that lists no kinds calls them as it likes.
    ...(known.kinds.size > 0 ? lists.products : []).map(({ kind }, at) =>
      reference("kinds", kind, "products", at, "kind"),
    ),
  ];
  return references
    .filter(({ list, id }) => !known[list].has(id))
    .map(({ id, path }) => diagnose("catalog-unknown-id", locate(path), { id }));
}

type Reference = { readonly list: List; readonly id: string; readonly path: readonly PropertyKey[] };

const reference = (list: List, id: string, ...path: readonly PropertyKey[]): Reference => ({
  list,
  id,
  path,
});
