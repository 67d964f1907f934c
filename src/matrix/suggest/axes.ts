/**
 * Which axis the side of a table is: one of the catalog, as far as words tell, or else a new one.
 */

import { reservedAxes } from "../catalog/check.ts";
import type { Axis, Catalog } from "../catalog/schema.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { foldName, keysOf } from "../words.ts";
import type { DraftSide } from "./draft.ts";
import { idsBeside } from "./entries.ts";

export type NewAxis = {
  readonly id: string;
  readonly label: string;
  /** Whether the documents have no name for it. */
  readonly isUnnamed: boolean;
};

/** What an axis is called that the documents have no name for. */
const positions = { row: "Row", column: "Column", first: "First part", second: "Second part" } as const;

/** Finds the axes of tables, and makes those that the catalog lacks. */
export function axesBeside(vocabulary: Vocabulary) {
  const { axes } = vocabulary.catalog;
  const free = idsBeside([...reservedAxes, ...axes.flatMap(({ id, list }) => [id, list])]);
  const made = new Map<string, NewAxis>();
  const create = ({ name, at }: DraftSide): string => {
    const key = name === "" ? `${at} ${made.size}` : foldName(name);
    const label = name === "" ? positions[at] : name;
    const axis = made.get(key) ?? { id: free(label), label, isUnnamed: name === "" };
    made.set(key, axis);
    return axis.id;
  };
  return {
    /** The ids of the axes of a table's sides. @param above what stands over the table */
    of: (sides: readonly DraftSide[], above: string): readonly string[] => {
      const used: string[] = [];
      for (const side of sides)
        used.push(axisFor(side, used, sides.length > 1 ? "" : above, vocabulary) ?? create(side));
      return used;
    },
    all: (): readonly NewAxis[] => [...made.values()],
  };
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
 * The axis of the catalog that a side is, by the first of these that tells:
 *
 * 1. Members of it that the catalog knows.
 * 2. The name that the table gives it.
 * 3. The word for it, or for its kind of things, in at least half of the members: "Contoso Server".
 * 4. Of a table with one axis: the one axis that is spoken of over it, as in "What each client can do".
 */
function axisFor(
  { name, members }: DraftSide,
  used: readonly string[],
  above: string,
  vocabulary: Vocabulary,
): string | undefined {
  const { catalog, product, isOn } = vocabulary;
  const free = catalog.axes.filter(({ id }) => !used.includes(id));
  const known = free.find(({ id }) => members.some(({ words }) => isOn(id, product(words))));
  const named = free.find(({ id }) => id === axisNamed(name, catalog)?.id);
  const texts = members.map(({ words }) => words);
  const worded = free.find((axis) => 2 * texts.filter(speaksOf(axis, catalog)).length >= texts.length);
  const [spoken, ...more] = above === "" ? [] : free.filter((axis) => speaksOf(axis, catalog)(above));
  return (known ?? named ?? worded ?? (more.length > 0 ? undefined : spoken))?.id;
}

/** Whether a text has the word for an axis, for its members, or for a kind of things that stands on it. */
function speaksOf({ id, list, label }: Axis, { kinds }: Catalog): (text: string) => boolean {
  const own = kinds.filter(({ axis }) => axis === id).map((kind) => kind.label.en);
  const names = [list, label.en, ...own].map(keysOf);
  return (text) => {
    const keys = new Set(keysOf(text));
    return names.some((words) => words.every((word) => keys.has(word)));
  };
}
