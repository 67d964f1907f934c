import type { Localised } from "../matrix/catalog/schema.ts";
import { namesLike } from "../matrix/near.ts";
import { type Answer, combined } from "./combine.ts";
import type { SearchData } from "./data.ts";
import { entriesOf } from "./entries.ts";
import type { Found, Hit, Ranked } from "./hit.ts";
import { intending } from "./intended.ts";
import { lexiconOf } from "./lexicon.ts";
import { isUnderstood, type Mentions, mentionsIn } from "./mentions.ts";
import { readQuery } from "./query.ts";
import { reaching } from "./reach.ts";

export type Search = {
  /** What answers a question, best first; nothing for one without words. */
  readonly find: (query: string, limit?: number) => Found;
  /** What has a name, in any language, that is a little like the query, for a reader who found nothing: its labels. */
  readonly nearest: (query: string) => readonly Localised[];
};

/**
 * Makes the search for the site, the command line and the tests alike. A question is cut into what it is after and what it
 * mentions, and what it mentions is combined into everything that can be found.
 * @param day the day on which somebody searches, as an ISO date: what is over by then is told from what will be
 */
export function createSearch(data: SearchData, day: string): Search {
  const entries = entriesOf(data, day);
  const about = new Set(entries.flatMap((entry) => [...entry.about]));
  const lexicon = lexiconOf(data, (word) => about.has(word));
  const reachOf = reaching(data.products);
  const intended = intending(data, entries, day);
  const labels = new Map(
    [...data.features, ...data.products].flatMap(({ label }) =>
      Object.values(label).map((name) => [name, label] as const),
    ),
  );
  const like = namesLike([...labels.keys()]);
  return {
    find: (query, limit = 20) => {
      const { sides, intents } = readQuery(query, lexicon);
      const mentions = sides.map((side) => mentionsIn(side, lexicon));
      const whole = {
        all: mentions.flatMap(({ all }) => all),
        leftOut: mentions.flatMap((one) => one.leftOut),
      };
      if (whole.all.length > 0 && !isUnderstood(whole))
        return { hits: [], leftOut: whole.leftOut, unspoken: [], marks: new Map() };
      const reaches = mentions.map(({ all }) => all.map(reachOf));
      const found = combined(reaches.flat(), entries);
      const first = intended(intents, reaches, found);
      return {
        hits: ranked(first, found).slice(0, limit),
        // What the question is after has all that is mentioned.
        ...remainder(query, mentions, first.length > 0 ? undefined : found[0]),
        marks: new Map(mentions.flatMap(({ all }) => all.flatMap(({ marks }) => [...marks]))),
      };
    },
    nearest: (query) => [...new Set(like(query).flatMap((name) => labels.get(name) ?? []))],
  };
}

/** What the question is after, and then the rest that is not the same. */
function ranked(first: readonly Hit[], found: readonly Answer[]): Ranked[] {
  const known = new Set(first.map((hit) => JSON.stringify(hit)));
  const others = found.filter(({ entry }) => !known.has(JSON.stringify(entry.hit)));
  let worst = 0;
  return [
    ...first.map((hit) => ({ hit, score: 0 })),
    ...others.map((answer) => {
      worst = Math.max(worst, scoreOf(answer));
      return { hit: answer.entry.hit, score: Number(worst.toFixed(3)) };
    }),
  ];
}

function scoreOf({ entry, missing, kin, distance }: Answer): number {
  return Math.min(0.999, (missing * 3 + kin + distance + (entry.isUnlisted ? 4 : 0)) / 16);
}

/** Words that nothing has, and those that the best result has not, as they stand in the query. */
function remainder(
  query: string,
  mentions: readonly Mentions[],
  best: Answer | undefined,
): Pick<Found, "leftOut" | "unspoken"> {
  const words = new Set([...mentions.flatMap((one) => one.leftOut), ...(best?.leftOut ?? [])]);
  const leftOut = [...words].toSorted((one, other) => query.indexOf(one) - query.indexOf(other));
  return { leftOut, unspoken: best?.unspoken ?? [] };
}
