import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place } from "../diagnostics.ts";
import { type Draft, emptyDraft, inOneLine, marksOf, say } from "./draft.ts";
import { addTag } from "./elements.ts";
import { type FlatText, outermost } from "./flat-text.ts";
import { addRuns, placeIn } from "./runs.ts";
import { readTag } from "./tags.ts";

/**
 * Flattens inline Markdown. HTML elements are read as what they show: blocks as lines, images as their alt text.
 * @param nodes the children of the cell or paragraph
 * @param at the place of the cell, for positions in an empty one
 * @param softBreak what the end of a line within a paragraph becomes
 */
export function flatten(nodes: readonly PhrasingContent[], at: Place, softBreak = " "): FlatText {
  const draft = emptyDraft(softBreak);
  for (const node of nodes) add(node, draft);
  const { words, runs } = draft;
  const [links, asides, marks] = [outermost(draft.links), outermost(draft.asides), marksOf(draft)];
  return { text: words.join(""), links, asides, marks, place: (index) => placeIn(runs, index, at) };
}

function add(node: PhrasingContent, draft: Draft): void {
  const start = draft.length;
  if ("children" in node) {
    for (const child of node.children) add(child, draft);
    if (node.type === "link") draft.links.push({ start, end: draft.length, target: node.url });
    return;
  }
  if (node.type === "footnoteReference") {
    draft.marks.push({ at: start, label: `^${node.identifier}` });
    return;
  }
  addRuns(node, draft);
  const tag = node.type === "html" ? readTag(node.value) : undefined;
  if (tag) addTag(tag, draft);
  else say(wordsOf(node, draft.softBreak), draft);
}

function wordsOf(node: PhrasingContent, softBreak: string): string {
  switch (node.type) {
    case "text":
      return inOneLine(node.value).replaceAll("\n", softBreak);
    case "break":
      return "\n";
    default:
      return inOneLine(textOf(node, { includeHtml: false }));
  }
}
