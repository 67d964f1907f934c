import type { Nodes } from "mdast";
import type { Place, Range } from "../diagnostics/kind.ts";

/** Blocks that contain blocks. All others contain words, or the rows of a table. */
const holders: ReadonlySet<string> = new Set([
  "root",
  "blockquote",
  "list",
  "listItem",
  "footnoteDefinition",
]);

/**
 * A node and every block below it, in the order of the document. Words and table rows, which make up most of a
 * tree, are not visited; and there is no recursion, so no nesting is too deep.
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

type Positioned = Pick<Nodes, "position">;
type Position = NonNullable<Nodes["position"]>;

/**
 * Where a node begins in the file, if it is there at all. Elements that HTML implies have no position, or one
 * without a start, which the types of the libraries do not say.
 */
export const startOf = ({ position }: Positioned) => position?.start;

/**
 * Where a node ends in the file, if it is there. A text that begins in HTML and continues in Markdown has a start and
 * no end, which the types of the libraries do not say either.
 */
export const endOf = ({ position }: Positioned): Position["end"] | undefined => position?.end;

/**
 * The place of a node. Anything without a source in the file, such as a cell that another one spans, is placed at its
 * beginning.
 */
export function placeOf(node: Positioned, document: string): Place {
  const { line, column } = startOf(node) ?? { line: 1, column: 1 };
  return { document, line, column };
}

/** The range of a node; only its first line if it spans several. @param lines those of the document */
export function rangeOf(node: Positioned, document: string, lines: readonly string[]): Range {
  const place = placeOf(node, document);
  const end = node.position?.end;
  // Everything in the document is on one of its lines.
  const line = lines[place.line - 1] as string;
  const last = end?.line === place.line ? end.column : line.trimEnd().length + 1;
  return { ...place, length: Math.max(1, last - place.column) };
}
