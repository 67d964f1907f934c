/**
 * Drafts of tables as the matrices that they most likely are, one for all tables with the same columns.
 */

import type { Range } from "../diagnostics/kind.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { foldName } from "../words.ts";
import { axisNamed } from "./axes.ts";
import type { Draft, DraftFeature, DraftSide, Sighting } from "./draft.ts";

/** A matrix that some tables seem to be parts of. */
export type Likely = {
  readonly title: string;
  /** The headings above its tables, which may name an axis. */
  readonly above: string;
  readonly tables: readonly Range[];
  readonly sides: readonly DraftSide[];
  readonly features: readonly DraftFeature[];
};

/** Merges drafts: two of the same form are one matrix if one has at least half of the other's columns. */
export function likelyMatrices(drafts: readonly Draft[], vocabulary: Vocabulary): Likely[] {
  const groups: [Draft, ...Draft[]][] = [];
  for (const draft of crossed(drafts).map((one) => facing(one, vocabulary))) {
    const group = groups.find(([first]) => belongTogether(first, draft));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups.map(joined);
}

const countOf = (some: readonly Sighting[], is: (words: string) => boolean): number =>
  some.filter(({ words }) => is(words)).length;

/** A table of answers with its features down: transposed if known names or its corner say that they are across. */
function facing(draft: Draft, { feature, product, catalog, isOn }: Vocabulary): Draft {
  if (!isOpen(draft)) return draft;
  const { corner, features, sides } = draft;
  const isFeature = (words: string): boolean => feature(words) !== undefined;
  const isMember = (words: string): boolean => catalog.axes.some(({ id }) => isOn(id, product(words)));
  const [down, across] = [features, sides.flatMap(({ members }) => members)];
  const known = countOf(across, isFeature) + countOf(down, isMember);
  const against = countOf(down, isFeature) + countOf(across, isMember);
  const isTurned = known === against ? axisNamed(corner, catalog) !== undefined : known > against;
  return isTurned ? turned(draft, across) : draft;
}

const turned = ({ corner, features, ...draft }: Open, across: readonly Sighting[]): Draft => ({
  ...draft,
  sides: [{ name: corner, at: "row", members: features }],
  features: across.map((one) => ({ ...one, group: draft.heading || draft.title })),
});

type Open = Draft & { readonly corner: string };
const isOpen = (draft: Draft): draft is Open => draft.corner !== undefined;

/**
 * Tables of answers with the same rows and columns under different headings answer for what their headings name: that
 * is the feature, and the rows are members of an axis like the columns.
 */
function crossed(drafts: readonly Draft[]): Draft[] {
  const groups = [...Map.groupBy(drafts.filter(isOpen), formOf).values()].filter((group) => {
    const headings = new Set(group.map(({ heading }) => foldName(heading)));
    return group.length > 1 && headings.size === group.length && !headings.has("");
  });
  const across = new Map<Draft, Draft>(groups.flat().map((one) => [one, crossOf(one)]));
  return drafts.map((one) => across.get(one) ?? one);
}

const formOf = ({ features, sides }: Draft): string =>
  [features, ...sides.map(({ members }) => members)]
    .map((some) => some.map(({ words }) => foldName(words)).join("\n"))
    .join("\n\n");

const crossOf = ({ corner, features, sides, ...draft }: Open): Draft => ({
  ...draft,
  sides: [{ name: corner, at: "row", members: features }, ...sides],
  features: [{ words: draft.heading, place: draft.place, group: draft.title }],
});

function belongTogether(one: Draft, other: Draft): boolean {
  if (one.sides.length !== other.sides.length) return false;
  const pairs = one.sides.flatMap((side, at) =>
    other.sides.slice(at, at + 1).map((match) => [side, match] as const),
  );
  const areAlike = pairs.every(([a, b]) => a.at === b.at && haveOneName(a, b));
  // The lists of a document have a configuration each, and are still parts of one matrix.
  const isList = pairs.every(([{ at }]) => at === "first" || at === "second");
  const isOne = isList && one.place.document === other.place.document;
  return areAlike && (isOne || pairs.slice(-1).every(([a, b]) => 2 * sharedBy(a, b) >= smaller(a, b)));
}

const haveOneName = (a: DraftSide, b: DraftSide): boolean =>
  a.name === "" || b.name === "" || foldName(a.name) === foldName(b.name);

const keysOf = ({ members }: DraftSide): ReadonlySet<string> =>
  new Set(members.map(({ words }) => foldName(words)));

const sharedBy = (a: DraftSide, b: DraftSide): number => keysOf(a).intersection(keysOf(b)).size;
const smaller = (a: DraftSide, b: DraftSide): number => Math.min(keysOf(a).size, keysOf(b).size);

function joined(drafts: readonly [Draft, ...Draft[]]): Likely {
  const [first] = drafts;
  const isOneSection = drafts.every(({ heading }) => heading === first.heading);
  const sides = first.sides.map((side, at) => {
    const same = drafts.flatMap((draft) => draft.sides.slice(at, at + 1));
    const name = same.map((one) => one.name).find((one) => one !== "");
    return { ...side, name: name ?? "", members: same.flatMap(({ members }) => members) };
  });
  return {
    // The parts of a matrix under several headings have no more in common than their document.
    title: (isOneSection && first.heading) || first.title,
    above: drafts.map((one) => `${one.title}\n${one.heading}`).join("\n"),
    tables: drafts.map(({ place }) => place),
    sides,
    features: drafts.flatMap(({ features }) => features),
  };
}
