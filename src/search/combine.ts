import type { Entry } from "./entries.ts";
import { type Cover, coverOf, type Reach } from "./reach.ts";
import type { Mention } from "./spans.ts";

/** An entry that answers a query, and how well. */
export type Answer = {
  readonly entry: Entry;
  /** The weight of what is mentioned and is no part of it. */
  readonly missing: number;
  /** How far its members are from those that are named, as forms of them. */
  readonly kin: number;
  /** Whether something in it is over, and was not asked for by its release. */
  readonly isOver: boolean;
  /** How far the names are from what was typed, all in all. */
  readonly distance: number;
  readonly leftOut: readonly string[];
  /** Products of a release in the place of which it has a wider or another one. */
  readonly unspoken: readonly string[];
};

/**
 * Combines what is mentioned into answers. Only the best are given:
 *
 * 1. those that miss least of what is mentioned;
 * 2. of these, those whose own members are named: who asks for Exchange 2010 where only Exchange on-premises is spoken of
 *    finds that, and what is said of the wider product holds for its form.
 *
 * They come in this order: nearer names first, what no document speaks of behind all whose names are about as near,
 * and likewise what is over behind what is in support;
 * features, products, configurations, cells; and at last as the catalog has them.
 */
export function combined(reaches: readonly Reach[], entries: readonly Entry[]): readonly Answer[] {
  const answers = entries.flatMap((entry) => answerOf(reaches, entry) ?? []);
  const missing = Math.min(...answers.map((one) => one.missing));
  const nearest = answers.filter((one) => one.missing < missing + 0.01);
  const kin = Math.min(...nearest.map((one) => one.kin));
  return nearest.filter((one) => one.kin === kin).toSorted(byRank);
}

function answerOf(reaches: readonly Reach[], entry: Entry): Answer | undefined {
  const covers = reaches.map((reach) => coverOf(reach, entry));
  const has = covers.filter((cover) => cover !== undefined);
  if (has.length === 0 || !isAnswer(entry, has)) return;
  const missing = reaches.filter((_, at) => covers[at] === undefined);
  const replaced = reaches.filter(({ mention }, at) => isReplaced(mention, covers[at]));
  return {
    entry,
    missing: missing.reduce((sum, { mention }) => sum + weightOf(mention), 0),
    isOver: entry.over.some((side) => !isReleaseOf(side, reaches, covers)),
    kin: has.reduce((sum, { kin }) => sum + kin, 0),
    distance: has.reduce((sum, { distance }) => sum + distance, 0),
    leftOut: [
      ...missing.map(({ mention }) => mention.text),
      ...replaced.flatMap(({ mention }) => mention.release?.text ?? []),
    ],
    unspoken: replaced.map(({ mention }) => mention.text),
  };
}

/** Whether a mention names a member by its release: who asks for Lync 2013 knows that it is old. */
const isReleaseOf = (
  side: number,
  reaches: readonly Reach[],
  covers: readonly (Cover | undefined)[],
): boolean => reaches.some(({ mention }, at) => mention.release !== undefined && covers[at]?.side === side);

/** Who asks whether something works would rather hear of that than of a product. */
const weightOf = ({ weight, features, products }: Mention): number =>
  weight + (features.size > 0 && products.size === 0 ? 0.2 : 0);

/** Whether a release was asked for that no name has, or that is named by something wider alone. */
const isReplaced = ({ release }: Mention, cover: Cover | undefined): boolean =>
  release !== undefined && cover !== undefined && (!release.isKnown || cover.kin === 2);

/** As far may a name be of which a configuration has one member alone. */
const farthest = 1;

/** A cell is an answer only where its feature is spoken of, a configuration only where its members clearly are. */
function isAnswer({ hit, members }: Entry, covers: readonly Cover[]): boolean {
  if (hit.kind === "cell") return covers.some(({ side }) => side === "feature" || side === "about");
  if (hit.kind !== "configuration") return true;
  const named = new Set(covers.map(({ side }) => side));
  return named.size === members.length || covers.some(({ distance }) => distance <= farthest);
}

const kinds = ["feature", "product", "configuration", "cell"];

/** As much farther is what no document speaks of: behind any other, but for those that hardly have the words. */
const unlisted = 2.5;

/** As much farther is what is over: behind what is in support and answers as well, and before what answers less well. */
const over = 0.1;

const rankOf = ({ entry, distance, isOver }: Answer): readonly number[] => [
  distance + (entry.isUnlisted ? unlisted : 0) + (isOver ? over : 0),
  kinds.indexOf(entry.hit.kind),
];

function byRank(a: Answer, b: Answer): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  const at = one.findIndex((part, index) => Math.abs(part - (other[index] ?? 0)) > 1e-9);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
