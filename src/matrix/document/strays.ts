import type { Blockquote, Code, FootnoteDefinition, Html, List, ListItem, Root, RootContent } from "mdast";
import type { Place } from "../diagnostics.ts";
import { startOf } from "./tree.ts";

/** Lines that look like rows of a table and belong to none. */
export type Stray = {
  /** Where the first of them stands. */
  readonly place: Place;
  /** The lines as they are in the file. */
  readonly lines: readonly string[];
  /** Why they are no table, as the end of a sentence, and what to do about it. */
  readonly cause: string;
  readonly hint: string;
};

type Why = Pick<Stray, "cause" | "hint">;

const blankLine: Why = {
  cause: "a blank line or another block before them ends the table",
  hint: "Take out what stands between them and the table.",
};
const noDelimiter: Why = {
  cause: "no row of hyphens stands under their header",
  hint: "Write a row such as | --- | --- | under the header, with as many cells as that has.",
};
const longDashes: Why = {
  cause: "the row under their header is made of long dashes",
  hint: "Write hyphens in place of the dashes, as in | --- | --- |.",
};
const indented: Why = {
  cause: "they are indented by four blanks or more, which makes code of them",
  hint: "Indent them by less than four blanks.",
};
const openFence: Why = {
  cause: "the code block before them never ends",
  hint: "End the code block with a line of the same signs that it begins with.",
};
const openComment: Why = {
  cause: "the comment before them never ends",
  hint: "End the comment with -->.",
};
const inHtml: Why = {
  cause: "HTML stands right before them, in which Markdown is not read",
  hint: "Set the table off from the tags by a blank line on both sides.",
};
const looseCells: Why = {
  cause: "they stand outside of a table of HTML, or within more elements than can be read",
  hint: "Put a <table> around the rows, and take out what it is nested in.",
};

/**
 * Finds lines with vertical bars, and cells of HTML, that belong to no table. Whether they were meant as one, only their
 * words can tell: one line by itself, code in a fence that ends and comments that end are taken for what they are.
 * @param text what the tree was made from
 */
export function straysIn(tree: Root, text: string, document: string): Stray[] {
  if (!/\||<t[dh]/i.test(text)) return [];
  const source = text.split(/\r\n|\n|\r/);
  const strays: Stray[] = [];
  const rest: (Root | Holder)[] = [tree];
  for (let holder = rest.pop(); holder; holder = rest.pop()) {
    const children: readonly RootContent[] = holder.children;
    children.forEach((node, at) => {
      if (isHolder(node)) rest.push(node);
      else strays.push(...strayIn(node, children[at - 1], source, document));
    });
  }
  return strays.sort((a, b) => a.place.line - b.place.line);
}

type Holder = Blockquote | List | ListItem | FootnoteDefinition;

const isHolder = (node: RootContent): node is Holder =>
  ["blockquote", "list", "listItem", "footnoteDefinition"].includes(node.type);

type Line = { readonly number: number; readonly text: string };

function strayIn(
  node: RootContent,
  before: RootContent | undefined,
  source: readonly string[],
  document: string,
): Stray[] {
  const lines = linesOf(node, source).filter(({ text }) => /\||<t[dh]/i.test(text));
  const [first] = lines;
  const why = first && reasonFor(node, before, lines, source);
  if (!first || !why) return [];
  const column = Math.max(1, first.text.search(/[^\s>]/) + 1);
  return [{ place: { document, line: first.number, column }, lines: lines.map(({ text }) => text), ...why }];
}

/** The lines of a block that can hold words; those of a table are its own. */
function linesOf(node: RootContent, source: readonly string[]): Line[] {
  const start = startOf(node);
  if (!start || !["paragraph", "heading", "code", "html"].includes(node.type)) return [];
  return source
    .slice(start.line - 1, node.position?.end?.line ?? start.line)
    .map((line, at) => ({ number: start.line + at, text: withoutCode(line) }));
}

/** A vertical bar in code or after a backslash sets no cells apart. Lengths stay, since columns are counted in them. */
const withoutCode = (line: string): string =>
  line.replace(/`+[^`]*`+|\\\|/g, (code) => " ".repeat(code.length));

function reasonFor(
  node: RootContent,
  before: RootContent | undefined,
  lines: readonly Line[],
  source: readonly string[],
): Why | undefined {
  switch (node.type) {
    case "code":
      return reasonInCode(node, lines, source);
    case "html":
      return reasonInHtml(node, lines);
    case "paragraph":
      if (before?.type === "table" && lines[0]?.number === startOf(node)?.line) return blankLine;
      return isTabular(lines) ? reasonInWords(lines) : undefined;
    default:
      // Two hyphens under a header of two cells make a heading of it.
      return lines.some(({ text }) => isRow(text)) ? noDelimiter : undefined;
  }
}

/** Two lines, or one that begins as rows do, are no prose. */
const isTabular = (lines: readonly Line[]): boolean =>
  lines.length > 1 || lines.some(({ text }) => isRow(text));

const isRow = (line: string): boolean => /^[\s>]*(?:[-*+]\s+)?\|.*\|/.test(line);

function reasonInWords(lines: readonly Line[]): Why {
  const [header = "", delimiter = ""] = lines.map(({ text }) => text);
  if (lines.length === 1 || !/^[\s>|:\-\u2010-\u2015\u2212_=]+$/.test(delimiter))
    return lines.length === 1 ? blankLine : noDelimiter;
  if (/[\u2010-\u2015\u2212]/.test(delimiter)) return longDashes;
  const [wanted, found] = [cellsIn(header), cellsIn(delimiter)];
  if (wanted === found) return noDelimiter;
  return {
    cause: `the row under their header has ${found} ${found === 1 ? "cell" : "cells"}, and the header ${wanted}`,
    hint: "Give both rows the same number of cells.",
  };
}

/** How many cells bars set apart in a line; those at its ends are its border. */
const cellsIn = (line: string): number =>
  line
    .replace(/^[\s>]*\|/, "")
    .replace(/\|\s*$/, "")
    .split("|").length;

function reasonInCode(
  { position }: Code,
  lines: readonly Line[],
  source: readonly string[],
): Why | undefined {
  if (!position || !isTabular(lines)) return undefined;
  const [first = "", last = ""] = [source[position.start.line - 1], source[position.end.line - 1]];
  const [, fence] = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/.exec(first) ?? [];
  if (fence === undefined) return indented;
  const isClosed = position.end.line > position.start.line && last.trimEnd().endsWith(fence);
  return isClosed ? undefined : openFence;
}

function reasonInHtml({ value }: Html, lines: readonly Line[]): Why | undefined {
  if (value.startsWith("<!--")) return value.includes("-->") ? undefined : openComment;
  if (/^<(?:pre|script|style|textarea|[?!])/i.test(value)) return undefined;
  if (/<t[dh][\s>]/i.test(value)) return looseCells;
  return isTabular(lines) ? inHtml : undefined;
}
