import type { Heading, Root, RootContent, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Source } from "../model.ts";
import { once } from "../once.ts";
import { blocksIn } from "../read/blocks.ts";
import { fold } from "../text.ts";
import { readNotes } from "./notes.ts";

/** A table with what stands around it. */
export type Found = {
  readonly table: Table;
  /** The heading of its section, as text. */
  readonly heading: string;
  readonly headingNode: Heading | undefined;
  /** What is said beside it that holds for all of it; the same list for all tables of a section. */
  readonly notes: () => readonly Source[];
  /** Of its section, which is what follows a heading up to the next one of any depth: what stands between the table before and this one, and what follows up to the next. */
  readonly before: readonly RootContent[];
  readonly after: readonly RootContent[];
};

type Section = { readonly heading: Heading | undefined; readonly nodes: RootContent[] };

/** Finds the tables of a document; they may stand inside quotations and lists as well. */
export function tablesIn(tree: Root, document: string): Found[] {
  return sectionsOf(tree).flatMap(({ heading, nodes }) => {
    const holders = nodes.flatMap((node, at) => tablesBelow(node).map((table) => ({ table, at })));
    const places = [...new Set(holders.map(({ at }) => at))];
    const next = new Map(places.map((at, index) => [at, places[index + 1] ?? nodes.length]));
    const last = new Map(places.map((at, index) => [at, (places[index - 1] ?? -1) + 1]));
    const notes = once(() => readNotes(nodes, document));
    const words = heading ? fold(textOf(heading, { includeHtml: false })) : "";
    return holders.map(({ table, at }) => ({
      table,
      heading: words,
      headingNode: heading,
      notes,
      before: nodes.slice(last.get(at), at),
      after: nodes.slice(at + 1, next.get(at)),
    }));
  });
}

function sectionsOf({ children }: Root): Section[] {
  const sections: Section[] = [{ heading: undefined, nodes: [] }];
  for (const node of children) {
    if (node.type === "heading") sections.push({ heading: node, nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

const tablesBelow = (node: RootContent): Table[] => blocksIn(node).filter((block) => block.type === "table");
