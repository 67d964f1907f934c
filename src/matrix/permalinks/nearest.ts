/** What is probably meant by a key that nothing has, and what something is probably called now. */

import { allowedInKey, nearWords } from "../near.ts";
import { type IdKind, idKinds, type Permalink, renamedIn } from "./permalink.ts";

const idsOf = (key: string): string[] => key.split(/[/.~]/);

/** A key that differs from another one in one id: the ids of both in that place. */
type Beside = { readonly key: string; readonly own: string; readonly other: string };

function besideKey(key: string, keys: Iterable<string>): Beside[] {
  const ids = idsOf(key);
  return [...keys].flatMap((one) => {
    const others = idsOf(one);
    const differing = [...others.keys()].filter((place) => others[place] !== ids[place]);
    const [at = 0] = differing;
    if (others.length !== ids.length || differing.length !== 1) return [];
    return [{ key: one, own: ids[at] ?? "", other: others[at] ?? "" }];
  });
}

/** The key among others that differs from one in a slip of one id; undefined if there is none. */
export function keyLike(key: string, keys: Iterable<string>): string | undefined {
  const byPlace = Map.groupBy(besideKey(key, keys), ({ own }) => own);
  const near = [...byPlace].flatMap(([own, beside]) => {
    const found = new Map(beside.map((one) => [one.other, one.key]));
    return nearWords(found.keys())(own, allowedInKey(own)).flatMap(({ word, slips }) => {
      const one = found.get(word);
      return one === undefined ? [] : [{ found: one, slips }];
    });
  });
  return near.toSorted((a, b) => a.slips - b.slips)[0]?.found;
}

/** What has just come, by kind. */
export type Fresh = ReadonlyMap<string, readonly string[]>;

/**
 * What something that went is probably called now, among all that has just come: what is spelt nearly alike; the id that took
 * its place in what was below it; or the only key that differs in one id.
 * @param below what went with it
 */
export function successorOf(gone: Permalink, below: readonly Permalink[], fresh: Fresh): string | undefined {
  const keys = fresh.get(gone.kind) ?? [];
  const spelt = keyLike(gone.key, keys);
  if (spelt !== undefined) return spelt;
  const kind = idKinds.find((one) => one === gone.kind);
  if (kind !== undefined) return inPlaceOf(kind, gone.key, below, fresh);
  const beside = besideKey(gone.key, keys);
  return beside.length === 1 ? beside[0]?.key : undefined;
}

/** The new id with which most of what was below an old one has just come, if that is at least half of it. */
function inPlaceOf(kind: IdKind, old: string, below: readonly Permalink[], fresh: Fresh): string | undefined {
  const sets = new Map([...fresh].map(([one, keys]) => [one, new Set(keys)]));
  const candidates = (fresh.get(kind) ?? []).map((id) => ({
    id,
    found: below.filter((one) => sets.get(one.kind)?.has(renamedIn(one, kind, old, id).key)).length,
  }));
  const [best] = candidates.toSorted((a, b) => b.found - a.found);
  return best && best.found > 0 && best.found * 2 >= below.length ? best.id : undefined;
}
