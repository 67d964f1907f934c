/** Where what has a permalink answers: on a page of its own, or in a place of one. */

import { type Place, pathOf } from "../addresses.ts";
import { cellKey } from "../coordinates.ts";
import { type KeyParts, type Permalink, type PermalinkKind, partsOf, permalinkOf } from "./permalink.ts";

/** The kinds whose address is a page; all others are named by the fragment of one. */
const pageKinds: readonly PermalinkKind[] = [
  "matrix",
  "feature",
  "product",
  "document",
  "part",
  "configuration",
  "cell",
];

/** Whether something has a page of its own, which has to answer for ever. */
export const hasPage = ({ kind }: Pick<Permalink, "kind">): boolean => pageKinds.includes(kind);

/** Where something answers, or answered. */
export function placeOf(permalink: Permalink): Place {
  const { matrix = "", feature = "", document = "", group = "", at = [], nth } = partsOf(permalink);
  const { kind, key } = permalink;
  switch (kind) {
    case "matrix":
    case "row":
      return { kind: "matrix", matrix };
    case "feature":
      return { kind, feature: key };
    case "product":
      return { kind, product: key };
    case "group":
      return { kind: "features", group: key };
    case "document":
      return { kind: "source", document: key };
    case "conflict":
      return { kind: "conflicts", conflict: key };
    case "part":
      return { kind: "group", matrix, group };
    case "configuration":
    case "whole":
      return { kind: "configuration", matrix, at };
    case "cell":
      return { kind, matrix, feature, at };
    case "statement": {
      const end = nth === undefined ? "" : `~${nth}`;
      return { kind: "source", document, anchor: `${cellKey({ feature, at })}${end}` };
    }
  }
}

/** Where somebody finds out what became of something that is gone: its own page, or its entry among all that is gone. */
export const gonePlace = (permalink: Permalink, entry: Permalink): Place =>
  hasPage(permalink)
    ? { kind: "former", path: pathOf(placeOf(permalink)) }
    : { kind: "gone", entry: entryId(entry) };

/** The id of an entry among all that is gone. */
export const entryId = ({ kind, key }: Permalink): string => `${kind}/${key}`;

/** What something is a part of, the nearest first: where to go from what is gone. */
export function wholesAbove(permalink: Permalink): readonly Permalink[] {
  const parts = partsOf(permalink);
  const { matrix, at, document } = parts;
  const has = (kind: PermalinkKind, ...ids: readonly KeyParts[keyof KeyParts][]): readonly Permalink[] =>
    ids.includes(undefined) || kind === permalink.kind ? [] : [permalinkOf(kind, parts)];
  return [...has("configuration", matrix, at), ...has("matrix", matrix), ...has("document", document)];
}
