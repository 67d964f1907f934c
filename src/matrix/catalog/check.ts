import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose } from "../diagnostics.ts";
import { cellSchema } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { type NameOf, type Nearest, nearestNames } from "../near.ts";
import { foldName } from "../words.ts";
import { languages } from "./languages.ts";
import { aliasesOf, type CatalogFile, type IdListName, type Lifecycle, matrixSchema } from "./schema.ts";

/** Finds where a part of a catalog file is, by its path of keys and indexes. */
export type Locate = (path: readonly PropertyKey[]) => Range;
export type CatalogPart = { readonly lists: CatalogFile; readonly locate: Locate };

/** First parts of addresses that the site uses itself, so no matrix may have them as its id. */
export const reservedIds: readonly string[] = [
  ...languages,
  "about",
  "api",
  "changes",
  "compare",
  "features",
  "gone",
  "groups",
  "lifecycle",
  "plan",
  "products",
  "search",
  "silence",
  "sources",
  "404",
];

/** What is below the address of a matrix besides its configurations, so no member of an axis may have it as its id. */
export const reservedMembers: readonly string[] = [
  "groups",
  "compare",
  "plan",
  "lifecycle",
  "silence",
  "changes",
];

/** What cells and addresses of tables have besides the axes, so no axis may have it as its id. */
export const reservedAxes: readonly string[] = [
  ...Object.keys(cellSchema.shape),
  ...Object.keys(matrixSchema([]).shape),
  "text",
  "group",
  "requires",
  "lifecycle",
  "differ",
];

type Entry = { readonly id: string; readonly labels: readonly string[]; readonly place: Range };
type List = IdListName;

/** The entries of a list that others refer to: their ids, and which of them an unknown id may have meant. */
type Known = {
  readonly ids: ReadonlySet<string>;
  /** Whether two entries have one id, so that the id of one of them may be the missing one. */
  readonly hasTwins: boolean;
  readonly nearest: Nearest;
};
type KnownLists = Readonly<Record<List, Known>>;

