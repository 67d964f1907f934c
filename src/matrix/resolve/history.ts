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

import type { Past } from "../model/answers.ts";
import { isLater, latestOf, type Versions } from "./versions.ts";
import { sayingOf, type Voice } from "./voices.ts";

/** The voices that hold, and what was said before. */
export type Course = { readonly holders: readonly Voice[]; readonly history: readonly Past[] };

/** A voice in the version of a page of which it speaks. */
type Dated = { readonly voice: Voice; readonly date: string };

/** Several voices that say the same one after the other. */
type Run = [Dated, ...Dated[]];

export function courseOf(voices: readonly Voice[]): Course {
  if (voices.length < 2) return { holders: voices, history: [] };
  const pages = byPage(voices).map((all) => ({ all, latest: latestIn(all) }));
  const holding = new Set(pages.flatMap(({ latest }) => latest));
  const past = new Set<Voice>();
  const before = pages.map(({ all, latest }) => {
    const earlier = all.filter(({ voice }) => !holding.has(voice) && past.size < past.add(voice).size);
    return earlierThan(latest, runsIn(earlier.sort(byDate)));
  });
  const earlier = new Map(before.flatMap(({ confirming }) => confirming));
  const history = before.flatMap(({ runs }) => runs);
  return {
    holders: voices.filter((one) => holding.has(one)).map((one) => confirmed(one, earlier.get(one) ?? [])),
    history: history.sort(([one], [other]) => byDate(one, other)).map(pastOf),
  };
}

const byDate = (one: Dated, other: Dated): number => (one.date < other.date ? -1 : 1);

function byPage(voices: readonly Voice[]): Dated[][] {
  const spoken = voices.flatMap((voice) => voice.versions.map(({ page, date }) => ({ page, date, voice })));
  return [...Map.groupBy(spoken, ({ page }) => page).values()];
}

function latestIn(all: readonly Dated[]): readonly Voice[] {
  const latest = latestOf(all.map(({ date }) => date));
  return all.filter(({ date }) => !isLater(latest, date)).map(({ voice }) => voice);
}

function runsIn(all: readonly Dated[]): Run[] {
  const runs: Run[] = [];
  for (const one of all) {
    const last = runs.at(-1);
    if (last?.[0].voice.says === one.voice.says) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Takes the last of some runs for a confirmation of what holds, if it says the same and no part of the page differs. */
function earlierThan(latest: readonly Voice[], runs: readonly Run[]) {
  const isOfOneMind = new Set(latest.map(({ stand }) => stand)).size === 1;
  const last = runs.at(-1);
  const same = isOfOneMind ? latest.find(({ says }) => says === last?.[0].voice.says) : undefined;
  return same && last
    ? { runs: runs.slice(0, -1), confirming: [[same, last] as const] }
    : { runs, confirming: [] };
}

const pastOf = (run: Run): Past => ({ ...sayingOf(run.map(({ voice }) => voice)), date: run[0].date });

const confirmed = (voice: Voice, by: readonly Dated[]): Voice => ({
  ...voice,
  earlier: by.length > 0 ? sayingOf(by.map((one) => one.voice)).sources : [],
});

/** The date of what holds, if it is only last stated. @param holders at least one, all of which say the same */
export function lastStatedIn(
  holders: readonly Voice[],
  { newestOf }: Versions,
): { readonly date: string } | undefined {
  const isOver = holders.every(({ versions }) =>
    versions.every(({ page, date, until }) => isLater(newestOf(page), latestOf([date, until]))),
  );
  // What has no date has no later version either.
  return isOver ? { date: latestOf(holders.map(({ date }) => date)) } : undefined;
}
