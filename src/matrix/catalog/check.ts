import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import { foldName } from "../words.ts";
import { languages } from "./languages.ts";
import type { CatalogFile } from "./schema.ts";

/** Finds where a part of a catalog file stands, by its path of keys and indexes. */
export type Locate = (path: readonly PropertyKey[]) => Range;
export type CatalogPart = { readonly lists: CatalogFile; readonly locate: Locate };

/** First parts of addresses that belong to the site, so that no matrix may be called so. */
export const reservedIds: readonly string[] = [
  ...languages,
  "about",
  "api",
  "features",
  "products",
  "search",
  "sources",
  "404",
];

type Entry = { readonly id: string; readonly labels: readonly string[]; readonly place: Range };

/** Rules that hold between the entries of a catalog: ids are unique, refer to something, and labels mean one thing. */
export function checkCatalog(parts: readonly CatalogPart[]): Diagnostic[] {
  const list = (name: "products" | "features" | "groups" | "matrices"): Entry[] =>
    parts.flatMap(({ lists, locate }) =>
      lists[name].map((one, index) => ({
        id: one.id,
        labels: [...Object.values(one.label), ...("aliases" in one ? one.aliases : [])],
        place: locate([name, index, "id"]),
      })),
    );
  const [products, features, groups, matrices] = [
    list("products"),
    list("features"),
    list("groups"),
    list("matrices"),
  ];
  return [
    ...[products, features, groups, matrices].flatMap(duplicates),
    ...[products, features].flatMap(ambiguous),
    ...matrices.filter(({ id }) => reservedIds.includes(id)).map(reserved),
    ...parts.flatMap((part) => dangling(part, ids(products), ids(features), ids(groups))),
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

const reserved = ({ id, place }: Entry): Diagnostic => diagnose("catalog-reserved", place, { id });

/** Complains of ids that lead to no entry of the catalog. */
function dangling(
  { lists, locate }: CatalogPart,
  products: ReadonlySet<string>,
  features: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): Diagnostic[] {
  const listed = (known: ReadonlySet<string>, named: readonly string[], ...path: readonly PropertyKey[]) =>
    named.map((id, at) => ({ known, id, path: [...path, at] }));
  const references = [
    ...lists.matrices.flatMap((matrix, at) => [
      ...listed(products, matrix.servers, "matrices", at, "servers"),
      ...listed(products, matrix.placements, "matrices", at, "placements"),
      ...listed(features, matrix.features, "matrices", at, "features"),
    ]),
    ...lists.features.map(({ group }, at) => ({ known: groups, id: group, path: ["features", at, "group"] })),
  ];
  return references
    .filter(({ known, id }) => !known.has(id))
    .map(({ id, path }) => diagnose("catalog-unknown-id", locate(path), { id }));
}
