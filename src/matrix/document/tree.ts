import type { Nodes } from "mdast";
import type { Place, Range } from "../diagnostics/kind.ts";

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

type Positioned = Pick<Nodes, "position">;
type Position = NonNullable<Nodes["position"]>;

/**
 * Where a node begins in the file, if it stands there at all. What HTML leaves to be understood has no position, or one
 * without a start, which the types of the libraries do not say.
 */
export const startOf = ({ position }: Positioned) => position?.start;

/**
 * Where a node ends in the file, if it stands there. A text that begins in HTML and goes on in Markdown has a start and no
 * end, which the types of the libraries do not say either.
 */
export const endOf = ({ position }: Positioned): Position["end"] | undefined => position?.end;

/** The place of a node. What is made of nothing in the file, such as a cell that another one spans, begins with the file. */
export function placeOf(node: Positioned, document: string): Place {
  const { line, column } = startOf(node) ?? { line: 1, column: 1 };
  return { document, line, column };
}

/** The range of a node; the part of it in its first line, where it goes on over several. @param lines those of the document */
export function rangeOf(node: Positioned, document: string, lines: readonly string[]): Range {
  const place = placeOf(node, document);
  const end = node.position?.end;
  // What stands in the document stands in one of its lines.
  const line = lines[place.line - 1] as string;
  const last = end?.line === place.line ? end.column : line.trimEnd().length + 1;
  return { ...place, length: Math.max(1, last - place.column) };
}
