import type { Nodes } from "mdast";

/** Blocks that hold blocks. All others hold words, or the rows of a table. */
const holders: ReadonlySet<string> = new Set([
  "root",
  "blockquote",
  "list",
  "listItem",
  "footnoteDefinition",
]);

/**
 * A node and every block below it, in the order of the document. Words and the rows of tables, which most of a tree is
 * made of, are not looked at; and there is no recursion, so that no nesting is too deep.
 */
export function blocksIn(node: Nodes): Nodes[] {
  const found: Nodes[] = [];
  const rest: Nodes[] = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    found.push(next);
    if ("children" in next && holders.has(next.type))
      for (const child of next.children.toReversed()) rest.push(child);
  }
  return found;
}
