/** What neighbouring words of a query may mean together. */

import type { Trie } from "../matrix/trie.ts";
import type { Lexicon, Thing, Wording } from "./lexicon.ts";
import type { Token } from "./query.ts";

/** What some words of a query may name, each with how far its name is from them: 0 is the name itself. */
export type Mention = {
  readonly features: ReadonlyMap<string, number>;
  readonly products: ReadonlyMap<string, number>;
  /** Words that may also stand in conditions and descriptions. */
  readonly about: readonly string[];
  /** As they were written. */
  readonly text: string;
  /** The release that it names, as it was written, and whether a name has it. */
  readonly release: { readonly text: string; readonly isKnown: boolean } | undefined;
  /** How much is lost where a result does not have it: a name weighs more than a word. */
  readonly weight: number;
  /** Words of names that were meant, with how many letters of them were typed. */
  readonly marks: ReadonlyMap<string, number>;
  /** Whether it is a name as it is known, or nearly all of one. */
  readonly isSure: boolean;
};

/** A mention of the words up to an index, and what it costs to take them so. */
export type Meaning = { readonly to: number; readonly cost: number; readonly mention: Mention };

type Valued = Omit<Meaning, "to">;

/** No name has more telling words than this that somebody would type. */
const longestSpan = 9;

/** The names that begin with some words, and the places of those that have all of them. */
type Reached = { readonly nodes: readonly Trie<readonly Wording[]>[]; readonly within: ReadonlySet<number> };

/** Every mention that begins at a word. */
export function meaningsFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): Meaning[] {
  const meanings: Meaning[] = [];
  let before: Reached | undefined;
  for (let to = from + 1; to <= Math.min(tokens.length, from + longestSpan); to++) {
    const span = tokens.slice(from, to);
    const reached = further(before, span, lexicon);
    const meaning = meaningOf(span, reached, before, lexicon);
    if (meaning) meanings.push({ to, ...meaning });
    if (reached.nodes.length === 0 && reached.within.size === 0) break;
    before = reached;
  }
  return meanings;
}

function further(before: Reached | undefined, span: readonly Token[], { exact, having }: Lexicon): Reached {
  const known = span.at(-1)?.reading.known ?? [];
  const nodes = (before?.nodes ?? [exact]).flatMap((node) =>
    known.flatMap((word) => node.next.get(word) ?? []),
  );
  if (isCut(span)) return { nodes, within: new Set() };
  const own = known.flatMap((word) => [...(having.get(word) ?? [])]);
  return { nodes, within: new Set(before ? own.filter((at) => before.within.has(at)) : own) };
}

/** Words of questions, and what stands behind a release, go on only where a name does. "2007 R2" is one release. */
function isCut(span: readonly Token[]): boolean {
  const [last, previous] = [span.at(-1), span.at(-2)];
  return (
    span.some(({ isAsking }) => isAsking) || (previous?.isYear === true && !/^r\d$/.test(last?.key ?? ""))
  );
}

function meaningOf(
  span: readonly Token[],
  { nodes, within }: Reached,
  before: Reached | undefined,
  lexicon: Lexicon,
): Valued | undefined {
  const exact = nodes.flatMap(({ value }) => value ?? []);
  const named = namedBy(span, exact, wordingsAt(within, lexicon));
  if (named) return named;
  const last = span.at(-1);
  if (last?.isYear && before && before.within.size > 0) return released(span, before.within, lexicon);
  return last && span.length === 1 && last.reading.how === "about" ? aboutOf(last) : undefined;
}

const wordingsAt = (places: ReadonlySet<number>, { wordings }: Lexicon): Wording[] =>
  [...places].flatMap((at) => wordings[at] ?? []);

type Distant = { readonly wording: Wording; readonly distance: number };

/** As far as an everyday word is from a name. */
const everyday = 0.4;

function namedBy(
  span: readonly Token[],
  exact: readonly Wording[],
  within: readonly Wording[],
): Valued | undefined {
  const named = exact.map((wording) => ({ wording, distance: wording.isTerm ? everyday : 0 }));
  const all = [...named, ...othersOf(span, exact, within)];
  if (all.length === 0) return;
  const least = Math.min(...all.map(({ distance }) => distance));
  const penalty = span.reduce((sum, { reading }) => sum + (reading.how === "exact" ? 0 : 0.2), 0);
  // Of two ways to cut a query, the one whose products are whole.
  const isProduct = exact.some(({ thing, isTerm }) => thing.side === "product" && !isTerm);
  return {
    cost: 1 + penalty + Math.min(1.8, least / 2) - (isProduct ? 0.05 : 0),
    mention: mentionOf(span, span, all, true, Math.max(0.4, 1 - least / 10 - penalty / 2)),
  };
}

