/**
 * Links that Markdown does not recognise, so that readers see their brackets.
 */

import type { Nodes, Parents } from "mdast";
import { visit } from "unist-util-visit";
import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import type { ParsedDocument } from "../document/document.ts";
import { endOf, startOf } from "../document/tree.ts";

/** Why it is not a link. */
type Cause = Extract<DataOf<"broken-link">["problem"], "blank" | "gap" | "open">;
export type RawLink = {
  readonly cause: Cause;
  readonly words: string;
  readonly target: string;
  readonly place: Range;
};

/** What an address looks like, other than words in brackets: it has a slash, a fragment or a file's ending. */
const address = /[/#]|\.[a-z]{2,5}\b/i;
/** What appears in scripts and tags rather than in a handwritten address. */
const code = /[<>"'`{}\\]|^\w+:(?!\/\/)/;

/** Words in square brackets with round ones after them, with the first of these closed or not. */
const raw = /(?<!\\)\[([^[\]\n]{1,300})\]( ?)\(((?:[^()\n]|\([^()\n]{0,80}\)){1,500})(\)?)/g;

/** Finds them in the order of the document. */
export function rawLinks({ tree, text, info }: ParsedDocument): RawLink[] {
  if (!text.includes("](") && !text.includes("] (")) return [];
  const found: RawLink[] = [];
  visit(tree, ["paragraph", "heading", "tableCell"], (node) => {
    const [start, end] = [startOf(node)?.offset, endOf(node)?.offset];
    if (start === undefined || end === undefined) return;
    for (const match of plainWords(node as Parents, text, start, end).matchAll(raw)) {
      const link = linkIn(match);
      if (link) found.push({ ...link, place: placeAt(text, start + match.index, link.length, info.id) });
    }
  });
  return found;
}

/** The source text of a block, with backticks, which addresses never contain, in place of its links, code and tags. */
function plainWords(block: Parents, text: string, from: number, to: number): string {
  let words = text.slice(from, to);
  visit(block, (node: Nodes) => {
    const [start, end] = [startOf(node)?.offset, endOf(node)?.offset];
    if (!others.has(node.type) || start === undefined || end === undefined) return;
    // A bare address becomes a link without brackets, and may be inside the brackets of a link that is not recognised.
    if (node.type === "link" && text.charAt(start) !== "[") return;
    words = words.slice(0, start - from) + "`".repeat(end - start) + words.slice(end - from);
  });
  return words;
}

const others: ReadonlySet<string> = new Set([
  "link",
  "linkReference",
  "image",
  "imageReference",
  "inlineCode",
  "html",
]);

function linkIn(match: RegExpMatchArray) {
  // Every group of the expression takes part in each match.
  const [whole, words, gap, target, close] = match as unknown as readonly [
    string,
    string,
    string,
    string,
    string,
  ];
  const trimmed = target.trim();
  if (!address.test(trimmed) || code.test(trimmed)) return;
  const cause = causeOf(gap, trimmed, close === ")");
  return cause && { cause, words, target: trimmed, length: whole.trimEnd().length };
}

/** A space after the square brackets is only an error if a single address follows. */
function causeOf(gap: string, target: string, closes: boolean): Cause | undefined {
  const isOne = !/\s/.test(target);
  if (!closes) return gap === "" ? "open" : undefined;
  if (gap !== "") return isOne ? "gap" : undefined;
  return isOne ? undefined : "blank";
}

function placeAt(text: string, offset: number, length: number, document: string): Range {
  const before = text.slice(0, offset);
  const line = before.split(/\r\n|\n|\r/).length;
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
  return { document, line, column: offset - start, length };
}
