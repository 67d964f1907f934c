import type { PhrasingContent, RootContent } from "mdast";
import { flatten } from "../read/flatten.ts";
import { placeOf } from "../read/tree.ts";
import { fold } from "../text.ts";
import type { Found } from "./sections.ts";
import type { Lead } from "./statement.ts";

/** What the words before a table say, the nearest first: lines of the blocks before it, then the headings above it. */
export function leadsBefore({ before, above }: Found, document: string): Lead[] {
  return [...before.toReversed().flatMap((node) => linesOf(node, document)), ...above()];
}

/** The lines of a paragraph or heading, the last one first; none of any other block. */
export function linesOf(node: RootContent, document: string): Lead[] {
  if (node.type !== "paragraph" && node.type !== "heading") return [];
  const children: PhrasingContent[] = node.children;
  const flat = flatten(children, placeOf(node, document));
  let start = 0;
  const lines = flat.text.split("\n").map((text) => {
    const lead = { text: fold(text), place: flat.place(start + (text.length - text.trimStart().length)) };
    start += text.length + 1;
    return lead;
  });
  return lines.filter(({ text }) => text !== "").reverse();
}
