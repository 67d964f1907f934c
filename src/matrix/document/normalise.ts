import type { Nodes, Parents, Root, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { once } from "../once.ts";
import { lowerBound } from "../ranges.ts";
import { offsetsIn } from "./offsets.ts";
import { attributeOf, readTag } from "./tags.ts";
import { endOf, startOf } from "./tree.ts";

/** White space of every kind, including line ends: Markdown has separate nodes for its own line breaks. */
const blank = "(?:[^\\S\\ufeff]|[\\u0085\\u2800])";
/** Invisible characters: joiners, soft hyphens, variation selectors, marks of direction, controls. */
const unseen = "[\\p{Default_Ignorable_Code_Point}\\p{Cc}]";

const gap = `(?<gap>(?:(?!${blank})${unseen})*(?:${blank}(?:(?!${blank})${unseen})*)+)`;
const parts = new RegExp(
  `[!-~]+(?!\\p{M})|${gap}|(?<unseen>${unseen})|\\P{M}(?:(?!${unseen})\\p{M})+|[^]`,
  "gu",
);
/** The characters of a text without any of these. Only ASCII is always composed; the rest has to be checked. */
const oddAscii = /[^ -~]| {2}/;
const odd = new RegExp(`(?! )${blank}| {2}|${unseen}|\\p{M}`, "u");

/**
 * A run of at least this many spaces is what is left of a line end and indentation, if the next word begins like an
 * item.
 */
const widest = 8;
const item = /^(?:[\p{Lu}\p{N}•·‣◦▪]|[-\u2013\u2014*+]\s)/u;

/**
 * Brings all words of a tree into one form, once, before anything is read:
 *
 * 1. Any run of spaces is one space, or a line end if there is one in it. Eight spaces or more before a capital or
 *    a digit are a line break.
 * 2. Invisible characters are left out, and accents composed (NFC).
 * 3. Struck-through text is left out, since it has been deleted.
 * 4. `<img>` becomes an image; its title stands in for a missing alt text.
 *
 * A text is split where its characters no longer match the file one to one, such as after an entity, so that each text
 * in the result appears in the file literally, from its position on.
 * @param source what the tree was made from
 */
export function normalise(tree: Root, source: string): void {
  const file: File = { source, lines: once(() => lineStarts(source)) };
  const rest: Parents[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    const children: Nodes[] = node.children;
    if (children.some(isOdd)) normaliseAll(children, file);
    // Most of a tree is text, in which there is nothing to look for.
    for (const child of children) if ("children" in child) rest.push(child);
  }
}

function normaliseAll(children: Nodes[], file: File): void {
  const seen = withoutStruck(children).flatMap((child) => normal(child, file));
  children.length = 0;
  for (const child of seen) children.push(child);
}

/** Words in that form, for when the position of each letter does not matter. */
export function normalWords(words: string): string {
  if (!oddAscii.test(words)) return words;
  return tokensOf(words)
    .map((token) => (token.kind === "break" ? " " : token.words))
    .join("");
}

type File = { readonly source: string; readonly lines: () => readonly number[] };

/** Where each line begins, as offsets. */
function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
}

function isOdd(node: Nodes): boolean {
  switch (node.type) {
    case "text":
      return isOddText(node);
    case "inlineCode":
      return isOddWords(node.value);
    case "image":
      return isOddWords(textOf(node));
    case "html":
      return /^<(?:img|del|s|strike)[\s/>]/i.test(node.value);
    default:
      return node.type === "delete";
  }
}

const isOddWords = (words: string): boolean =>
  oddAscii.test(words) && (odd.test(words) || words.normalize("NFC") !== words);

/** A text of another length than its source has an entity or an escape in it. */
function isOddText({ value, position }: Text): boolean {
  const [start, end] = [position?.start?.offset, position?.end?.offset];
  return isOddWords(value) || (start !== undefined && end !== undefined && end - start !== value.length);
}

const struckTag = /^<(?:del|s|strike)[\s/>]/i;
const struck: ReadonlySet<string> = new Set(["del", "s", "strike"]);

/** The nodes that are not struck through; an unclosed element continues to the last node, as in browsers. */
function withoutStruck(nodes: readonly Nodes[]): readonly Nodes[] {
  if (!nodes.some((node) => node.type === "delete" || (node.type === "html" && struckTag.test(node.value))))
    return nodes;
  let depth = 0;
  return nodes.filter((node) => {
    const tag = node.type === "html" ? readTag(node.value) : undefined;
    if (!tag || !struck.has(tag.name)) return depth === 0 && node.type !== "delete";
    depth = Math.max(0, depth + (tag.closes ? -1 : 1));
    return false;
  });
}

function normal(node: Nodes, file: File): Nodes[] {
  switch (node.type) {
    case "text":
      return isOddText(node) ? wordsIn(node, file) : [node];
    case "inlineCode":
      return [{ ...node, value: normalWords(node.value) }];
    case "image":
      return [{ ...node, alt: normalWords(textOf(node)) }];
    case "html": {
      const tag = readTag(node.value);
      if (tag?.name !== "img") return [node];
      const alt = normalWords(attributeOf(tag, "alt") ?? attributeOf(tag, "title") ?? "");
      return [{ type: "image", url: attributeOf(tag, "src") ?? "", alt, position: node.position }];
    }
    default:
      return [node];
  }
}

