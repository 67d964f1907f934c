/**
 * The tables of a document with what is around each: the lines before it and after it, the headings above it, notes
 * and footnotes of its section. The first step of this folder; table.ts reads what is found here.
 */

import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { ParsedDocument } from "../document/document.ts";
import { sliced } from "../document/flat-text.ts";
import { flatten } from "../document/flatten.ts";
import { footnotesIn, type Notes } from "../document/footnotes.ts";
import { blocksIn, placeOf } from "../document/tree.ts";
import type { Source } from "../model/documents.ts";
import { once } from "../once.ts";
import { fold } from "../text.ts";
import type { Lead } from "./statement.ts";

/** A table with what is around it. */
export type FoundTable = {
  readonly table: Table;
  /** The heading of its section, as text. */
  readonly heading: string;
  /** The lines of the heading of its section and of the headings above that, the nearest first. */
  readonly above: () => readonly Lead[];
  /** Notes next to it that apply to all of it; the same list for all tables of a section. */
  readonly notes: () => readonly Source[];
  /** The blocks right before it, back to the previous table. */
  readonly before: readonly RootContent[];
  /** The blocks after it, up to the next table or heading. */
  readonly after: readonly RootContent[];
  /** Notes by their marks anywhere in its section or, if that has no table, in the next one. */
  readonly footnotes: () => Notes;
};

/** Words more blocks away from a table than this are not about it. */
const furthest = 5;

type Section = { readonly headings: readonly Heading[]; readonly nodes: RootContent[] };
type Holder = { readonly at: number; readonly tables: readonly Inner[] };
type Inner = { readonly table: Table; readonly before: readonly RootContent[] };

/** Finds the tables of a document; they may be inside quotations and lists as well. */
export function tablesIn({ tree, info, text }: ParsedDocument): FoundTable[] {
  const sections = sectionsOf(tree);
  return sections.flatMap(({ headings, nodes }, number) => {
    const notes = once(() => notesIn(nodes, info.id));
    const footnotes = once(() => {
      const next = sections[number + 1]?.nodes ?? [];
      const isFree = next.every((node) => tablesBelow(node).length === 0);
      return footnotesIn(isFree ? [...nodes, ...next] : nodes, info.id, text);
    });
    const above = once(() => headings.toReversed().flatMap((one) => linesOf(one, info.id)));
    const own = headings.at(-1);
    const heading = own ? fold(textOf(own, { includeHtml: false })) : "";
    const holders = nodes
      .map((node, at): Holder => ({ at, tables: tablesBelow(node) }))
      .filter(({ tables }) => tables.length > 0);
    return holders.flatMap(({ at, tables }, index) => {
      const from = Math.max(at - furthest, (holders[index - 1]?.at ?? -1) + 1);
      const before = nodes.slice(from, at);
      const after = nodes.slice(at + 1, holders[index + 1]?.at);
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

/** What the words before a table say, the nearest first: lines of the blocks before it, then the headings above it. */
export function leadsBefore({ before, above }: FoundTable, document: string): Lead[] {
  return [...before.toReversed().flatMap((node) => linesOf(node, document)), ...above()];
}

/** The lines of a paragraph or heading, the last one first; none of any other block. */
export function linesOf(node: RootContent, document: string): Lead[] {
  if (node.type !== "paragraph" && node.type !== "heading") return [];
  const children: PhrasingContent[] = node.children;
  const flat = flatten(children, placeOf(node, document));
  let start = 0;
  const lines = flat.text.split("\n").map((text) => {
    const at = start + (text.length - text.trimStart().length);
    const lead = {
      text: fold(text),
      place: flat.range({ start: at, end: start + text.length }),
      words: sliced(flat, at, start + text.length),
      isTitle: node.type === "heading" || (node.type === "paragraph" && isBold(node, fold(text))),
    };
    start += text.length + 1;
    return lead;
  });
  return lines.filter(({ text }) => text !== "").reverse();
}

/** Whether a line of a paragraph is all in bold. */
const isBold = (paragraph: Paragraph, line: string): boolean =>
  paragraph.children.some((child) => child.type === "strong" && fold(textOf(child)) === line);

/** `> [!NOTE]`, `> [!IMPORTANT]` and their like, as code hosts and the vendor write them. */
const alert = /^\s*\[!\w+\]\s*/;

const isAlert = (first: RootContent | undefined): boolean =>
  first?.type === "paragraph" && alert.test(textOf(first));

/** Alerts in the same section as a table apply to all of it. Other quotations and paragraphs are prose. */
function notesIn(section: readonly RootContent[], document: string): Source[] {
  return section.flatMap((node) => {
    if (node.type !== "blockquote" || !isAlert(node.children[0])) return [];
    return [{ ...placeOf(node, document), text: fold(textOf(node).replace(alert, "")) }];
  });
}
