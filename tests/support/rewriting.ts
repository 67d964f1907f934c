import { toHtml } from "hast-util-to-html";
import type { Nodes, Root, Table } from "mdast";
import { toHast } from "mdast-util-to-hast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

/** A half-open range of a document's text. */
export type Range = { readonly start: number; readonly end: number };

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
const parsed = (text: string): Root => parser.parse(text);

const rangeOf = ({ position }: Nodes, offset = 0): Range => ({
  start: (position?.start.offset ?? 0) + offset,
  end: (position?.end.offset ?? 0) + offset,
});

/** Where the words of tables stand, be they written in Markdown or in HTML: tags, links' targets and bars are no words. */
export function wordsInTables(text: string): Range[] {
  const ranges: Range[] = [];
  visit(parsed(text), (node, _, parent) => {
    if (node.type === "table") visit(node, "text", (words) => void ranges.push(rangeOf(words)));
    if (node.type === "html" && parent?.type === "root")
      ranges.push(...betweenTags(node.value, rangeOf(node)));
    return node.type === "table" ? SKIP : undefined;
  });
  return ranges;
}

const betweenTags = (html: string, { start }: Range): Range[] =>
  [...html.matchAll(/(?<=>)[^<>]+(?=<)/g)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));

/** The rows of Markdown tables below their headers, a list for each table. */
export function rowsOf(text: string): Range[][] {
  const tables: Range[][] = [];
  visit(parsed(text), "table", (table) => {
    tables.push(table.children.slice(1).map((row) => rangeOf(row)));
  });
  return tables;
}

/** The cells of Markdown tables, without the bars around them. */
export function cellsOf(text: string): Range[] {
  const ranges: Range[] = [];
  visit(parsed(text), "tableCell", ({ children }) => {
    const [first, last] = [children[0], children.at(-1)];
    if (first && last) ranges.push({ start: rangeOf(first).start, end: rangeOf(last).end });
  });
  return ranges;
}

/** The rows of dashes under the headers of Markdown tables. */
export function delimitersOf(text: string): Range[] {
  const ranges: Range[] = [];
  visit(parsed(text), "table", ({ children }) => {
    const header = children[0];
    const from = text.indexOf("\n", header ? rangeOf(header).end : 0) + 1;
    ranges.push({ start: from, end: text.indexOf("\n", from) });
  });
  return ranges;
}

/** A text with ranges of it replaced. */
export function replaced(text: string, ranges: readonly Range[], by: (words: string) => string): string {
  let [result, at] = ["", 0];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + by(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

/** A document with its Markdown tables written in HTML. */
export function inHtml(text: string): string {
  const tables: Table[] = [];
  visit(parsed(text), "table", (table) => void tables.push(table));
  const written = new Map(tables.map((table) => [rangeOf(table).start, htmlOf(table)]));
  const ranges = tables.map((table) => rangeOf(table));
  let next = 0;
  const html = ranges.map(({ start }) => written.get(start) ?? "");
  return replaced(text, ranges, () => html[next++] ?? "");
}

const htmlOf = (table: Table): string =>
  toHtml(toHast(table, { allowDangerousHtml: true }), { allowDangerousHtml: true });
