import { raw } from "hast-util-raw";
import type { Nodes, Root, RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
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
  const file = new VFile(text);
  visit(tree, (node) => {
    if (node.type !== "root" && node.type !== "blockquote" && node.type !== "listItem") return;
    const children: RootContent[] = node.children;
    if (children.some(isFoldable)) children.splice(0, children.length, ...folded(children, file));
  });
}

const isFoldable = (node: Nodes): boolean => node.type === "html" && foldable.test(node.value);

function folded(children: readonly RootContent[], file: VFile): RootContent[] {
  const result: RootContent[] = [];
  for (let at = 0; at < children.length; ) {
    const child = children[at];
    const end = child && isFoldable(child) ? regionEnd(children, at) : at;
    if (end === at) result.push(...children.slice(at, at + 1));
    else result.push(...parsed(children.slice(at, end), file));
    at = Math.max(end, at + 1);
  }
  return result;
}

/** A table goes on until as many tables and lists have ended as have begun, but never over the next heading. */
function regionEnd(children: readonly RootContent[], start: number): number {
  let depth = 0;
  for (let at = start; at < children.length; at++) {
    const child = children[at];
    if (child?.type === "heading") return at;
    depth += deeper(child);
    if (depth <= 0) return at + 1;
  }
  return children.length;
}

/** How many more tables and lists a node begins than it ends. */
function deeper(node: RootContent | undefined): number {
  if (node?.type !== "html") return 0;
  return [...node.value.matchAll(lasting)].reduce((sum, [, slash]) => sum + (slash === "" ? 1 : -1), 0);
}

function parsed(nodes: RootContent[], file: VFile): RootContent[] {
  const tree = toHast({ type: "root", children: nodes }, { allowDangerousHtml: true, handlers });
  const whole = raw(tree, { file });
  return whole.type === "root" ? unfold(whole.children) : [];
}

/** A footnote's definition stands elsewhere, so that its mark must stay a mark. */
const handlers = {
  footnoteReference: (_: unknown, { identifier }: { identifier: string }) => ({
    type: "element" as const,
    tagName: "sup",
    properties: {},
    children: [{ type: "text" as const, value: identifier }],
  }),
};
