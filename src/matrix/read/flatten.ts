import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place } from "../diagnostics.ts";
import { lowerBound } from "../ranges.ts";
import { type Draft, emptyDraft, type Run, say } from "./draft.ts";
import { addTag } from "./elements.ts";
import type { FlatText } from "./flat-text.ts";
import { startOf } from "./place.ts";
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
  const { words, runs, links, asides, marks } = draft;
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
  const from = startOf(node);
  if (from) draft.runs.push({ start, line: from.line, column: from.column + markLength(node) });
  const tag = node.type === "html" ? readTag(node.value) : undefined;
  if (tag) addTag(tag, draft);
  else say(wordsOf(node, draft.softBreak), draft);
}

/** What stands before the words of a node in the file: the backtick of code, the `![` of an image. */
function markLength({ type }: PhrasingContent): number {
  if (type === "inlineCode") return 1;
  return type === "image" ? 2 : 0;
}

function wordsOf(node: PhrasingContent, softBreak: string): string {
  switch (node.type) {
    case "text":
      return node.value.replaceAll("\n", softBreak);
    case "break":
      return "\n";
    default:
      return textOf(node, { includeHtml: false });
  }
}

/** The last run that begins at or before the index holds it; without one, all that is known is the cell. */
function placeIn(runs: readonly Run[], index: number, at: Place): Place {
  const run = runs[lowerBound(runs, ({ start }) => start <= index) - 1];
  if (!run) return at;
  return { document: at.document, line: run.line, column: run.column + index - run.start };
}
