/**
 * Terms that a document explains in list items, outside its tables; they are passed to the result unchanged.
 */

import type { ListItem, Nodes, Paragraph, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { blocksIn, placeOf } from "../document/tree.ts";
import type { Definition } from "../model/matrices.ts";
import { fold } from "../text.ts";

/** After a bold lead: the full stop, colon or dash that separates it from its explanation. */
const setOff = /^[\s.:;\u2013\u2014-]+/;

/**
 * Reads list items that open with words in bold: the bold words are a term, the rest of the item explains it.
 * Items without words after the bold ones are emphasis, not definitions.
 */
export function readDefinitions(tree: Root, document: string): Definition[] {
  return blocksIn(tree).flatMap((item): Definition[] => {
    const lead = item.type === "listItem" ? leadOf(item) : undefined;
    if (item.type !== "listItem" || !lead) return [];
    const words = fold(textOf(lead));
    const term = words.replace(/[.:]$/, "");
    const text = fold(item.children.map(wordsOf).join(" ")).slice(words.length).replace(setOff, "");
    return term && text ? [{ term, text, source: placeOf(lead, document) }] : [];
  });
}

function leadOf(item: ListItem): Paragraph["children"][number] | undefined {
  const [first] = item.children;
  const lead = first?.type === "paragraph" ? first.children[0] : undefined;
  return lead?.type === "strong" ? lead : undefined;
}

/** The words of a block, without HTML tags and the marks of alerts. */
function wordsOf(node: Nodes): string {
  if (node.type === "html") return "";
  if (node.type === "break") return " ";
  if ("children" in node) {
    const between = node.children.some(({ type }) => type === "paragraph" || type === "listItem") ? " " : "";
    return node.children.map(wordsOf).join(between);
  }
  return textOf(node).replace(/^\[!\w+\]\s*/, "");
}
