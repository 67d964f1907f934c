import type { Element, ElementContent } from "hast";

export const isElement = (node: ElementContent, ...names: string[]): node is Element =>
  node.type === "element" && names.includes(node.tagName);

/** The rows of a table, whether or not they stand in a head, body or foot. */
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
 * Whether a table has two rows of two cells at least. Within the cell of another one, it is then a table of its own, and
 * that other one there for layout; smaller ones are how older documents drew the box around a note.
 */
export function isGrid(table: Element): boolean {
  return rowsIn(table).filter((row) => cellsIn(row).length > 1).length > 1;
}

/** The outermost tables of their own that stand within an element. */
export function gridsWithin({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "table" && isGrid(child) ? [child] : gridsWithin(child);
  });
}
