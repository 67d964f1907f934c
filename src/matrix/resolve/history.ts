/**
 * What holds of what the versions of pages say about one cell, and what they said before.
 *
 * 1. The latest version of a page that speaks of the cell holds; of dates that cannot be ordered, each does.
 * 2. What an earlier version says otherwise, in its answer, its conditions or what serves it, is history, the oldest
 *    first. Versions that say the same one after the other are one entry with the date of the first.
 * 3. Earlier versions that say what holds, without another answer in between, are further sources of it, unless two parts
 *    of the latest version disagree: then they are history as well.
 * 4. What holds is only last stated if every page that says it has a later version, which no longer does.
 */

import type { Past } from "../model.ts";
import { isLater, latestOf, type Versions } from "./versions.ts";
import { sayingOf, type Voice } from "./voices.ts";

/** The voices that hold, and what was said before. */
export type Course = { readonly holders: readonly Voice[]; readonly history: readonly Past[] };

/** Several voices that say the same one after the other. */
type Run = [Voice, ...Voice[]];

export function courseOf(voices: readonly Voice[]): Course {
  if (voices.length < 2) return { holders: voices, history: [] };
  const pages = [...byPage(voices)].map(([page, all]) => ({ page, all, latest: latestIn(page, all) }));
  const holding = new Set(pages.flatMap(({ latest }) => latest));
  const earlier = new Map<Voice, Voice[]>();
  const past = new Set<Voice>();
  const history: Past[] = [];
  for (const { page, all, latest } of pages) {
    const before = all.filter((one) => !holding.has(one) && past.size < past.add(one).size);
    const runs = runsIn(before.sort((a, b) => (dateIn(page, a) < dateIn(page, b) ? -1 : 1)));
    const same = isOfOneMind(latest) ? latest.find(({ says }) => says === runs.at(-1)?.[0].says) : undefined;
    if (same) earlier.set(same, [...(earlier.get(same) ?? []), ...(runs.pop() ?? [])]);
    history.push(...runs.map((run) => pastOf(page, run)));
  }
  return {
    holders: voices.filter((one) => holding.has(one)).map((one) => confirmed(one, earlier.get(one) ?? [])),
    history: history.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
  };
}

const dateIn = (page: string, { versions }: Voice): string =>
  versions.find((one) => one.page === page)?.date ?? "";

const dateOf = ({ date }: Past): string => date ?? "";

function byPage(voices: readonly Voice[]): ReadonlyMap<string, Voice[]> {
  const pages = new Map<string, Voice[]>();
  for (const voice of voices) {
    for (const { page } of voice.versions) {
      const known = pages.get(page) ?? [];
      known.push(voice);
      pages.set(page, known);
    }
  }
  return pages;
}

function latestIn(page: string, voices: readonly Voice[]): readonly Voice[] {
  const latest = latestOf(voices.map((one) => dateIn(page, one)));
  return voices.filter((one) => !isLater(latest, dateIn(page, one)));
}

const isOfOneMind = (voices: readonly Voice[]): boolean =>
  voices.every(({ stand }) => stand === voices[0]?.stand);

function runsIn(voices: readonly Voice[]): Run[] {
  const runs: Run[] = [];
  for (const voice of voices) {
    const last = runs.at(-1);
    if (last?.[0].says === voice.says) last.push(voice);
    else runs.push([voice]);
  }
  return runs;
}

const pastOf = (page: string, run: Run): Past => ({
  ...sayingOf(run),
  date: dateIn(page, run[0]) || null,
});

const confirmed = (voice: Voice, by: readonly Voice[]): Voice => ({
  ...voice,
  earlier: by.length > 0 ? sayingOf(by).sources : [],
});

/** The date of what holds, if it is only last stated. @param holders at least one, all of which say the same */
export function lastStatedIn(
  holders: readonly Voice[],
  { newestOf }: Versions,
): { readonly date: string | null } | undefined {
  const isOver = holders.every(({ versions }) =>
    versions.every(({ page, date, until }) => isLater(newestOf(page), latestOf([date, until]))),
  );
  return isOver ? { date: latestOf(holders.map(({ date }) => date)) || null } : undefined;
}
