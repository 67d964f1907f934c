import type { Element, ElementContent, RootContent as HtmlContent } from "hast";
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { inline } from "./inline.ts";
import { tableOf } from "./table.ts";
import { blocks, noteClass } from "./tags.ts";

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

/** What {@link unfold} makes is always one of these; a quotation or list may hold nothing else. */
const isBlock = (node: RootContent): node is BlockContent =>
  ["blockquote", "heading", "list", "paragraph", "table"].includes(node.type);
