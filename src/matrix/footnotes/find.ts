import type { FootnoteDefinition, List, Paragraph, PhrasingContent, RootContent } from "mdast";
import { between } from "../ranges.ts";
import { type FlatText, flatten, sliced } from "../read/flatten.ts";

/** Notes under a table by their marks: `1`, `*`, or `^1` for a Markdown footnote. */
export type Footnotes = ReadonlyMap<string, FlatText>;

/** A mark at the start of a line under a table: raised or plain digits, or asterisks and daggers. */
const opening =
  /^\s*(?:(?<sign>[*\u2020\u2021\u00a7]{1,3})|(?<raised>[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2})|[([]?(?<digits>\d{1,2})[)\].:]?(?=\s))\s*/;

/** Finds the notes among what follows a table. The first one with a mark counts. */
export function footnotesIn(nodes: readonly RootContent[], document: string, text: string): Footnotes {
  const notes = nodes.flatMap((node): [string, FlatText][] => {
    if (node.type === "paragraph") return linesWithMarks(node, document);
    if (node.type === "list") return itemsWithMarks(node, document, text);
    return node.type === "footnoteDefinition" ? [[`^${node.identifier}`, wordsOf(node, document)]] : [];
  });
  return new Map(notes.reverse());
}

function wordsOf(note: Paragraph | FootnoteDefinition, document: string): FlatText {
  const { line = 1, column = 1 } = note.position?.start ?? {};
  const words: PhrasingContent[] =
    note.type === "paragraph" ? note.children : note.children.flatMap(paragraphs);
  return flatten(words, { document, line, column }, "\n");
}

const paragraphs = (block: RootContent): PhrasingContent[] =>
  block.type === "paragraph" ? block.children : [];

function linesWithMarks(paragraph: Paragraph, document: string): [string, FlatText][] {
  return linesOf(wordsOf(paragraph, document)).flatMap((line) => {
    const mark = markOf(line);
    return mark ? [mark] : [];
  });
}

/** The lines of a text, each with the marks before its first word. */
function linesOf(flat: FlatText): FlatText[] {
  let start = 0;
  return flat.text.split("\n").map((line) => {
    const [from, end] = [start, start + line.length];
    start = end + 1;
    const marks = between(flat.marks, ({ at }) => at, from, end);
    return {
      ...sliced(flat, from, end),
      marks: marks.map(({ at, label }) => ({ at: at - from, label })),
    };
  });
}

function markOf(line: FlatText): [string, FlatText] | undefined {
  const [first] = line.marks;
  if (first && line.text.slice(0, first.at).trim() === "") return [first.label, sliced(line, first.at)];
  const match = opening.exec(line.text);
  const { sign, raised, digits } = match?.groups ?? {};
  const label = sign ?? raised?.normalize("NFKD") ?? digits;
  return match && label ? [label, sliced(line, match[0].length)] : undefined;
}

/** A list counts as notes by its numbers, or as `* note` where the asterisk is a mark that Markdown took for a bullet. */
function itemsWithMarks(list: List, document: string, text: string): [string, FlatText][] {
  return list.children.flatMap((item, at): [string, FlatText][] => {
    const [first] = item.children;
    if (first?.type !== "paragraph") return [];
    const marked = linesWithMarks(first, document).slice(0, 1);
    if (marked.length > 0) return marked;
    const words = wordsOf(first, document);
    if (list.ordered) return [[String((list.start ?? 1) + at), words]];
    return text[item.position?.start.offset ?? -1] === "*" ? [["*", words]] : [];
  });
}
