import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { flatten } from "../document/flatten.ts";
import { placeOf } from "../document/tree.ts";
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
    const at = start + (text.length - text.trimStart().length);
    const lead = {
      text: fold(text),
      place: flat.place(at),
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
