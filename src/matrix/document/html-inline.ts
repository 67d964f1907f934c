import type { Element, ElementContent } from "hast";
import type { PhrasingContent } from "mdast";
import { noteClass } from "./tags.ts";

/**
 * Makes inline Markdown from parsed HTML. Anything inline Markdown cannot express, such as a list in a table cell,
 * keeps its tags, as it would if somebody had written them there.
 */
export function inline(nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value, position: node.position }];
    return node.type === "element" ? elementOf(node) : [];
  });
}

function elementOf(element: Element): PhrasingContent[] {
  const { tagName, properties, children, position } = element;
  switch (tagName) {
    case "table":
      // A table that is more than a box around a note is read on its own.
      return isGrid(element) ? [] : tagged("blockquote", [], children);
    case "br":
      return [{ type: "break", position }];
    case "img":
      return [
        {
          type: "image",
          url: String(properties["src"] ?? ""),
          alt: String(properties["alt"] ?? properties["title"] ?? ""),
          position,
        },
      ];
    case "a": {
      const url = properties["href"];
      if (typeof url !== "string" || url === "") return inline(children);
      return [{ type: "link", url, children: inline(children), position }];
    }
    case "del":
    case "s":
    case "strike":
      return [{ type: "delete", children: inline(children), position }];
    case "b":
    case "strong":
      return [{ type: "strong", children: inline(children), position }];
    default:
      return tagged(tagName, properties["className"], children);
  }
}

function tagged(tagName: string, className: unknown, children: readonly ElementContent[]): PhrasingContent[] {
  const classes = Array.isArray(className) ? className.join(" ") : "";
  const name = noteClass.test(classes) ? "blockquote" : tagName;
  const open = classes === "" ? `<${name}>` : `<${name} class="${classes}">`;
  return [{ type: "html", value: open }, ...inline(children), { type: "html", value: `</${name}>` }];
}

export const isElement = (node: ElementContent, ...names: string[]): node is Element =>
  node.type === "element" && names.includes(node.tagName);

/** The rows of a table, whether or not they are in a head, body or foot. */
export function rowsIn({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") return [child];
    return isElement(child, "thead", "tbody", "tfoot") ? rowsIn(child) : [];
  });
}

/** The cells of a row. */
export const cellsIn = ({ children }: Element): Element[] =>
  children.flatMap((child) => (isElement(child, "td", "th") ? [child] : []));

/**
 * Whether a table has at least two rows of two cells. Inside the cell of another table, it is then a table of its own,
 * and the outer one is only there for layout; older documents used smaller tables to draw a box around a note.
 */
export function isGrid(table: Element): boolean {
  return rowsIn(table).filter((row) => cellsIn(row).length > 1).length > 1;
}

/** The outermost tables of their own that are within an element. */
export function gridsWithin({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "table" && isGrid(child) ? [child] : gridsWithin(child);
  });
}
