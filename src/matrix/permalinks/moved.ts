/**
 * Old ids in what hosts never see or never look at: fragments, the values of queries, and what somebody keeps on a device.
 * Whoever has the address open asks here what it should say now.
 */

import { type Place, pathOf } from "../addresses.ts";
import { type Fate, follow } from "./follow.ts";
import {
  formatPermalink,
  isKey,
  isPermalinkKind,
  type Permalink,
  type PermalinkKind,
  partsOf,
} from "./permalink.ts";
import { gonePlace, placeOf } from "./places.ts";
import type { Redirect } from "./redirects.ts";

/** What became of things, as short as it can be sent. */
export type Moves = {
  readonly redirects: readonly Pick<Redirect, "kind" | "from" | "to">[];
  /** Each with the entry that it fell with, where that is not its own. */
  readonly gone: readonly (Permalink & { readonly with?: Permalink })[];
};

/** What an old address says now. */
export type MovedAddresses = {
  /**
   * Where a fragment leads that its page does not have; undefined where nothing is known of it.
   * @param path of the page, below the root of its language: `exchange/`
   */
  readonly fragment: (path: string, id: string) => Place | undefined;
  /** A query with the ids of today; the same where none has changed. */
  readonly query: (search: string) => string;
  /** Ids with anything between them, as a setup is kept, with those of today. */
  readonly ids: (text: string) => string;
};

const nothing = { en: "", fr: "" };

export function movedAddresses({ redirects, gone }: Moves): MovedAddresses {
  const ask = follow({
    redirects: redirects.map((one) => ({ ...one, on: "" })),
    gone: gone.map((one) => ({ ...one, until: "", was: nothing, why: nothing })),
  });
  const fellWith = new Map(gone.map((one) => [formatPermalink(one), one.with]));
  const entryOf = (tombstone: Permalink): Permalink => fellWith.get(formatPermalink(tombstone)) ?? tombstone;
  const idOf = (kind: PermalinkKind, key: string): string => {
    const fate = ask({ kind, key });
    return fate.kind === "moved" ? fate.to.key : key;
  };
  const named = (kinds: readonly PermalinkKind[], id: string): string =>
    kinds.map((kind) => idOf(kind, id)).find((now) => now !== id) ?? id;
  const renamed = (text: string, kinds: readonly PermalinkKind[]): string =>
    text
      .split(between)
      .map((one) => withId(one, (id) => named(kinds, id)))
      .join("");
  return {
    fragment: (path, id) => {
      const found = namedBy(path, id, ownersIn(redirects, idOf));
      const places = (["moved", "gone"] as const).flatMap((kind) =>
        found.flatMap((name) => leadsTo(name, ask(name.was), kind, entryOf)),
      );
      // What was called the same before its matrix or document got another name is where it was looked for.
      return places.find((place) => pathOf(place) !== `${path}#${id}`);
    },
    query: (search) =>
      search
        .split(/(?=&)/)
        .map((part) => withValue(part, renamed))
        .join(""),
    ids: (text) => renamed(text, ["product"]),
  };
}

/** What stands between ids, in queries, in keys and in what is kept, itself among the parts. */
const between = /(\+|%2B|%20|[\s,|:."[\]])/i;

/** An id, which may have a version behind it. */
const withId = (part: string, change: (id: string) => string): string => {
  const [id = "", ...version] = part.split("~");
  return [change(id), ...version].join("~");
};

/** The parameters that hold what somebody wrote. */
const free: readonly string[] = ["q", "text"];

/** What the values of other parameters are ids of. */
const askedKinds = ["product", "feature", "matrix", "group"] as const satisfies readonly PermalinkKind[];

/** A part of a query, with the mark in front of it. A parameter that is called like a kind holds ids of that kind. */
function withValue(part: string, renamed: (text: string, kinds: readonly PermalinkKind[]) => string): string {
  const [key = "", ...value] = part.split("=");
  const name = key.replace(/^[?&]/, "");
  if (value.length === 0 || free.includes(name)) return part;
  return [key, renamed(value.join("="), isPermalinkKind(name) ? [name] : askedKinds)].join("=");
}

/** What a fragment may have named, and where that is found on a page of the same kind. */
type Named = { readonly was: Permalink; readonly placeOf: (now: Permalink) => Place };

/** The ids under which the owner of a page may have published what is on it: its own, and those that it had before. */
type OwnersOf = (kind: "matrix" | "document", id: string) => readonly string[];

const ownersIn =
  (redirects: Moves["redirects"], idOf: (kind: PermalinkKind, key: string) => string): OwnersOf =>
  (kind, id) => [
    id,
    ...redirects.filter((one) => one.kind === kind && idOf(kind, one.from) === id).map(({ from }) => from),
  ];

/** Reads the fragment of a page, by what its path has behind its first part. */
type Naming = (id: string, rest: readonly string[], ownersOf: OwnersOf) => readonly Named[];

const single = (kind: PermalinkKind, key: string, of: Named["placeOf"] = placeOf): readonly Named[] =>
  isKey(kind, key) ? [{ was: { kind, key }, placeOf: of }] : [];

const rowBegin = "feature.";

/** The pages with fragments, by the first part of their paths. */
const namings: Readonly<Record<string, Naming>> = {
  features: (id) => single("group", id),
  silence: (id) => single("matrix", id, ({ key }) => ({ kind: "silence", matrix: key })),
  lifecycle: (id) =>
    id.startsWith(rowBegin)
      ? single("feature", id.slice(rowBegin.length), ({ key }) => ({
          kind: "lifecycle",
          row: { feature: key },
        }))
      : single("product", id, ({ key }) => ({ kind: "lifecycle", row: { product: key } })),
  sources: (id, [document = ""], ownersOf) =>
    document === "conflicts"
      ? single("conflict", id)
      : ownersOf("document", document).flatMap((owner) => single("statement", `${owner}/${id}`)),
};

function namedBy(path: string, id: string, ownersOf: OwnersOf): readonly Named[] {
  const [first = "", ...rest] = path.split("/").filter(Boolean);
  const naming = Object.hasOwn(namings, first) ? namings[first] : undefined;
  if (naming) return naming(id, rest, ownersOf);
  const [groups, group] = rest;
  if (groups !== undefined && groups !== "groups") return [];
  const part = group === undefined ? {} : { group };
  return ownersOf("matrix", first).flatMap((owner) =>
    single("cell", `${owner}/${id}`, (now) => inTable(now, part)),
  );
}

/** A cell where its table shows it, in the same part of a large one. */
function inTable(cell: Permalink, group: { readonly group?: string }): Place {
  const { matrix = "", feature = "", at = [] } = partsOf(cell);
  return { kind: "table-cell", matrix, feature, at, ...group };
}

function leadsTo(
  { was, placeOf: place }: Named,
  fate: Fate,
  kind: "moved" | "gone",
  entryOf: (tombstone: Permalink) => Permalink,
): readonly Place[] {
  if (fate.kind === "same" || fate.kind !== kind) return [];
  return [fate.kind === "moved" ? place(fate.to) : gonePlace(was, entryOf(fate.tombstone))];
}
