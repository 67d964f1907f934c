import { once } from "../once.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { slugOf } from "../text.ts";
import { lists } from "./lists.ts";
import type { Name, ShapedTable, StatedTable } from "./statement.ts";

/**
 * A list is about one configuration, and several of them under each other make one matrix. So the lists of a document
 * whose placements are of one kind are one table, which is then looked up in the catalog as a whole.
 */
export function joinLists(read: readonly ShapedTable[], { catalog }: Vocabulary): StatedTable[] {
  const kinds = once(() => new Map(catalog.products.map(({ id, kind }) => [id, kind])));
  const joined = new Map<string, StatedTable>();
  read.forEach(({ shape, table }, at) => {
    const isJoined = shape === lists;
    const key = isJoined ? (kinds().get(table.placements[0]?.id ?? "") ?? "unknown") : `#${at}`;
    const before = joined.get(key);
    joined.set(key, before ? join(before, table) : table);
  });
  return [...joined.values()];
}

function join(a: StatedTable, b: StatedTable): StatedTable {
  return {
    ...a,
    servers: unique([...a.servers, ...b.servers]),
    placements: unique([...a.placements, ...b.placements]),
    statements: [...a.statements, ...b.statements],
    notes: a.notes.length > 0 && a.notes[0] === b.notes[0] ? a.notes : [...a.notes, ...b.notes],
  };
}

const unique = (names: readonly Name[]): Name[] =>
  [...new Map(names.toReversed().map((name) => [name.id ?? slugOf(name.label), name])).values()].toReversed();
