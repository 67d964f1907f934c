import { diagnose } from "../diagnostics.ts";
import { footnotesIn } from "../footnotes/find.ts";
import { noteUse } from "../footnotes/read.ts";
import type { Definition, Diagnosed, Diagnostic } from "../model.ts";
import { once } from "../once.ts";
import type { ParsedDocument } from "../read/document.ts";
import { straysIn } from "../read/strays.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { readDefinitions } from "./definitions.ts";
import { joinLists } from "./join.ts";
import { tablesIn } from "./sections.ts";
import type { StatedTable } from "./statement.ts";
import { readTable } from "./table.ts";

export type Shaped = { readonly tables: readonly StatedTable[]; readonly definitions: readonly Definition[] };

/** Finds everything in a document that has one of the published shapes. Tables of no such shape get a note. */
export function shapesIn(document: ParsedDocument, vocabulary: Vocabulary): Diagnosed<Shaped> {
  const { info, tree } = document;
  const anywhere = once(() =>
    footnotesIn(
      tree.children.filter(({ type }) => type === "footnoteDefinition"),
      info.id,
      document.text,
    ),
  );
  const use = noteUse(document.text);
  const read = tablesIn(document).map((found) => readTable(found, document, vocabulary, anywhere, use));
  const tables = read.flatMap(({ value }) => (value ? [value] : []));
  return {
    value: { tables: joinLists(tables, vocabulary), definitions: readDefinitions(tree, info.id) },
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...use.problems(),
      ...lostTables(document, vocabulary),
    ],
  };
}

/** Complains of lines that were a table before some slip, if they name something that the catalog knows. */
function lostTables({ tree, text, info }: ParsedDocument, vocabulary: Vocabulary): Diagnostic[] {
  const isKnown = (line: string): boolean =>
    vocabulary.mentions(line).some(({ known }) => known) || vocabulary.featureMentions(line).length > 0;
  return straysIn(tree, text, info.id)
    .filter(({ lines }) => lines.some(isKnown))
    .map(({ place, lines, cause, hint }) => {
      const what =
        lines.length === 1 ? "This line of a table is" : `These ${lines.length} lines of a table are`;
      return diagnose("table-lost", place, `${what} not read, since ${cause}`, hint);
    });
}
