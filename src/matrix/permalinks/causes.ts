/**
 * What is gone without an entry, told once for each cause:
 *
 * 1. An id that is gone takes everything with it whose key names it.
 * 2. A row or a configuration takes its cells with it, and a cell the statements about it.
 * 3. What is left is gone together if it is of one kind and below one matrix or document: a table that is not read any more.
 */

import type { Follow } from "./follow.ts";
import { factsAmong, wholesOf } from "./parts.ts";
import { formatPermalink, idKinds, idsOf, type Permalink, partsOf } from "./permalink.ts";

/** Things that are gone for one reason, with what goes with them. */
export type Cause = {
  /** What an entry has to speak of: one thing, or several of one kind below one matrix or document. */
  readonly heads: readonly [Permalink, ...Permalink[]];
  readonly below: readonly Permalink[];
};

/** What was published, does not live any more, and is not found by redirects either. */
export function lostOf(
  published: readonly Permalink[],
  living: ReadonlySet<string>,
  follow: Follow,
): Permalink[] {
  return published.filter((one) => {
    if (living.has(formatPermalink(one))) return false;
    const fate = follow(one);
    return fate.kind === "same" || (fate.kind === "moved" && !living.has(formatPermalink(fate.to)));
  });
}

/** The causes for which things are lost, in the order of the file. */
export function causesOf(lost: readonly Permalink[]): Cause[] {
  const taken = [...Map.groupBy(lost, headsAmong(lost))].map(([head, all]) => ({
    head,
    below: all.filter((one) => one !== head),
  }));
  return [...Map.groupBy(taken, ({ head }) => ownerKey(head)).values()].map((group) => ({
    // A group has what it was made for.
    heads: group.map(({ head }) => head) as [Permalink, ...Permalink[]],
    below: group.flatMap(({ below }) => below),
  }));
}

/** What tells causes apart: an id is one by itself; others are one if they are of one kind and have one owner. */
function ownerKey(head: Permalink): string {
  if (idKinds.some((kind) => kind === head.kind)) return formatPermalink(head);
  const { matrix, document } = partsOf(head);
  return `${head.kind} ${matrix ?? document}`;
}

/** Finds what takes a lost thing with it: the thing itself if nothing does. */
function headsAmong(lost: readonly Permalink[]): (one: Permalink) => Permalink {
  const byLine = new Map(lost.map((one) => [formatPermalink(one), one]));
  const facts = factsAmong(lost);
  return function headOf(one): Permalink {
    const over = [...idsOf(one), ...wholesOf(one)].flatMap(
      (whole) => byLine.get(formatPermalink(whole)) ?? [],
    );
    const first = over.find((whole) => whole !== one) ?? facts(one)[0];
    return first ? headOf(first) : one;
  };
}