/** As much farther is a longer name of a feature where a shorter one is just what was asked for. */
const doubtful = 2;

/**
 * Names that have the words and others beside.
 *
 * 1. A product's name of several words leaves no doubt, but for a short one of a release: "Lync 2013" may be the server or
 *    the client.
 * 2. A release is that of a product, so that a feature's name with one is meant only as a whole.
 */
function othersOf(
  span: readonly Token[],
  exact: readonly Wording[],
  within: readonly Wording[],
): readonly Distant[] {
  const isRelease = hasRelease(span);
  const isDecided = exact.some(({ isTerm }) => !isTerm) && span.length > 1;
  return within
    .map((wording) => ({ wording, distance: distanceOf(span, wording) }))
    .filter(({ wording: { thing }, distance }) => {
      if (distance === Number.POSITIVE_INFINITY) return false;
      if (isRelease) return thing.side === "product" && (!isDecided || distance < 1);
      return !isDecided || thing.side === "feature";
    })
    .map((one) => (isDecided && !isRelease ? { ...one, distance: one.distance + doubtful } : one));
}

/** How far a wording is from some words of it: by the words that it has beside them, and by where they stand in it. */
function distanceOf(span: readonly Token[], { words, isTerm }: Wording): number {
  const places = span.map(({ reading }) => words.findIndex((word) => reading.known.includes(word)));
  const isOrdered = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  const isRelease = hasRelease(span);
  // Each word is another one of the name, and no release stands before its product.
  if (new Set(places).size < span.length || (isRelease && !isOrdered)) return Number.POSITIVE_INFINITY;
  const beside = words.length - span.length;
  const slack = (isOrdered ? 0 : 0.3) + (places[0] === 0 ? 0 : 0.2) + (isTerm ? everyday : 0);
  return (isRelease && beside <= 1 ? 0 : Math.min(4, beside)) + slack;
}

const hasRelease = (span: readonly Token[]): boolean => span.some(({ isYear }) => isYear);

/** What has at least this weight is a name, or all but a word of one. */
const sure = 0.9;

/** Features have no releases. */
const unreleased = 3;

/** A name with a release that it does not have: what is not of a release itself is meant rather than another one. */
function released(span: readonly Token[], within: ReadonlySet<number>, lexicon: Lexicon): Valued | undefined {
  const name = span.slice(0, -1);
  const all = wordingsAt(within, lexicon)
    .map((wording) => ({
      wording,
      distance: distanceOf(name, wording) + (wording.thing.side === "feature" ? unreleased : 0),
    }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY);
  if (all.length === 0) return;
  const least = Math.min(...all.map(({ distance }) => distance));
  return { cost: 1.5 + Math.min(1.8, least / 2), mention: mentionOf(span, name, all, false, 0.9) };
}

const aboutOf = ({ key, text }: Token): Valued => ({
  cost: 2.5,
  mention: {
    features: new Map(),
    products: new Map(),
    about: [key],
    text,
    release: undefined,
    weight: 0.3,
    marks: new Map(),
    isSure: false,
  },
});

function mentionOf(
  span: readonly Token[],
  name: readonly Token[],
  all: readonly Distant[],
  isKnown: boolean,
  weight: number,
): Mention {
  const year = span.find(({ isYear }) => isYear);
  return {
    features: nearestOf(all, "feature"),
    products: nearestOf(all, "product"),
    about: [],
    text: span.map(({ text }) => text).join(" "),
    release: year && { text: year.text, isKnown },
    weight,
    marks: marksOf(name, all),
    isSure: weight >= sure,
  };
}

/** The things of one side, each with the distance of its nearest wording. */
function nearestOf(all: readonly Distant[], side: Thing["side"]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { wording, distance } of all) {
    const { thing } = wording;
    if (thing.side === side && distance < (best.get(thing.id) ?? Number.POSITIVE_INFINITY))
      best.set(thing.id, distance);
  }
  return best;
}

/** The words that were meant: as many letters as were typed of one that was only begun, and all of any other. */
function marksOf(span: readonly Token[], all: readonly Distant[]): Map<string, number> {
  const words = new Set(all.flatMap(({ wording }) => wording.words));
  return new Map(
    span.flatMap(({ key, reading }) =>
      reading.known
        .filter((word) => words.has(word))
        .map((word) => [word, reading.how === "begun" ? key.length : word.length] as const),
    ),
  );
}
