/** How cells and configurations are asked for on the command line, and what may have been meant by what is none. */

import { nearWords } from "../matrix/near.ts";

/** Something that has an address: its matrix, and the ids in its key. */
export type Addressed = { readonly matrix: string; readonly ids: readonly string[] };

/** The same as somebody wrote it, who may have left out the matrix. */
export type Written = { readonly matrix: string | undefined; readonly ids: readonly string[] };

/** Without the host and the query; a fragment stays. */
export const withoutHost = (asked: string): string =>
  asked.replace(/^https?:\/\/[^/]*/, "").replace(/\?[^#]*/, "");

const mostOffered = 3;

/**
 * The addresses nearest to what somebody wrote, `exchange/voice-mail.lync-server-2013.exchange-online`, of equally near
 * ones three at most.
 * @param writtenAs how what was written reads if one of them is meant
 */
export function nearestAddresses<T extends Addressed>(
  all: readonly T[],
  writtenAs: (one: T) => Written,
): readonly string[] {
  const slips = slipsIn(all);
  const ranked = all
    .map((one) => ({ one, distance: distance(writtenAs(one), one, slips) }))
    .filter((near) => near.distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance);
  return ranked
    .slice(0, mostOffered)
    .filter((near) => near.distance === ranked[0]?.distance)
    .map(({ one }) => `${one.matrix}/${one.ids.join(".")}`);
}

type Slips = (written: string, id: string) => number;

/** Counts the slips between what was written and an id; infinite if it is a different word. */
function slipsIn(all: readonly Addressed[]): Slips {
  const near = nearWords(all.flatMap(({ matrix, ids }) => [matrix, ...ids]));
  const found = new Map<string, ReadonlyMap<string, number>>();
  return (written, id) => {
    const most = Math.ceil(id.length / 3);
    const known =
      found.get(written) ??
      new Map(near(written, Math.ceil(written.length / 2)).map((one) => [one.word, one.slips]));
    found.set(written, known);
    const slips = known.get(id) ?? Number.POSITIVE_INFINITY;
    return slips > most ? Number.POSITIVE_INFINITY : slips;
  };
}

/** How many letters of some ids are wrong; infinite if one of them is a different word. */
function distance({ matrix, ids }: Written, meant: Addressed, slips: Slips): number {
  const pairs = [
    ...(matrix === undefined ? [] : [[matrix, meant.matrix] as const]),
    ...meant.ids.map((id, at) => [ids[at] ?? "", id] as const),
  ];
  return pairs.reduce((sum, [written, id]) => sum + slips(written, id), 0);
}
