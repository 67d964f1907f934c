import type { Root, RootContent, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { diagnose } from "../diagnostics.ts";
import type { Definition, Diagnosed, Diagnostic } from "../model.ts";
import type { ParsedDocument } from "../read/document.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { fold } from "../text.ts";
import { readDefinitions } from "./definitions.ts";
import { readNotes } from "./notes.ts";
import { readPackedTable } from "./packed.ts";
import type { StatedTable } from "./statement.ts";

export type Shaped = { readonly tables: readonly StatedTable[]; readonly definitions: readonly Definition[] };

type Section = { readonly heading: string; readonly nodes: readonly RootContent[] };

/** Finds everything in a document that has one of the published shapes. Tables of no such shape get a note. */
export function shapesIn({ info, tree }: ParsedDocument, vocabulary: Vocabulary): Diagnosed<Shaped> {
  const context = { document: info.id, language: info.language, vocabulary };
  const tables: StatedTable[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { heading, nodes } of sectionsOf(tree)) {
    for (const table of tablesIn(nodes)) {
      const read = readPackedTable(table, context);
      diagnostics.push(...(read?.diagnostics ?? [leftAlone(table, info.id)]));
      if (read) tables.push({ ...read.value, heading, notes: readNotes(nodes, info.id) });
    }
  }
  return { value: { tables, definitions: readDefinitions(tree, info.id) }, diagnostics };
}

/** A section is a heading and what follows it up to the next heading of any depth. */
function sectionsOf(tree: Root): Section[] {
  const sections: { heading: string; nodes: RootContent[] }[] = [{ heading: "", nodes: [] }];
  for (const node of tree.children) {
    if (node.type === "heading")
      sections.push({ heading: fold(textOf(node, { includeHtml: false })), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** Tables may stand inside quotations and lists as well. */
function tablesIn(nodes: readonly RootContent[]): Table[] {
  const tables: Table[] = [];
  for (const node of nodes) visit(node, "table", (table) => void tables.push(table));
  return tables;
}

function leftAlone(table: Table, document: string): Diagnostic {
  const { line, column } = table.position?.start ?? { line: 1, column: 1 };
  const hint =
    "If it is a matrix, its first column must name servers and its header placements that the catalog knows.";
  return diagnose(
    "table-left-alone",
    { document, line, column },
    "This table is no matrix and was left alone",
    hint,
  );
}
