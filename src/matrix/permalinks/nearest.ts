/** What is probably meant by a key that nothing has, and what something is probably called now. */

import { allowedInKey, nearWords } from "../near.ts";
import { formatPermalink, type IdKind, idKinds, keysIn, type Permalink, renamedIn } from "./permalink.ts";

const idsOf = (key: string): string[] => key.split(/[/.~]/);

/** A key that differs from another one in one id: the ids of both in that place. */
type Beside = { readonly key: string; readonly own: string; readonly other: string };

function besideKey(key: string, keys: Iterable<string>): Beside[] {
  const ids = idsOf(key);
  return [...keys].flatMap((one) => {
    const others = idsOf(one);
    const differing = others.flatMap((other, at) =>
      other === ids[at] ? [] : [{ key: one, own: ids.slice(at, at + 1).join(""), other }],
    );
    return others.length === ids.length && differing.length === 1 ? differing : [];
  });
}

/** The key among others that differs from one in a slip of one id; undefined if there is none. */
export function keyLike(key: string, keys: Iterable<string>): string | undefined {
  const byPlace = Map.groupBy(besideKey(key, keys), ({ own }) => own);
  const near = [...byPlace].flatMap(([own, beside]) => {
    const words = nearWords(beside.map(({ other }) => other))(own, allowedInKey(own));
    return words.flatMap(({ word, slips }) =>
      beside.filter(({ other }) => other === word).map((one) => ({ key: one.key, slips })),
    );
  });
  return near.toSorted((a, b) => a.slips - b.slips)[0]?.key;
}

/**
 * What something that went is probably called now, among all that has just come: what is spelt nearly alike; the id that took
 * its place in what was below it; or the only key that differs in one id.
 * @param below what went with it
 * @param fresh the lines of what has just come
 */
export function successorOf(
  gone: Permalink,
  below: readonly Permalink[],
  fresh: readonly string[],
): string | undefined {
  const keys = keysIn(fresh, gone.kind);
  const spelt = keyLike(gone.key, keys);
  if (spelt !== undefined) return spelt;
  const kind = idKinds.find((one) => one === gone.kind);
  if (kind !== undefined) return inPlaceOf(kind, gone.key, below, fresh);
  const beside = besideKey(gone.key, keys);
  const [only, ...others] = beside.map((one) => one.key);
  return others.length === 0 ? only : undefined;
}

/** The new id with which most of what was below an old one has just come, if that is at least half of it. */
function inPlaceOf(
  kind: IdKind,
  old: string,
  below: readonly Permalink[],
  fresh: readonly string[],
): string | undefined {
  const lines = new Set(fresh);
  const candidates = keysIn(fresh, kind).map((id) => ({
    id,
    found: below.filter((one) => lines.has(formatPermalink(renamedIn(one, kind, old, id)))).length,
  }));
  return candidates
    .filter(({ found }) => found > 0 && found * 2 >= below.length)
    .toSorted((a, b) => b.found - a.found)[0]?.id;
}
