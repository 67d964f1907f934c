/**
 * What has been published under an address of its own, by ids: pages, fragments and the paths of the data for programs all
 * follow from it, so that it is kept once, in `content/permalinks.txt`, and not once for every form that an address has.
 */

import { type At, cellKey, configurationKey, idsInKey } from "../coordinates.ts";

/**
 * The kinds, each with how its key is written. A matrix, feature, product, group, document or conflict has an id of its own;
 * the others stand below a matrix or a document.
 */
export const keyForms = {
  matrix: "matrix",
  feature: "feature",
  product: "product",
  /** A section of the page of all features. */
  group: "group",
  document: "document",
  /** A question in conflicts.yaml. */
  conflict: "conflict",
  /** The features of one group in the table of a matrix. */
  part: "matrix/group",
  row: "matrix/feature",
  configuration: "matrix/member.member",
  /** A cell that a document states. */
  cell: "matrix/feature.member.member",
  /** What a document states of a configuration as a whole. */
  whole: "matrix/member.member",
  /** What one place of a document states. */
  statement: "document/feature.member.member",
} as const;
export type PermalinkKind = keyof typeof keyForms;
export const permalinkKinds = Object.keys(keyForms) as [PermalinkKind, ...PermalinkKind[]];

/** Something with an address: `{ kind: "cell", key: "exchange/voice-mail.lync-server-2013.exchange-online" }`. */
export type Permalink = { readonly kind: PermalinkKind; readonly key: string };

/** The kinds of things whose ids are in keys, in the order in which they are the reason that something is gone. */
export const idKinds = [
  "matrix",
  "document",
  "feature",
  "product",
  "group",
  "conflict",
] as const satisfies readonly PermalinkKind[];
export type IdKind = (typeof idKinds)[number];

/** The ids that a key consists of. */
export type KeyParts = { readonly [K in IdKind]?: string | undefined } & {
  /** The members of a configuration. */
  readonly at?: At | undefined;
  /** What tells statements of one document about one cell apart: a date, or a number. */
  readonly nth?: string | undefined;
};

/** A permalink as a line of the file. */
export const formatPermalink = ({ kind, key }: Permalink): string => `${kind} ${key}`;

/** The keys of one kind among lines of the file. */
export const keysIn = (lines: Iterable<string>, kind: PermalinkKind): string[] =>
  [...lines].filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));

/** A line of the file as a permalink; undefined if it is none. */
export function parsePermalink(line: string): Permalink | undefined {
  const [kind = "", key = "", ...others] = line.split(" ");
  return others.length === 0 && isPermalinkKind(kind) && isKey(kind, key) ? { kind, key } : undefined;
}

export const isPermalinkKind = (kind: string): kind is PermalinkKind => Object.hasOwn(keyForms, kind);

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";
/** A matrix has one axis or more, and a statement may have a date or a number behind its cell. */
const keys: Readonly<Record<string, RegExp>> = {
  "matrix/group": new RegExp(`^${id}/${id}$`),
  "matrix/feature": new RegExp(`^${id}/${id}$`),
  "matrix/member.member": new RegExp(`^${id}/${id}(?:\\.${id})*$`),
  "matrix/feature.member.member": new RegExp(`^${id}/${id}(?:\\.${id})+$`),
  "document/feature.member.member": new RegExp(`^${id}/${id}(?:\\.${id})+(?:~[0-9-]+)?$`),
};
const idAlone = new RegExp(`^${id}$`);

/** Whether a key is written as its kind wants it. What it names may be unknown all the same. */
export const isKey = (kind: PermalinkKind, key: string): boolean =>
  (keys[keyForms[kind]] ?? idAlone).test(key);

/** The ids in a key. */
export function partsOf({ kind, key }: Permalink): KeyParts {
  const [owner = "", below = ""] = key.split("/");
  switch (kind) {
    case "part":
      return { matrix: owner, group: below };
    case "row":
      return { matrix: owner, feature: below };
    case "configuration":
    case "whole":
      return { matrix: owner, at: below.split(".") };
    case "cell":
      return { matrix: owner, ...idsInKey(below) };
    case "statement": {
      const [cell = "", nth] = below.split("~");
      return { document: owner, ...idsInKey(cell), ...(nth !== undefined && { nth }) };
    }
    default:
      return { [kind]: key };
  }
}

/** The permalink of some kind with the given ids, which has to be all that its key consists of. */
export function permalinkOf(kind: PermalinkKind, parts: KeyParts): Permalink {
  return { kind, key: keyOf(kind, parts) };
}

function keyOf(kind: PermalinkKind, parts: KeyParts): string {
  const { matrix = "", document = "", feature = "", group = "", at = [], nth } = parts;
  switch (kind) {
    case "part":
      return `${matrix}/${group}`;
    case "row":
      return `${matrix}/${feature}`;
    case "configuration":
    case "whole":
      return `${matrix}/${configurationKey(at)}`;
    case "cell":
      return `${matrix}/${cellKey({ feature, at })}`;
    case "statement":
      return `${document}/${cellKey({ feature, at })}${nth === undefined ? "" : `~${nth}`}`;
    default:
      return parts[kind] ?? "";
  }
}

/** The parts of a key with other ids. */
export function withIds(parts: KeyParts, change: (kind: IdKind, id: string) => string): KeyParts {
  const changed = idKinds.flatMap((kind) => {
    const own = parts[kind];
    return own === undefined ? [] : [[kind, change(kind, own)]];
  });
  const at = parts.at && { at: parts.at.map((member) => change("product", member)) };
  return { ...parts, ...Object.fromEntries(changed), ...at };
}

/** What a key names, its own id included if it is one, in the order of {@link idKinds}. */
export function idsOf(permalink: Permalink): readonly Permalink[] {
  const { at = [], ...parts } = partsOf(permalink);
  return idKinds.flatMap((kind) => {
    const own = parts[kind];
    const members = kind === "product" ? at : [];
    return [...(own === undefined ? [] : [own]), ...members].map((key) => ({ kind, key }));
  });
}

/** Something whose key has another id for one of its ids. */
export const renamedIn = (one: Permalink, kind: IdKind, from: string, to: string): Permalink =>
  permalinkOf(
    one.kind,
    withIds(partsOf(one), (other, own) => (other === kind && own === from ? to : own)),
  );

/** Lines in the order of the file, which is that of their characters: two people rarely add to the same place. */
export const inOrder = (lines: Iterable<string>): string[] => [...new Set(lines)].sort();
