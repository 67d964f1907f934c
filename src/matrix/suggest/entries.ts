/**
 * New entries of one list of a catalog: an id of its own for each name, however often and in whatever case it appears.
 */

import type { Range } from "../diagnostics/kind.ts";
import { slugOf } from "../text.ts";
import { foldName } from "../words.ts";
import type { Sighting } from "./draft.ts";

/** A new entry: its first wording, all others of it, and where they are. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  readonly aliases: string[];
  readonly seen: Range[];
};

/**
 * Assigns ids one by one: the wanted one if it is free, or else one with a number.
 * @param taken ids that are not free
 */
export function idsBeside(taken: Iterable<string>): (words: string) => string {
  const ids = new Set(taken);
  return (words) => {
    const wanted = slugOf(words);
    let id = wanted;
    for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
    ids.add(id);
    return id;
  };
}

export const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

/**
 * Collects the entries of one list.
 * @param taken ids that are not free
 * @param known the id of a name that the catalog has
 */
export function collectEntries<T>(taken: Iterable<string>, known: (words: string) => string | undefined) {
  const free = idsBeside(taken);
  const entries = new Map<string, Entry & T>();
  return {
    /** The id of a name, which is new if the catalog has none. @param rest the other fields of a new entry */
    idOf: ({ words, place }: Sighting, rest: () => T): string => {
      const id = known(words);
      if (id !== undefined) return id;
      const key = foldName(words);
      const entry = entries.get(key) ?? { id: free(words), label: words, aliases: [], seen: [], ...rest() };
      if (words !== entry.label && !entry.aliases.includes(words)) entry.aliases.push(words);
      entry.seen.push(place);
      entries.set(key, entry);
      return entry.id;
    },
    all: (): readonly (Entry & T)[] => [...entries.values()],
  };
}
