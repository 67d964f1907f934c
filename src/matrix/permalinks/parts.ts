/** What something published is a part of, besides what its key names. */

import { type Permalink, type PermalinkKind, partsOf, permalinkOf } from "./permalink.ts";

const wholes: { readonly [K in PermalinkKind]?: readonly PermalinkKind[] } = {
  cell: ["row", "configuration"],
  whole: ["configuration"],
};

/** What has something as a part: the row and the configuration of a cell. */
export const wholesOf = (one: Permalink): Permalink[] =>
  (wholes[one.kind] ?? []).map((kind) => permalinkOf(kind, partsOf(one)));

/**
 * Finds what a statement speaks of among some things: the cells with its key, in any matrix; the configurations as wholes, if
 * there is no such cell. Nothing for what is no statement.
 */
export function factsAmong(all: readonly Permalink[]): (one: Permalink) => readonly Permalink[] {
  const below = ({ key }: Permalink): string => key.slice(key.indexOf("/") + 1);
  const facts = all.filter(({ kind }) => kind === "cell" || kind === "whole");
  const byKey = Map.groupBy(facts, below);
  return (one) => {
    if (one.kind !== "statement") return [];
    const [cell = ""] = below(one).split("~");
    return byKey.get(cell) ?? byKey.get(cell.slice(cell.indexOf(".") + 1)) ?? [];
  };
}
