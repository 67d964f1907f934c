import type { Blockquote, Nodes, Parents, Root } from "mdast";
import { visit } from "unist-util-visit";

/** The kinds of notes that Markdown knows, by the mark that a quotation opens with: `[!NOTE]`. */
export const noteKinds = ["note", "tip", "important", "warning", "caution"] as const;
export type NoteKind = (typeof noteKinds)[number];

const opening = new RegExp(`^\\[!(${noteKinds.join("|")})\\]\\s*`, "i");

/** Marks blocks with the line that they begin in, and quotations with the kind of note that they are. */
export function mark(tree: Root): void {
  visit(tree, (node, _, parent) => {
    if (isBlock(node, parent)) withProperty(node, "dataLine", String(node.position?.start.line));
    if (node.type === "blockquote") markNote(node);
  });
}

const blocks: ReadonlySet<string> = new Set(["heading", "listItem", "code", "tableRow"]);

/** A paragraph of a list item has the line of the item. */
const isBlock = (node: Nodes, parent: Parents | undefined): boolean =>
  blocks.has(node.type) || (node.type === "paragraph" && parent?.type !== "listItem");

function markNote(quotation: Blockquote): void {
  const [first] = quotation.children;
  const words = first?.type === "paragraph" ? first.children[0] : undefined;
  const [sign = "", kind] = words?.type === "text" ? (opening.exec(words.value) ?? []) : [];
  if (words?.type !== "text" || kind === undefined) return;
  words.value = words.value.slice(sign.length);
  quotation.data = { ...quotation.data, hName: "div" };
  withProperty(quotation, "dataNote", kind.toLowerCase());
}

function withProperty(node: Nodes, name: string, value: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, [name]: value } };
}
