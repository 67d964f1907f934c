import type { Heading, Nodes, Root, RootContent, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { ParsedDocument } from "../document/document.ts";
import { footnotesIn, type Notes } from "../document/footnotes.ts";
import { blocksIn } from "../document/tree.ts";
import type { Source } from "../model.ts";
import { once } from "../once.ts";
import { fold } from "../text.ts";
import { linesOf } from "./leads.ts";
import { readNotes } from "./notes.ts";
import type { Lead } from "./statement.ts";

/** A table with what stands around it. */
export type Found = {
  readonly table: Table;
  /** The heading of its section, as text. */
  readonly heading: string;
  /** The lines of the heading of its section and of those that one stands under, the nearest first. */
  readonly above: () => readonly Lead[];
  /** What is said beside it that holds for all of it; the same list for all tables of a section. */
  readonly notes: () => readonly Source[];
  /** The blocks right before it, not further back than another table. */
  readonly before: readonly RootContent[];
  /** The blocks behind it, up to the next table or heading. */
  readonly after: readonly RootContent[];
  /** Notes by their marks anywhere in its section or, if that has no table, in the next one. */
  readonly footnotes: () => Notes;
};

/** Words further away from a table than so many blocks are not about it. */
const furthest = 5;

type Section = { readonly headings: readonly Heading[]; readonly nodes: RootContent[] };
type Holder = { readonly at: number; readonly tables: readonly Inner[] };
type Inner = { readonly table: Table; readonly before: readonly RootContent[] };

/** Finds the tables of a document; they may stand inside quotations and lists as well. */
export function tablesIn({ tree, info, text }: ParsedDocument): Found[] {
  const sections = sectionsOf(tree);
  return sections.flatMap(({ headings, nodes }, number) => {
    const notes = once(() => readNotes(nodes, info.id));
    const footnotes = once(() => {
      const next = sections.slice(number + 1, number + 2).flatMap((section) => section.nodes);
      const isFree = next.every((node) => tablesBelow(node).length === 0);
      return footnotesIn(isFree ? [...nodes, ...next] : nodes, info.id, text);
    });
    const above = once(() => headings.toReversed().flatMap((one) => linesOf(one, info.id)));
    const heading = fold(
      headings
        .slice(-1)
        .map((one) => textOf(one, { includeHtml: false }))
        .join(""),
    );
    const holders = nodes
      .map((node, at): Holder => ({ at, tables: tablesBelow(node) }))
      .filter(({ tables }) => tables.length > 0);
    return holders.flatMap(({ at, tables }, index) => {
      const from = Math.max(
        0,
        at - furthest,
        ...holders.slice(Math.max(0, index - 1), index).map((one) => one.at + 1),
      );
      const [until = nodes.length] = holders.slice(index + 1, index + 2).map((one) => one.at);
      const [before, after] = [nodes.slice(from, at), nodes.slice(at + 1, until)];
      const around = { heading, above, notes, footnotes, after };
      return tables.map((inner) => ({ ...around, table: inner.table, before: [...before, ...inner.before] }));
    });
  });
}

function sectionsOf({ children }: Root): Section[] {
  let section: Section = { headings: [], nodes: [] };
  const sections = [section];
  for (const node of children) {
    if (node.type !== "heading") section.nodes.push(node);
    else {
      const above = section.headings.filter(({ depth }) => depth < node.depth);
      section = { headings: [...above, node], nodes: [] };
      sections.push(section);
    }
  }
  return sections;
}

/** The tables in a block, each with the blocks right before it in the same list item or quotation. */
function tablesBelow(node: RootContent): Inner[] {
  const before = new Map<Nodes, readonly RootContent[]>();
  return blocksIn(node).flatMap((block) => {
    if (block.type === "table") return [{ table: block, before: before.get(block) ?? [] }];
    if (block.type !== "blockquote" && block.type !== "listItem") return [];
    block.children.forEach((child, at) => {
      if (child.type === "table") before.set(child, block.children.slice(Math.max(0, at - furthest), at));
    });
    return [];
  });
}
