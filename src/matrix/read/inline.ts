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
    if (node.type === "text") return textsOf(node.value, node.position);
    return node.type === "element" ? elementOf(node) : [];
  });
}

/** White space in HTML is one blank. The words of each line are a text of their own, which begins where they do. */
function textsOf(value: string, position: Element["position"]): PhrasingContent[] {
  // Blanks that Markdown puts between its blocks come from nowhere in the file.
  if (!position?.start) return [{ type: "text", value: value.replace(/\s+/g, " ") }];
  const texts = value.split("\n").flatMap((line, at) => lineOf(line, at, position));
  return /\s$/.test(value) ? [...texts, { type: "text", value: " " }] : texts;
}

function lineOf(words: string, at: number, { start, end }: Position): PhrasingContent[] {
  const value = words.trim().replace(/\s+/g, " ");
  if (value === "") return [];
  const indent = words.search(/\S/);
  const [line, column] = [start.line + at, (at > 0 ? 1 : start.column) + indent];
  const text: PhrasingContent = { type: "text", value, position: { start: { line, column }, end } };
  if (at === 0 && indent === 0) return [text];
  // The blank before the words may be the end of the line before.
  const blank = { start: { line, column: Math.max(1, column - 1) }, end };
  return [{ type: "text", value: " ", position: blank }, text];
}

type Position = NonNullable<Element["position"]>;

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
          alt: String(properties["alt"] ?? ""),
          position,
        },
      ];
    case "a": {
      const url = properties["href"];
      if (typeof url !== "string" || url === "") return inline(children);
      return [{ type: "link", url, children: inline(children), position }];
    }
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
