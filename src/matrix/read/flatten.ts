import type { PhrasingContent } from "mdast";
import type { Place } from "../diagnostics.ts";

/** A link in a flattened text: the half-open range of its words, and where it leads as the document writes it. */
export type LinkSpan = { readonly start: number; readonly end: number; readonly target: string };

/** A table cell or paragraph as one string. Line breaks (`<br/>`) are "\n"; everything else is as it would be seen. */
export type FlatText = {
  readonly text: string;
  /** In the order of the text; a link never stands inside another one. */
  readonly links: readonly LinkSpan[];
  /** Where the character at an index stands in the file. */
  readonly place: (index: number) => Place;
};

/** Where a run of the flat text began in the file, so that any index can be traced back. */
type Run = { readonly start: number; readonly line: number; readonly column: number };

/** The text so far. It grows by one node after the other, since a cell can hold a megabyte of them. */
type Draft = { text: string; readonly runs: Run[]; readonly links: LinkSpan[] };

/**
 * Flattens inline Markdown. HTML tags other than `<br>` have no words and are left out; images count as their alt text.
 * @param nodes the children of the cell or paragraph
 * @param at the place of the cell, for positions in an empty one
 */
export function flatten(nodes: readonly PhrasingContent[], at: Place): FlatText {
  const draft: Draft = { text: "", runs: [], links: [] };
  for (const node of nodes) add(node, draft);
  const { text, runs, links } = draft;
  return { text, links, place: (index) => placeIn(runs, index, at) };
}

function add(node: PhrasingContent, draft: Draft): void {
  const start = draft.text.length;
  if ("children" in node) {
    for (const child of node.children) add(child, draft);
    if (node.type === "link") draft.links.push({ start, end: draft.text.length, target: node.url });
    return;
  }
  const { line = 1, column = 1 } = node.position?.start ?? {};
  draft.runs.push({ start, line, column: column + markLength(node) });
  draft.text += wordsOf(node);
}

/** What stands before the words of a node in the file: the backtick of code, the `![` of an image. */
function markLength({ type }: PhrasingContent): number {
  if (type === "inlineCode") return 1;
  return type === "image" ? 2 : 0;
}

function wordsOf(node: PhrasingContent): string {
  switch (node.type) {
    case "text":
      return node.value.replace(/\n/g, " ");
    case "inlineCode":
      return node.value;
    case "html":
      return /^<br\s*\/?>$/i.test(node.value) ? "\n" : "";
    case "break":
      return "\n";
    case "image":
      return node.alt ?? "";
    case "footnoteReference":
      return `[^${node.identifier}]`;
    default:
      return "";
  }
}

/** Binary search for the run that holds the index. */
function placeIn(runs: readonly Run[], index: number, at: Place): Place {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) return at;
  return { document: at.document, line: run.line, column: run.column + index - run.start };
}
