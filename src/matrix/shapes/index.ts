import { footnotesIn } from "../footnotes/find.ts";
import { readerOf, type Watch } from "../grammar/reader.ts";
import type { Definition, Diagnosed } from "../model.ts";
import { once } from "../once.ts";
import type { ParsedDocument } from "../read/document.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { readDefinitions } from "./definitions.ts";
import { joinLists } from "./join.ts";
import { tablesIn } from "./sections.ts";
import type { StatedTable } from "./statement.ts";
import { readTable } from "./table.ts";

export type Shaped = { readonly tables: readonly StatedTable[]; readonly definitions: readonly Definition[] };

/** Finds everything in a document that has one of the published shapes. Tables of no such shape get a note. */
export function shapesIn(document: ParsedDocument, vocabulary: Vocabulary, watch?: Watch): Diagnosed<Shaped> {
  const { info, tree } = document;
  const anywhere = once(() =>
    footnotesIn(
      tree.children.filter(({ type }) => type === "footnoteDefinition"),
      info.id,
      document.text,
    ),
  );
  const reader = readerOf(vocabulary, document.language, watch);
  const read = tablesIn(document).map((found) => readTable(found, document, reader, anywhere));
  const tables = read.flatMap(({ value }) => (value ? [value] : []));
  return {
    value: { tables: joinLists(tables, vocabulary), definitions: readDefinitions(tree, info.id) },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}
