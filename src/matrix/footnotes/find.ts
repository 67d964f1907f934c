import type { List, ListItem, Nodes, PhrasingContent, RootContent } from "mdast";
import { between } from "../ranges.ts";
import { blocksIn } from "../read/blocks.ts";
import { type FlatText, sliced } from "../read/flat-text.ts";
import { flatten } from "../read/flatten.ts";
import { placeOf, startOf } from "../read/place.ts";

/** Notes under a table by their marks: `1`, `*`, or `^1` for a Markdown footnote. */
export type Notes = ReadonlyMap<string, FlatText>;

/** The note that a mark of a table points to. */
export type Footnotes = (label: string) => FlatText | undefined;

type Note = readonly [label: string, words: FlatText];

/** A mark at the start of a line under a table: raised or plain digits, or asterisks and daggers. */
const opening =
  /^\s*(?:(?<sign>[*\u2020\u2021\u00a7]{1,3})|(?<raised>[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2})|[([]?(?<digits>\d{1,2})[)\].:]?(?=\s))\s*/;

/** The end of a line that a paragraph is only wrapped at; a sentence can go on behind it. */
const wrapped = "\u2028";

/** Finds the notes among some blocks, in quotations as well. The first one with a mark counts. */
export function footnotesIn(nodes: readonly RootContent[], document: string, text: string): Notes {
  const notes = nodes.flatMap(outOfQuotation).flatMap((node): Note[] => {
    if (node.type === "paragraph") return notesIn(wordsOf(node, document));
    if (node.type === "list")
      return node.children.flatMap((item, at) => noteOf(item, node, at, document, text));
    return node.type === "footnoteDefinition"
      ? [[`^${node.identifier}`, joined(wordsOf(node, document))]]
      : [];
  });
  return new Map(notes.reverse());
}

const outOfQuotation = (node: RootContent): Nodes[] =>
  node.type === "blockquote" ? blocksIn(node).filter(({ type }) => type === "paragraph") : [node];

/** The words of a note, a line for each of its blocks. */
function wordsOf(note: Nodes, document: string): FlatText {
  const lines = blocksIn(note)
    .map(lineOf)
    .filter((line) => line.length > 0);
  const words = lines.flatMap((line, at): PhrasingContent[] =>
    at === 0 ? line : [{ type: "break" }, ...line],
  );
  return flatten(words, placeOf(note, document), wrapped);
}

function lineOf(block: Nodes): PhrasingContent[] {
  if (block.type === "paragraph" || block.type === "heading") return block.children;
  return block.type === "code" ? [{ ...block, type: "inlineCode" }] : [];
}

/**
 * The notes that lines of a paragraph begin with their marks; a line without one goes on with the note before. A mark
 * behind the end of a sentence begins the next note of its line.
 */
function notesIn(flat: FlatText): Note[] {
  const notes: { label: string; start: number; end: number }[] = [];
  for (const { start, end } of startsIn(flat)) {
    const mark = markIn(flat, start, end);
    if (mark) notes.push({ ...mark, end });
    for (const last of notes.slice(-1)) last.end = end;
  }
  return notes.map((note) => [note.label, joined(sliced(flat, note.start, note.end))]);
}

/** The ranges of a text that can begin with a mark: its lines, and what follows a sentence and has a mark. */
function startsIn(flat: FlatText): { start: number; end: number }[] {
  let start = 0;
  return flat.text.split(/[\n\u2028]/).flatMap((line) => {
    const end = start + line.length;
    const starts = [start, ...behindSentences(flat, start, line)];
    start = end + 1;
    return starts.map((from, at) => ({ start: from, end: Math.min(end, ...starts.slice(at + 1, at + 2)) }));
  });
}

/** Where marks stand in a line behind the end of a sentence. */
function behindSentences(flat: FlatText, start: number, line: string): number[] {
  const raised = [...line.matchAll(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g)].map(({ index }) => index);
  const marks = between(flat.marks, ({ at }) => at, start + 1, start + line.length).map(
    ({ at }) => at - start,
  );
  const isBehind = (at: number): boolean => /[.!?]\s+$/.test(line.slice(Math.max(0, at - 9), at));
  return [...raised, ...marks]
    .filter(isBehind)
    .sort((one, other) => one - other)
    .map((at) => start + at);
}

const joined = (flat: FlatText): FlatText => ({ ...flat, text: flat.text.replaceAll(wrapped, " ") });

/** The mark that a line begins with, and where the words behind it start. */
function markIn(flat: FlatText, start: number, end: number): { label: string; start: number } | undefined {
  const [first] = between(flat.marks, ({ at }) => at, start, end);
  if (first && flat.text.slice(start, first.at).trim() === "") return { label: first.label, start: first.at };
  const match = opening.exec(flat.text.slice(start, end));
  const { sign, raised, digits } = match?.groups ?? {};
  const label = sign ?? raised?.normalize("NFKD") ?? digits;
  return match && label ? { label, start: start + match[0].length } : undefined;
}

/** An item is a note by the mark it begins with, by its number, or where `*` is a mark that Markdown took for a bullet. */
function noteOf(item: ListItem, list: List, at: number, document: string, text: string): Note[] {
  const words = wordsOf(item, document);
  const mark = markIn(words, 0, words.text.search(/[\n\u2028]|$/));
  const label = mark?.label ?? labelOf(item, list, at, text);
  return label === undefined ? [] : [[label, joined(sliced(words, mark?.start ?? 0))]];
}

function labelOf(item: ListItem, list: List, at: number, text: string): string | undefined {
  if (list.ordered) return String((list.start ?? 1) + at);
  const start = startOf(item);
  return start && text.startsWith("*", start.offset) ? "*" : undefined;
}
