import type { Element } from "hast";
import type { Paragraph, RootContent, Table } from "mdast";
import { inline } from "./inline.ts";
import { cellsIn, gridsWithin, isElement, rowsIn } from "./rows.ts";
import { widthOf, withoutSpans } from "./spans.ts";

/**
 * Makes a Markdown table from an HTML one, row by row. A caption becomes a paragraph in bold before the table, and so
 * does a first row that is only one cell over all columns. Tables within a table follow it.
 */
export function tableOf(table: Element): RootContent[] {
  const captions = table.children.flatMap((child) => (isElement(child, "caption") ? [child] : []));
  const rows = rowsIn(table);
  const titles = titlesOf(rows);
  const children = withoutSpans(rows.slice(titles.length));
  const result: Table = { type: "table", children, position: table.position };
  return [
    ...[...captions, ...titles.flatMap(cellsIn)].map(titled),
    result,
    ...gridsWithin(table).flatMap(tableOf),
  ];
}

/** The first rows, if none has more than one cell and that is as wide as the first row of several cells behind them. */
function titlesOf(rows: readonly Element[]): readonly Element[] {
  const header = rows.findIndex((row) => cellsIn(row).length > 1);
  const width = widthOf(rows.slice(header, header + 1).flatMap(cellsIn));
  const titles = rows.slice(0, Math.max(0, header));
  return titles.flatMap(cellsIn).every((cell) => widthOf([cell]) >= width) ? titles : [];
}

function titled({ children, position }: Element): Paragraph {
  return {
    type: "paragraph",
    children: [{ type: "strong", children: inline(children), position }],
    position,
  };
}
