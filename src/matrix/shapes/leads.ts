import type { PhrasingContent, RootContent } from "mdast";
import { flatten } from "../read/flatten.ts";
import { placeOf } from "../read/place.ts";
import { fold } from "../text.ts";
import type { Lead } from "./statement.ts";

/** Words further away from a table than this are not about it. */
const furthest = 5;

/**
 * What the words before a table say, the nearest first: lines of the paragraphs that follow the table before, then the
 * headings it stands under.
 */
export function leadsBefore(
  paragraphs: readonly RootContent[],
  headings: readonly RootContent[],
  document: string,
): Lead[] {
  return [...paragraphs.slice(-furthest), ...headings.slice(-1)]
    .reverse()
    .sort(headingsLast)
    .flatMap((node) => linesOf(node, document));
}

const headingsLast = (a: RootContent, b: RootContent): number =>
  Number(a.type === "heading") - Number(b.type === "heading");

function linesOf(node: RootContent, document: string): Lead[] {
  if (node.type !== "paragraph" && node.type !== "heading") return [];
  const children: PhrasingContent[] = node.children;
  const flat = flatten(children, placeOf(node, document));
  let start = 0;
  const lines = flat.text.split("\n").map((text) => {
    const lead = { text: fold(text), place: flat.place(start + (text.length - text.trimStart().length)) };
    start += text.length + 1;
    return lead;
  });
  return lines.filter(({ text }) => text !== "").reverse();
}
