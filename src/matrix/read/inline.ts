import type { Element, ElementContent } from "hast";
import type { PhrasingContent } from "mdast";
import { isGrid } from "./rows.ts";
import { noteClass } from "./tags.ts";

/**
 * Makes inline Markdown from parsed HTML. What inline Markdown has no form for, such as the list in a table cell,
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
      // One that is more than the box around a note is read by itself.
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
