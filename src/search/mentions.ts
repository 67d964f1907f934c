import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./query.ts";
import { type Meaning, type Mention, meaningsFrom } from "./spans.ts";

/** What a query mentions in its order, and the words that nothing has. */
export type Mentions = { readonly all: readonly Mention[]; readonly leftOut: readonly string[] };

/**
 * Whether a query is understood at all. Where no name is mentioned, but only words that are in one or near one, and as many
 * words are in none, it speaks of something else.
 */
export function isUnderstood({ all, leftOut }: Mentions): boolean {
  return all.some((mention) => mention.isSure) || all.length > leftOut.length;
}

/** What it costs to leave a word out, beside what a name or the words of one cost. */
const skipped = 3;

/** Costs that differ by less are the same. */
const exactness = 1e-9;

type Way = { readonly cost: number } & Mentions;

/**
 * Cuts a query into mentions: the way that costs least, where
 *
 * 1. an exact name costs 1, so that few long names go before many short ones;
 * 2. words of a name cost more the more of it they leave out, and out of their order;
 * 3. a release belongs to the name before it, so that no mention goes on behind one unless a name does;
 * 4. a word left out costs most, unless it is of those that questions are made of.
 */
export function mentionsIn(tokens: readonly Token[], lexicon: Lexicon): Mentions {
  const ways: Way[] = [{ cost: 0, all: [], leftOut: [] }];
  for (const [at, token] of tokens.entries()) {
    const before = ways[at];
    if (before === undefined) continue;
    offer(ways, at + 1, withoutWord(before, token));
    for (const meaning of meaningsFrom(tokens, at, lexicon))
      offer(ways, meaning.to, withMeaning(before, meaning));
  }
  const { all = [], leftOut = [] } = ways[tokens.length] ?? {};
  return { all, leftOut };
}

function offer(ways: Way[], to: number, way: Way): void {
  const known = ways[to];
  if (known === undefined || way.cost < known.cost - exactness) ways[to] = way;
}

function withoutWord(way: Way, { text, isAsking }: Token): Way {
  if (isAsking) return way;
  return { ...way, cost: way.cost + skipped, leftOut: [...way.leftOut, text] };
}

const withMeaning = (way: Way, { cost, mention }: Meaning): Way => ({
  ...way,
  cost: way.cost + cost,
  all: [...way.all, mention],
});
