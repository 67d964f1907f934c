import type {
  Element,
  ElementContent,
  RootContent as HtmlContent,
  Nodes as HtmlNodes,
  Root as HtmlRoot,
} from "hast";
import { type Options, raw } from "hast-util-raw";
import type { BlockContent, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { inline } from "./html-inline.ts";
import { tableOf } from "./html-table.ts";
import { isTooDeep } from "./nesting.ts";
import { blocks, noteClass } from "./tags.ts";
import { blocksIn } from "./tree.ts";

/** Elements that Markdown can express, too; everything between their tags is converted. */
const foldable = /<(?:table|ul|ol|dl|p|h[1-6]|blockquote)[\s>]/i;
/** Elements that continue across the blank lines that end an HTML block. */
const lasting = /<(\/?)(?:table|ul|ol)(?=[\s>])/gi;

/**
 * Converts tables, lists, headings and paragraphs written in HTML to Markdown, in place, so that no later step can tell
 * the difference. Positions remain those of the file. Other elements, such as the wrappers around a whole page, stay as
 * they are, and a document without any such HTML is not processed again.
 * @param text what the tree was made from
 */
export function foldHtml(tree: Root, text: string): void {
  if (!foldable.test(text)) return;
  for (const node of blocksIn(tree)) {
    if (node.type !== "root" && node.type !== "blockquote" && node.type !== "listItem") continue;
    const children: RootContent[] = node.children;
    if (children.some(isFoldable)) node.children = folded(children);
  }
}

const isFoldable = (node: Nodes): boolean => node.type === "html" && foldable.test(node.value);

function folded(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[][] = [];
  let after = 0;
  children.forEach((child, at) => {
    if (at < after) return;
    const region = isFoldable(child) ? regionFrom(children, at) : [];
    if (region.length === 0) result.push([child]);
    else result.push(isTooDeep(tagsOf(region)) ? region : parsed(region));
    after = at + Math.max(1, region.length);
  });
  return result.flat();
}

/** A table continues until as many tables and lists have ended as have begun, but never past the next heading. */
function regionFrom(children: readonly RootContent[], start: number): RootContent[] {
  const region: RootContent[] = [];
  let depth = 0;
  for (let at = start; at < children.length; at++) {
    const child = children[at];
    if (!child || child.type === "heading") return region;
    // After a blank line, indented HTML is code in Markdown; inside a table nobody means it that way.
    const node: RootContent = child.type === "code" ? { ...child, type: "html" } : child;
    region.push(node);
    depth += deeper(node);
    if (depth <= 0) return region;
  }
  return region;
}

/** How many more tables and lists a node begins than it ends. */
function deeper(node: RootContent): number {
  if (node.type !== "html") return 0;
  return [...node.value.matchAll(lasting)].reduce((sum, [, slash]) => sum + (slash === "" ? 1 : -1), 0);
}

/** The consecutive tags of a region, or each node on its own if words are between them, which end any open tag. */
function tagsOf(region: readonly RootContent[]): string[] {
  const tags = region.flatMap((node) => (node.type === "html" ? [node.value] : []));
  return tags.length < region.length ? tags : [tags.join("\n")];
}

function parsed(nodes: RootContent[]): RootContent[] {
  // A root goes in and a root comes out, which the types do not say.
  const { children } = raw(htmlOf(nodes), withPositions) as HtmlRoot;
  return unfold(children);
}

/** Without a file there are no positions. Its text would be measured for each region, so it is an empty one. */
const withPositions = { file: { toString: () => "" } } as Options;

/**
 * The nodes as HTML, with tags that still have to be parsed. Most regions consist of tags only, with nothing to
 * convert.
 */
function htmlOf(nodes: RootContent[]): HtmlNodes {
  const tags = nodes.filter((node) => node.type === "html");
  if (tags.length < nodes.length)
    return toHast({ type: "root", children: nodes }, { allowDangerousHtml: true, handlers });
  return { type: "root", children: tags.map(({ value, position }) => ({ type: "raw", value, position })) };
}

/** A footnote's definition is elsewhere, so its mark must stay a mark. */
const handlers = {
  footnoteReference: (_: unknown, { identifier }: { identifier: string }) => ({
    type: "element" as const,
    tagName: "sup",
    properties: {},
    children: [{ type: "text" as const, value: `^${identifier}` }],
  }),
};

/** Makes blocks of Markdown from parsed HTML. Words between blocks become paragraphs; nothing visible is left out. */
export function unfold(nodes: readonly HtmlContent[]): RootContent[] {
  const result: RootContent[][] = [];
  let run: ElementContent[] = [];
  const endRun = (): void => {
    result.push(paragraphOf(run));
    run = [];
  };
  for (const node of nodes.filter(isContent)) {
    if (node.type === "element" && blocks.has(node.tagName)) {
      endRun();
      result.push(blockOf(node));
    } else run.push(node);
  }
  endRun();
  return result.flat();
}

const isContent = (node: HtmlContent): node is ElementContent => node.type !== "doctype";

function paragraphOf(nodes: readonly ElementContent[]): Paragraph[] {
  const children = inline(nodes);
  const [first] = nodes;
  if (!first || !children.some(isVisible)) return [];
  return [{ type: "paragraph", children, position: first.position }];
}

const isVisible = (node: PhrasingContent): boolean => !("value" in node) || /\S/.test(node.value);

function blockOf(element: Element): RootContent[] {
  const { tagName, position } = element;
  if (tagName === "table") return tableOf(element);
  const depth = headingDepths.get(tagName);
  if (depth) return [{ type: "heading", depth, children: inline(element.children), position }];
  if (tagName === "p") return paragraphOf(element.children).map((one) => ({ ...one, position }));
  if (tagName === "ul" || tagName === "ol") return [listOf(element)];
  const children = unfold(element.children);
  if (tagName !== "blockquote" && !noteClass.test(String(element.properties["className"]))) return children;
  return [{ type: "blockquote", children: children.filter(isBlock), position }];
}

const headingDepths = new Map(([1, 2, 3, 4, 5, 6] as const).map((depth) => [`h${depth}`, depth]));

function listOf({ tagName, children, position }: Element): RootContent {
  const items = children.flatMap((child): ListItem[] =>
    child.type === "element"
      ? [{ type: "listItem", children: unfold(child.children).filter(isBlock), position: child.position }]
      : [],
  );
  return { type: "list", ordered: tagName === "ol", children: items, position };
}

/** {@link unfold} always makes one of these; a quotation or list may contain nothing else. */
const isBlock = (node: RootContent): node is BlockContent =>
  ["blockquote", "heading", "list", "paragraph", "table"].includes(node.type);
