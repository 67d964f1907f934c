import { errorsBetween } from "../matrix/distance.ts";
import type { Entry, Side } from "./entries.ts";
import { allowedErrors } from "./words.ts";

/** How well an entry answers a query, best first. Names are exact before words are found, words before guesses. */
export const tiers = ["exact", "term", "prefix", "words", "started", "fuzzy", "about"] as const;
export type Tier = (typeof tiers)[number];

/** The place of an entry in the order of results: compared part by part, the smaller number first. */
export type Rank = readonly [tier: number, errors: number, unnamed: number];

/**
 * Ranks an entry for the telling words of a query, or says that it does not answer it.
 *
 * 1. exact: the words are nothing but full names of the entry's sides, each side named at most once;
 * 2. term: the same with everyday words;
 * 3. prefix: they start one of its names;
 * 4. words: each is a whole word of a name or term;
 * 5. started: some only start a word;
 * 6. fuzzy: some have typing errors, fewer first;
 * 7. about: some stand in its conditions or description only.
 *
 * Within a tier an entry goes first that has fewer sides of which the query says nothing. A cell whose feature is not
 * spoken of is no answer, nor a configuration of which only words like "online" are.
 * @param repairs how many words of the query were put right before; with any, no tier is better than fuzzy
 */
export function rankOf(query: readonly string[], entry: Entry, repairs = 0): Rank | undefined {
  const named = namedIn(query, entry);
  const matches = query.map((word, at) => bestMatch(word, entry, named.at(at)));
  if (matches.includes(undefined)) return undefined;
  const found = matches.flatMap((match) => match ?? []);
  if (!touchesFeature(entry, found)) return undefined;
  const tier = tiers.indexOf(tierOf(query, entry, found, named));
  const errors = found.reduce((sum, match) => sum + match.errors, repairs);
  const unnamed = entry.sides.filter((side) => !found.some((match) => match.sides.includes(side))).length;
  return [repairs > 0 ? Math.max(tier, tiers.indexOf("fuzzy")) : tier, errors, unnamed];
}

/** Which side a word of the query belongs to, and how it was found there. */
type Match = { readonly tier: Tier; readonly errors: number; readonly sides: readonly Side[] };

type Named = {
  readonly at: (word: number) => Match | undefined;
  readonly complete: boolean;
  readonly terms: boolean;
};

/** Full names in the query, longest first, each side once: their words belong to that side and to no other. */
function namedIn(query: readonly string[], entry: Entry): Named {
  const owners: (Match | undefined)[] = query.map(() => undefined);
  let terms = false;
  for (const side of entry.sides) {
    const free = (start: number, length: number): boolean =>
      owners.slice(start, start + length).every((one) => !one);
    const span = longest(query, side.names, free) ?? longest(query, side.terms, free);
    if (!span) continue;
    const term = !longest(query, side.names, free);
    terms ||= term;
    owners.fill(
      { tier: term ? "term" : "exact", errors: 0, sides: [side] },
      span.start,
      span.start + span.length,
    );
  }
  return { at: (word) => owners[word], complete: owners.every(Boolean), terms };
}

function longest(
  query: readonly string[],
  names: readonly (readonly string[])[],
  free: (start: number, length: number) => boolean,
): { start: number; length: number } | undefined {
  let best: { start: number; length: number } | undefined;
  for (const name of names) {
    if (name.length <= (best?.length ?? 0)) continue;
    const start = query.findIndex((_, at) => name.every((word, offset) => query[at + offset] === word));
    if (start >= 0 && free(start, name.length)) best = { start, length: name.length };
  }
  return best;
}

function bestMatch(word: string, entry: Entry, owner: Match | undefined): Match | undefined {
  if (owner) return owner;
  const having = (tier: Tier, errors: number, test: (known: string) => boolean): Match | undefined => {
    const sides = entry.sides.filter((side) => [...side.words].some(test));
    return sides.length > 0 ? { tier, errors, sides } : undefined;
  };
  const allowed = allowedErrors(word);
  return (
    having("words", 0, (known) => known === word) ??
    (word.length > 1 ? having("started", 0, (known) => known.startsWith(word)) : undefined) ??
    (allowed > 0 ? having("fuzzy", 1, (known) => isNear(word, known, 1)) : undefined) ??
    (allowed > 1 ? having("fuzzy", 2, (known) => isNear(word, known, 2)) : undefined) ??
    (entry.about.has(word) ? { tier: "about", errors: 0, sides: [] } : undefined)
  );
}

/** A short known word is a near miss of too much, so it allows as few errors as a query's word of its length. */
function isNear(word: string, known: string, errors: number): boolean {
  return errors <= allowedErrors(known) && errorsBetween(word, known, errors) <= errors;
}

/** A cell is an answer only where the query speaks of its feature beyond the names of its configuration. */
function touchesFeature({ kind, sides }: Entry, found: readonly Match[]): boolean {
  if (kind === "configuration")
    return sides.every((side) => found.some((match) => match.sides.includes(side)));
  if (kind !== "cell") return true;
  const [feature] = sides;
  return found.some(
    (match) => match.sides.length === 0 || (feature !== undefined && match.sides.includes(feature)),
  );
}

function tierOf(query: readonly string[], { sides }: Entry, found: readonly Match[], named: Named): Tier {
  if (named.complete) return named.terms ? "term" : "exact";
  const starts =
    sides.length === 1 && sides.some(({ names }) => names.some((name) => startsWith(name, query)));
  const worst = Math.max(...found.map(({ tier }) => tiers.indexOf(tier)));
  if (starts) return "prefix";
  return tiers[Math.max(worst, tiers.indexOf("words"))] ?? "about";
}

/** Whether a name begins with the query's words, of which the last may be unfinished. */
function startsWith(name: readonly string[], query: readonly string[]): boolean {
  const last = query.length - 1;
  return query.every((word, at) => (at < last ? name[at] === word : (name[at] ?? "").startsWith(word)));
}