function wordsIn(node: Text, file: File): Nodes[] {
  // Between HTML tags there is usually nothing but a line end.
  if (/^[ \t\r\n]+$/.test(node.value)) return [{ ...node, value: node.value.includes("\n") ? "\n" : " " }];
  return linesOf(node) ?? textsOf(node, file);
}

/** Some words, and the half-open range of the text that they were made from. */
type Words = { readonly kind: "words"; readonly words: string; readonly at: number; readonly to: number };
type Token = Words | { readonly kind: "break"; readonly at: number };

/** The words of a text in normal form, each with where it stood in the text. */
function tokensOf(value: string): Token[] {
  return Array.from(value.matchAll(parts), ({ 0: words, index: at, groups }): Token => {
    const to = at + words.length;
    if (groups?.["unseen"]) return { kind: "words", words: "", at, to };
    if (!groups?.["gap"]) return { kind: "words", words: words.normalize("NFC"), at, to };
    return isWide(words, value, at)
      ? { kind: "break", at }
      : { kind: "words", words: /[\r\n]/.test(words) ? "\n" : " ", at, to };
  }).filter((token) => token.kind === "break" || token.words !== "");
}

const isWide = (words: string, value: string, at: number): boolean =>
  words.length >= widest && at > 0 && !/[\r\n]/.test(words) && item.test(value.slice(at + words.length));

/** Words in normal form except for the line ends between them. */
const wrapped = new RegExp(`(?![ \\n])${blank}|[ \\n]{2}|(?!\\n)${unseen}|\\p{M}`, "u");

/** A text that is merely wrapped, as most prose is, split into its lines; undefined for any other. */
function linesOf({ value, position }: Text): Text[] | undefined {
  const [start, end] = [position?.start, position?.end];
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  if (end.offset - start.offset !== value.length || wrapped.test(value)) return undefined;
  if (value.normalize("NFC") !== value) return undefined;
  let offset = start.offset;
  return value.split(/(?<=\n)/).map((words, at): Text => {
    const point = { line: start.line + at, column: at === 0 ? start.column : 1, offset };
    offset += words.length;
    const behind = { line: point.line, column: point.column + words.length, offset };
    return { type: "text", value: words, position: { start: point, end: behind } };
  });
}

/** A text as pieces whose characters match the file one to one. */
function textsOf(node: Text, file: File): Nodes[] {
  const { value } = node;
  const [start, end] = [startOf(node), endOf(node)];
  if (!start) return [{ type: "text", value: normalWords(value) }];
  const until = end ? offsetOf(end, file) : file.source.length;
  const offsets = offsetsIn(value, file.source, offsetOf(start, file), until);
  const runs = tokensOf(value).flatMap((token): (Piece | "break")[] =>
    token.kind === "break" ? ["break"] : runsOf(token, offsets, until),
  );
  return joined(runs).map((piece) => (piece === "break" ? { type: "break" } : textAt(piece, file)));
}

/** Runs that follow each other in the file are one; what follows a line end is at its place in another line. */
function joined(runs: readonly (Piece | "break")[]): (Piece | "break")[] {
  const pieces: (Piece | "break")[] = [];
  let open: Piece | undefined;
  for (const run of runs) {
    const isLineEnd = run === "break" || run.words === "\n";
    if (run !== "break" && open && open.offset + open.words.length === run.offset) {
      open.words += run.words;
      open.end = run.end;
    } else {
      pieces.push(run);
      open = run === "break" ? undefined : run;
    }
    if (isLineEnd) open = undefined;
  }
  return pieces;
}

/** Words that match the file one to one, from one offset to another. */
type Piece = { words: string; readonly offset: number; end: number };

function textAt({ words, offset, end }: Piece, file: File): Text {
  return { type: "text", value: words, position: { start: pointAt(offset, file), end: pointAt(end, file) } };
}

/** The parts of some words that are contiguous in the file. */
function runsOf({ words, at, to }: Words, offsets: readonly number[], until: number): Piece[] {
  const runs: Piece[] = [];
  let start = 0;
  for (let index = 1; index <= words.length; index++) {
    const [before = 0, here] = [offsets[at + index - 1], offsets[at + index]];
    const isLast = index === words.length;
    if (!isLast && here === before + 1) continue;
    const end = (isLast ? offsets[to] : here) ?? until;
    runs.push({ words: words.slice(start, index), offset: before - (index - 1 - start), end });
    start = index;
  }
  return runs;
}

type Point = NonNullable<Text["position"]>["start"];

/** From line and column, since offsets of HTML in a quotation do not count the marks of its lines. */
function offsetOf({ line, column }: Point, { source, lines }: File): number {
  /* v8 ignore next -- no position is known beyond the last line, but the compiler cannot know that @preserve */
  const start = lines()[line - 1] ?? source.length;
  return Math.min(source.length, start + column - 1);
}

function pointAt(offset: number, { lines }: File): Point {
  const line = lowerBound(lines(), (start) => start <= offset);
  // The first line begins with the file, so there is always one, which the compiler cannot know.
  const first = lines()[line - 1] as number;
  return { line, column: offset - first + 1, offset };
}
