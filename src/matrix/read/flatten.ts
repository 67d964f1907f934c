import type { PhrasingContent } from "mdast";
import type { Place } from "../diagnostics.ts";
import { between, lowerBound } from "../ranges.ts";
import { attributeOf, blocks, readTag, type Tag } from "./tags.ts";

type Span = { readonly start: number; readonly end: number };

/** A link in a flattened text: the half-open range of its words, and where it leads as the document writes it. */
export type LinkSpan = Span & { readonly target: string };

/** A footnote's mark, which stands before the character at its index and is no part of the text. */
export type Mark = { readonly at: number; readonly label: string };

/** A table cell or paragraph as one string. Line breaks (`<br/>`) are "\n"; everything else is as it would be seen. */
export type FlatText = {
  readonly text: string;
  /** In the order of the text; a link never stands inside another one. */
  readonly links: readonly LinkSpan[];
  /** Quotations, whose words are about what stands before them. In the order of the text. */
  readonly asides: readonly Span[];
  readonly marks: readonly Mark[];
  /** Where the character at an index stands in the file. */
  readonly place: (index: number) => Place;
};

/** Where a run of the flat text began in the file, so that any index can be traced back. */
type Run = { readonly start: number; readonly line: number; readonly column: number };

/** The text so far. It grows by one node after the other, since a cell can hold a megabyte of them. */
type Draft = {
  readonly softBreak: string;
  readonly words: string[];
  length: number;
  readonly runs: Run[];
  readonly links: LinkSpan[];
  readonly asides: Span[];
  readonly marks: Mark[];
  /** HTML elements that still have to end. */
  readonly open: Opened[];
};

/** An element that began at an index of the text, with the words from an index of their list on. */
type Opened = {
  readonly name: string;
  readonly start: number;
  readonly first: number;
  readonly target: string;
};

/**
 * Flattens inline Markdown. HTML elements are read as what they show: blocks as lines, images as their alt text.
 * @param nodes the children of the cell or paragraph
 * @param at the place of the cell, for positions in an empty one
 * @param softBreak what the end of a line within a paragraph becomes
 */
export function flatten(nodes: readonly PhrasingContent[], at: Place, softBreak = " "): FlatText {
  const draft: Draft = {
    softBreak,
    words: [],
    length: 0,
    runs: [],
    links: [],
    asides: [],
    marks: [],
    open: [],
  };
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
  const { line = 1, column = 1 } = node.position?.start ?? {};
  draft.runs.push({ start, line, column: column + markLength(node) });
  const tag = node.type === "html" ? readTag(node.value) : undefined;
  if (tag) addTag(tag, draft);
  else say(wordsOf(node, draft.softBreak), draft);
}

function say(words: string, draft: Draft): void {
  draft.words.push(words);
  draft.length += words.length;
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
    case "inlineCode":
      return node.value;
    case "break":
      return "\n";
    case "image":
      return node.alt ?? "";
    default:
      return "";
  }
}

function addTag(tag: Tag, draft: Draft): void {
  if (blocks.has(tag.name)) say("\n", draft);
  if (tag.name === "img") say(attributeOf(tag, "alt") ?? "", draft);
  if (!spanning.has(tag.name)) return;
  if (!tag.closes) {
    const { name } = tag;
    draft.open.push({
      name,
      start: draft.length,
      first: draft.words.length,
      target: attributeOf(tag, "href") ?? "",
    });
    return;
  }
  // A few levels are enough for what people write, and keep tags that never close from being walked over and over.
  const at = draft.open.slice(-8).findLastIndex(({ name }) => name === tag.name);
  if (at >= 0) close(draft.open.splice(Math.max(0, draft.open.length - 8) + at)[0], draft);
}

/** Elements whose end matters as well. */
const spanning: ReadonlySet<string> = new Set(["a", "sup", "blockquote"]);

function close(opened: Opened | undefined, draft: Draft): void {
  if (!opened) return;
  const { name, start, target } = opened;
  const end = draft.length;
  if (name === "blockquote") draft.asides.push({ start, end });
  else if (name === "a") draft.links.push({ start, end, target });
  else takeMark(opened, draft);
}

/** Raised digits, single letters and daggers are a footnote's mark; "2<sup>nd</sup>" is a word. */
function takeMark({ start, first }: Opened, draft: Draft): void {
  const words = draft.words.slice(first).join("");
  if (!/^\s*(?:\^\S{1,60}|\d{1,2}|[a-z]|[*\u2020\u2021\u00a7]{1,3})(?:\s*,\s*\d{1,2})*\s*$/i.test(words))
    return;
  draft.words.length = first;
  draft.length = start;
  for (const label of words.split(",")) draft.marks.push({ at: start, label: label.trim().toLowerCase() });
}

/** The last run that begins at or before the index holds it. */
function placeIn(runs: readonly Run[], index: number, at: Place): Place {
  const run = runs[Math.max(0, lowerBound(runs.length, (one) => (runs[one]?.start ?? 0) <= index) - 1)];
  if (!run) return at;
  return { document: at.document, line: run.line, column: run.column + index - run.start };
}

/** The links that stand in the range as a whole. */
export const linksIn = ({ links }: FlatText, { start, end }: Span): LinkSpan[] =>
  between(links, (link) => link.start, start, end).filter((link) => link.end <= end);

/** A range of a flattened text, as a text of its own. Marks in it stay behind. */
export function sliced(flat: FlatText, start: number, end = flat.text.length): FlatText {
  const shift = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const text = flat.text.slice(start, end);
  const links = linksIn(flat, { start, end }).map(shift);
  return { text, links, asides: [], marks: [], place: (index) => flat.place(index + start) };
}
