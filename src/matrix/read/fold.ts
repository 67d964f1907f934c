import type { Nodes as HtmlNodes, Root as HtmlRoot } from "hast";
import { raw } from "hast-util-raw";
import type { Nodes, Root, RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { VFile } from "vfile";
import { blocksIn } from "./blocks.ts";
import { isTooDeep } from "./nesting.ts";
import { unfold } from "./unfold.ts";

/** Elements that Markdown has a form of, too; everything between their tags is folded. */
const foldable = /<(?:table|ul|ol|dl|p|h[1-6]|blockquote)[\s>]/i;
/** Elements that go on over the blank lines which end a block of HTML. */
const lasting = /<(\/?)(?:table|ul|ol)(?=[\s>])/gi;

/**
 * Turns tables, lists, headings and paragraphs that are written in HTML into those of Markdown, in place, so that no
 * later step knows which they were. Positions stay those of the file. Other elements, such as the wrappers around a
 * whole page, stay as they are, and a document without any such HTML is not looked at twice.
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
  for (let at = 0; at < children.length; ) {
    const child = children[at];
    const region = child && isFoldable(child) ? regionFrom(children, at) : [];
    if (region.length === 0) result.push(children.slice(at, at + 1));
    else result.push(isTooDeep(tagsOf(region)) ? region : parsed(region));
    at += Math.max(1, region.length);
  }
  return result.flat();
}

/** A table goes on until as many tables and lists have ended as have begun, but never over the next heading. */
function regionFrom(children: readonly RootContent[], start: number): RootContent[] {
  const region: RootContent[] = [];
  let depth = 0;
  for (let at = start; at < children.length; at++) {
    const child = children[at];
    if (!child || child.type === "heading") return region;
    // Behind a blank line, indented HTML is code to Markdown; within a table nobody means it so.
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

/** The tags of a region in a row, or each node by itself where words stand between them, which end any open tag. */
function tagsOf(region: readonly RootContent[]): string[] {
  const tags = region.flatMap((node) => (node.type === "html" ? [node.value] : []));
  return tags.length < region.length ? tags : [tags.join("\n")];
}

function parsed(nodes: RootContent[]): RootContent[] {
  // Without a file there are no positions; but its text would only be measured, once for each region of the document.
  const file = new VFile("");
  // What goes in as a root comes back as one, which the types do not say.
  const { children } = raw(htmlOf(nodes), { file }) as HtmlRoot;
  return unfold(children);
}

/** The nodes as HTML, in which tags are still to be parsed. Most regions are tags throughout, with nothing to convert. */
function htmlOf(nodes: RootContent[]): HtmlNodes {
  const tags = nodes.filter((node) => node.type === "html");
  if (tags.length < nodes.length)
    return toHast({ type: "root", children: nodes }, { allowDangerousHtml: true, handlers });
  return { type: "root", children: tags.map(({ value, position }) => ({ type: "raw", value, position })) };
}

/** A footnote's definition stands elsewhere, so that its mark must stay a mark. */
const handlers = {
  footnoteReference: (_: unknown, { identifier }: { identifier: string }) => ({
    type: "element" as const,
    tagName: "sup",
    properties: {},
    children: [{ type: "text" as const, value: `^${identifier}` }],
  }),
};
