/**
 * Which axis a side of a table is: one in the catalog, if words show it, or else a new one.
 */

import { reservedAxes } from "../catalog/check.ts";
import type { Axis, Catalog } from "../catalog/schema.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { foldName, keysOf } from "../words.ts";
import type { DraftSide, Sighting } from "./draft.ts";
import { idsBeside } from "./entries.ts";

export type NewAxis = {
  readonly id: string;
  readonly label: string;
  /** Whether the documents have no name for it. */
  readonly isUnnamed: boolean;
};

/** What an axis is called that the documents have no name for. */
const positions = { row: "Row", column: "Column", first: "First part", second: "Second part" } as const;

/** The sides of some tables, and the headings above them. */
type Sided = { readonly sides: readonly DraftSide[]; readonly above: string };

/** A side of a table with its axis. */
export type ChosenSide = { readonly axis: string; readonly members: readonly Sighting[] };

/** Some matrices with the axes of their sides, and those of these that the catalog lacks. */
export type ChosenAxes<T> = {
  readonly matrices: readonly { readonly one: T; readonly sides: readonly ChosenSide[] }[];
  readonly made: readonly NewAxis[];
};

/**
 * Chooses the axes of some matrices, and makes those that the catalog lacks. A side without a name is the axis on which
 * another matrix has the same members.
 */
export function axesFor<T extends Sided>(all: readonly T[], vocabulary: Vocabulary): ChosenAxes<T> {
  const axes = newAxes(vocabulary.catalog);
  const told = all.map((one) => ({ one, sides: toldSides(one, axes, vocabulary) }));
  const matrices = told.map(({ one, sides }) => {
    const others = sides.flatMap(({ axis }) => axis ?? []);
    return { one, sides: sides.map((side) => finalSide(side, others, axes)) };
  });
  return { matrices, made: axes.all() };
}

/** A side with its axis, if words show it. */
type ToldSide = { readonly side: DraftSide; readonly axis: string | undefined };

/** Which axes sides are according to their words; no two share one. */
function toldSides({ sides, above }: Sided, axes: NewAxes, vocabulary: Vocabulary): ToldSide[] {
  const used: (string | undefined)[] = [];
  for (const side of sides) used.push(axisFor(side, used, vocabulary));
  const guess = (at: number): string | undefined =>
    sides.length > 1 ? partnerFor(at, sides, vocabulary) : spokenOf(above, vocabulary.catalog);
  return sides.map((side, at) => {
    const axis = used[at] ?? guess(at) ?? (side.name === "" ? undefined : axes.named(side));
    if (axis !== undefined) axes.tell(axis, side);
    return { side, axis };
  });
}

/** A side with its axis, which is a new one if nothing shows it. @param others the axes of the other sides */
function finalSide({ side, axis }: ToldSide, others: string[], axes: NewAxes): ChosenSide {
  const { members } = side;
  if (axis !== undefined) return { axis, members };
  const own = axes.having(side, others) ?? axes.unnamed(side, others);
  others.push(own);
  axes.tell(own, side);
  return { axis: own, members };
}

type NewAxes = ReturnType<typeof newAxes>;

/** New axes, and which members all axes have. */
function newAxes({ axes }: Catalog) {
  const free = idsBeside([...reservedAxes, ...axes.flatMap(({ id, list }) => [id, list])]);
  const made = new Map<string, NewAxis>();
  const members = new Map<string, ReadonlySet<string>>();
  const make = (key: string, label: string, isUnnamed: boolean): string => {
    const axis = made.get(key) ?? { id: free(label), label, isUnnamed };
    made.set(key, axis);
    return axis.id;
  };
  return {
    named: ({ name }: DraftSide): string => make(foldName(name), name, false),
    /** An axis without a name is the same only if it is next to the same axis. */
    unnamed: ({ at }: DraftSide, others: readonly string[]): string =>
      make([at, ...(others.length > 0 ? others : [made.size])].join("\n"), positions[at], true),
    tell: (id: string, side: DraftSide): void => {
      members.set(id, keysIn(side).union(members.get(id) ?? new Set()));
    },
    /**
     * The axis that has at least half of the members of a side. The one side of a table of features needs no more than
     * one, since no name may be on several such axes: it would be unclear which of them a header is on.
     */
    having: (side: DraftSide, others: readonly string[]): string | undefined => {
      const own = keysIn(side);
      const least = others.length > 0 ? own.size / 2 : 1;
      const isIt = ([id, known]: readonly [string, ReadonlySet<string>]): boolean =>
        !others.includes(id) && known.intersection(own).size >= least;
      return [...members].find(isIt)?.[0];
    },
    all: (): readonly NewAxis[] => [...made.values()],
  };
}