/** Rules across the entries of a catalog: ids are unique and refer to something, and labels are unambiguous. */
export function checkCatalog(parts: readonly CatalogPart[]): Diagnostic[] {
  const list = (name: List): Entry[] =>
    parts.flatMap(({ lists, locate }) =>
      lists[name].map((one, index) => ({
        id: one.id,
        labels: [
          ...("label" in one ? Object.values(one.label) : [one.title]),
          ...("aliases" in one ? aliasesOf(one) : []),
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
    origins: list("origins"),
  };
  const known: KnownLists = {
    axes: knownIn(all.axes),
    kinds: knownIn(all.kinds),
    products: knownIn(all.products),
    features: knownIn(all.features),
    groups: knownIn(all.groups),
    matrices: knownIn(all.matrices),
    origins: knownIn(all.origins),
  };
  return [
    ...Object.values(all).flatMap(duplicates),
    ...[all.products, all.features].flatMap(ambiguous),
    ...reserved("matrix", all.matrices, reservedIds),
    ...reserved("axis", all.axes, reservedAxes),
    ...reserved("product", all.products, reservedMembers),
    ...parts.flatMap((part) => dangling(part, known)),
    ...twiceKnown(parts),
    ...duplicates(
      parts.flatMap(({ lists, locate }) =>
        lists.site ? [{ id: "site", labels: [], place: locate(["site", "name"]) }] : [],
      ),
    ),
  ];
}

function knownIn(entries: readonly Entry[]): Known {
  const names = (): NameOf[] =>
    entries.flatMap(({ id, labels }) => [id, ...labels].map((label) => ({ id, label })));
  const ids = new Set(entries.map(({ id }) => id));
  return { ids, hasTwins: ids.size < entries.length, nearest: nearestNames(names) };
}

function duplicates(entries: readonly Entry[]): Diagnostic[] {
  const first = new Map(entries.toReversed().map((entry) => [entry.id, entry.place]));
  return entries.flatMap(({ id, place }) => {
    const other = first.get(id);
    return other && other !== place ? [diagnose("catalog-duplicate", place, { id }, [other])] : [];
  });
}

/** Reports a file that already has an address. */
function twiceKnown(parts: readonly CatalogPart[]): Diagnostic[] {
  const all = parts.flatMap(({ lists, locate }) =>
    lists.references.map(({ file }, at) => ({ file, place: locate(["references", at, "file"]) })),
  );
  const first = new Map(all.toReversed().map(({ file, place }) => [file, place]));
  return all.flatMap(({ file, place }) => {
    const other = first.get(file);
    return other && other !== place ? [diagnose("duplicate-reference", place, { file }, [other])] : [];
  });
}

/** Reports entries that share names, once per pair: a copied entry shares all of them. */
function ambiguous(entries: readonly Entry[]): Diagnostic[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const shared = new Map<Entry, Set<string>>();
    for (const label of entry.labels) {
      const owner = owners.get(foldName(label)) ?? entry;
      owners.set(foldName(label), owner);
      if (owner.id !== entry.id) shared.set(owner, (shared.get(owner) ?? new Set()).add(label));
    }
    return [...shared].map(([owner, labels]) => sharing(entry, owner, [...labels]));
  });
}

function sharing(entry: Entry, owner: Entry, [label = "", ...others]: readonly string[]): Diagnostic {
  const data = { label, ids: [owner.id, entry.id], more: others.length };
  return diagnose("catalog-ambiguous", entry.place, data, [owner.place]);
}

/** Reports ids that would get an address or a key that something else has. */
const reserved = (
  what: DataOf<"catalog-reserved">["what"],
  entries: readonly Entry[],
  taken: readonly string[],
): Diagnostic[] =>
  entries
    .filter(({ id }) => taken.includes(id))
    .map(({ id, place }) => diagnose("catalog-reserved", place, { id, what }));

/** Reports ids that no entry of the catalog has. */
function dangling({ lists, locate }: CatalogPart, known: KnownLists): Diagnostic[] {
  const named = (list: List, all: readonly string[], ...path: readonly PropertyKey[]): Reference[] =>
    all.map((id, at) => ({ list, id, path: [...path, at] }));
  const references: readonly Reference[] = [
    ...lists.matrices.flatMap((matrix, at) => [
      ...matrix.axes.flatMap((axis) => named("products", axis.members, "matrices", at, axis.list)),
      ...named("features", matrix.features, "matrices", at, "features"),
      ...(matrix.context ? [reference("products", matrix.context, "matrices", at, "context")] : []),
    ]),
    ...lists.features.map(({ group }, at) => reference("groups", group, "features", at, "group")),
    ...lists.kinds.flatMap(({ axis }, at) =>
      axis === undefined ? [] : [reference("axes", axis, "kinds", at, "axis")],
    ),
    // A catalog that does not list kinds can use any.
    ...(known.kinds.ids.size > 0 ? lists.products : []).map(({ kind }, at) =>
      reference("kinds", kind, "products", at, "kind"),
    ),
    ...(["products", "features"] as const).flatMap((name) =>
      lists[name].flatMap(({ lifecycle }, at) => ofLifecycle(lifecycle, [name, at, "lifecycle"])),
    ),
    ...lists.rests.flatMap(({ feature, at: configuration, on, now = [], source }, at) => [
      reference("features", feature, "rests", at, "feature"),
      ...Object.entries(configuration).flatMap(([axis, members]) =>
        members.map((id) => reference("products", id, "rests", at, "at", axis)),
      ),
      reference("products", on, "rests", at, "on"),
      ...named("products", now, "rests", at, "now"),
      reference("origins", source, "rests", at, "source"),
    ]),
    ...lists.products.flatMap(({ formOf = [] }, at) => named("products", formOf, "products", at, "formOf")),
  ];
  return references
    .filter(({ list, id }) => !known[list].ids.has(id) && !known[list].hasTwins)
    .map(({ list, id, path }) =>
      diagnose("catalog-unknown-id", locate(path), { id, list, near: known[list].nearest(id) }),
    );
}

/** The ids in a lifecycle: where it holds, what comes after it, and who says so. */
function ofLifecycle(lifecycle: Lifecycle | undefined, path: readonly PropertyKey[]): Reference[] {
  if (lifecycle === undefined) return [];
  const { in: place, successors = [], source, sources = {}, steps = [], paidUpdates = [] } = lifecycle;
  const one = (list: List, id: string | undefined, ...field: readonly PropertyKey[]): Reference[] =>
    id === undefined ? [] : [reference(list, id, ...path, ...field)];
  return [
    ...one("products", place, "in"),
    ...successors.flatMap((id, at) => one("products", id, "successors", at)),
    ...one("origins", source, "source"),
    ...Object.entries(sources).flatMap(([field, id]) => one("origins", id, "sources", field)),
    ...steps.flatMap((step, at) => one("origins", step.source, "steps", at, "source")),
    ...paidUpdates.flatMap((period, at) => one("origins", period.source, "paidUpdates", at, "source")),
  ];
}

type Reference = { readonly list: List; readonly id: string; readonly path: readonly PropertyKey[] };

const reference = (list: List, id: string, ...path: readonly PropertyKey[]): Reference => ({
  list,
  id,
  path,
});
