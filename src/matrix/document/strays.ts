import type { Blockquote, Code, FootnoteDefinition, Html, List, ListItem, Root, RootContent } from "mdast";
import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { endOf, startOf } from "./tree.ts";

/** Lines that look like rows of a table but do not belong to one. */
export type Stray = {
  /** The first of them. */
  readonly place: Range;
  /** The lines as they are in the file. */
  readonly lines: readonly string[];
  readonly why: Why;
};

/** Why the lines are not a table. */
type Why = Omit<DataOf<"table-lost">, "lines">;

const because = (cause: Why["cause"]): Why => ({ cause, header: null, delimiter: null });

/**
 * Finds lines with vertical bars, and cells of HTML, that belong to no table. Only their words can tell
 * whether they were meant as one: a single line, closed code blocks and closed comments are taken as they are.
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

/** A line with spaces in place of its code, and where its words end. */
type Line = { readonly number: number; readonly text: string; readonly end: number };

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
  const length = Math.max(1, first.end + 1 - column);
  const place = { document, line: first.number, column, length };
  return [{ place, lines: lines.map(({ text }) => text), why }];
}

/** The lines of a block that can contain words; those of a table belong to it. */
function linesOf(node: RootContent, source: readonly string[]): Line[] {
  const start = startOf(node);
  if (!start || !["paragraph", "heading", "code", "html"].includes(node.type)) return [];
  return source
    .slice(start.line - 1, endOf(node)?.line ?? start.line)
    .map((line, at) => ({ number: start.line + at, text: withoutCode(line), end: line.trimEnd().length }));
}

/**
 * A vertical bar in code or after a backslash does not separate cells. Lengths are kept, since columns depend on them.
 */
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
      if (before?.type === "table" && lines[0]?.number === startOf(node)?.line) return because("blank-line");
      return isTabular(lines) ? reasonInWords(lines) : undefined;
    default:
      // Two hyphens under a header of two cells make it a heading.
      return lines.some(({ text }) => isRow(text)) ? because("no-delimiter") : undefined;
  }
}

/** Two lines, or one that begins like a row, are not prose. */
const isTabular = (lines: readonly Line[]): boolean =>
  lines.length > 1 || lines.some(({ text }) => isRow(text));

const isRow = (line: string): boolean => /^[\s>]*(?:[-*+]\s+)?\|.*\|/.test(line);

function reasonInWords(lines: readonly Line[]): Why {
  const [header = "", delimiter = ""] = lines.map(({ text }) => text);
  if (lines.length === 1 || !/^[\s>|:\-\u2010-\u2015\u2212_=]+$/.test(delimiter))
    return lines.length === 1 ? because("blank-line") : because("no-delimiter");
  if (/[\u2010-\u2015\u2212]/.test(delimiter)) return because("long-dashes");
  const [wanted, found] = [cellsIn(header), cellsIn(delimiter)];
  if (wanted === found) return because("no-delimiter");
  return { cause: "other-width", header: wanted, delimiter: found };
}

/** How many cells the bars in a line separate; those at its ends are its border. */
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
  if (fence === undefined) return because("indented");
  const isClosed = position.end.line > position.start.line && last.trimEnd().endsWith(fence);
  return isClosed ? undefined : because("open-fence");
}

function reasonInHtml({ value }: Html, lines: readonly Line[]): Why | undefined {
  if (value.startsWith("<!--")) return value.includes("-->") ? undefined : because("open-comment");
  if (/^<(?:pre|script|style|textarea|[?!])/i.test(value)) return undefined;
  if (/<t[dh][\s>]/i.test(value)) return because("loose-cells");
  return isTabular(lines) ? because("in-html") : undefined;
}
