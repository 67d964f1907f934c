import { slugOf } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { lists } from "./lists.ts";
import type { Name, ShapedTable, StatedTable } from "./statement.ts";

/**
 * A list is about one configuration, and several of them under each other make one matrix. So the lists of a document
 * whose placements are of one kind are one table, which is then looked up in the catalog as a whole.
 */
export function joinLists(read: readonly ShapedTable[], { kinds }: Vocabulary): StatedTable[] {
  const groups = Map.groupBy(read, ({ shape, table }) =>
    shape === lists ? String(kinds.get(String(table.placements[0]?.id))) : table,
  );
  return [...groups.values()].flatMap((group) => joined(group.map(({ table }) => table)));
}

function joined(tables: readonly StatedTable[]): StatedTable[] {
  return tables.slice(0, 1).map((first) => ({
    ...first,
    servers: unique(tables.flatMap(({ servers }) => servers)),
    placements: unique(tables.flatMap(({ placements }) => placements)),
    statements: tables.flatMap(({ statements }) => statements),
    notes: [...new Set(tables.flatMap(({ notes }) => notes))],
  }));
}

const unique = (names: readonly Name[]): Name[] =>
  [...new Map(names.toReversed().map((name) => [name.id ?? slugOf(name.label), name])).values()].toReversed();