const keysIn = ({ members }: DraftSide): ReadonlySet<string> =>
  new Set(members.map(({ words }) => foldName(words)));

/**
 * The one axis that matrices of the catalog combine with that of the other side, if the catalog knows members there:
 * the reader does the same, and reads such a table whatever is on this side.
 */
function partnerFor(at: number, sides: readonly DraftSide[], vocabulary: Vocabulary): string | undefined {
  const other = sides.find((_, index) => index !== at);
  const axis = other && memberAxis(other, vocabulary.catalog.axes, vocabulary);
  const partners = vocabulary.axisSets.flatMap((set) =>
    set.length === 2 && axis && set.includes(axis.id) ? set.filter((id) => id !== axis.id) : [],
  );
  return new Set(partners).size === 1 ? partners[0] : undefined;
}

/** The one axis that words over a table of features speak of, as in "What each client can do". */
function spokenOf(above: string, catalog: Catalog): string | undefined {
  const [axis, ...more] = catalog.axes.filter((one) => speaksOf(one, catalog)(above));
  return more.length > 0 ? undefined : axis?.id;
}

/** The axis of the catalog that some words are the name of. */
export function axisNamed(words: string, { axes, kinds }: Catalog): Axis | undefined {
  const key = foldName(words);
  if (key === "") return undefined;
  const isSame = (names: readonly string[]): boolean => names.some((name) => foldName(name) === key);
  const axis = axes.find(({ id, list, label }) => isSame([id, list, label.en, label.fr]));
  const kind = kinds.find(({ id, label }) => isSame([id, label.en, label.fr]));
  return axis ?? axes.find(({ id }) => id === kind?.axis);
}

/**
 * The axis of the catalog that a side is, by the first of these that applies: members of it that the catalog knows, the
 * name that the table gives it, and the word for it, or for its kind of things, in at least half of the members.
 */
function axisFor(
  { name, members }: DraftSide,
  used: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): string | undefined {
  const { catalog } = vocabulary;
  const free = catalog.axes.filter(({ id }) => !used.includes(id));
  const known = memberAxis({ members }, free, vocabulary);
  const named = free.find(({ id }) => id === axisNamed(name, catalog)?.id);
  const texts = members.map(({ words }) => words);
  const worded = free.find((axis) => 2 * texts.filter(speaksOf(axis, catalog)).length >= texts.length);
  return (known ?? named ?? worded)?.id;
}

/** The first of some axes on which the catalog has a member. */
const memberAxis = (
  { members }: Pick<DraftSide, "members">,
  axes: readonly Axis[],
  { product, isOn }: Vocabulary,
): Axis | undefined => axes.find(({ id }) => members.some(({ words }) => isOn(id, product(words))));

/** Whether a text has the word for an axis, for its members, or for a kind of things that is on it. */
function speaksOf({ id, list, label }: Axis, { kinds }: Catalog): (text: string) => boolean {
  const own = kinds.filter(({ axis }) => axis === id).map((kind) => kind.label.en);
  const names = [list, label.en, ...own].map(keysOf);
  return (text) => {
    const keys = new Set(keysOf(text));
    return names.some((words) => words.every((word) => keys.has(word)));
  };
}
