import type { List, ListItem, Nodes, PhrasingContent, RootContent } from "mdast";
import { between } from "../ranges.ts";
import { type FlatText, sliced } from "./flat-text.ts";
import { flatten } from "./flatten.ts";
import { circledNumbers, markKey, numberIn, raisedDigits, signs } from "./note-marks.ts";
import { blocksIn, placeOf, startOf } from "./tree.ts";

/**
 * A footnote. The way it is marked says how certain it is to be one:
 *
 * - `raised`: by a raised digit, a sign or a number in a circle, which nothing else begins with, or in Markdown's own
 *   form.
 * - `plain`: by plain digits or a letter at the start of a line.
 * - `item`: by being the item of a list, which may also be a list of steps.
 */
export type Note = {
  readonly label: string;
  readonly words: FlatText;
  readonly kind: "raised" | "plain" | "item";
};

/** Notes under a table: the one of each mark that counts, and all that there are. */
export type Notes = {
  readonly get: (label: string) => Note | undefined;
  readonly all: readonly Note[];
};

/** The note that a mark of a table points to. */
export type Footnotes = (label: string) => Note | undefined;

/** A mark as a message shows it; that of a Markdown footnote without its sign. */
export const shownMark = (label: string): string => label.replace("^", "");

/** A mark at the start of a line: raised or plain digits, signs, numbers in circles, or a letter in brackets. */
const opening = new RegExp(
  `^\\s*(?:(?<raised>[${signs}]{1,3}|[${raisedDigits}]{1,2}|[${circledNumbers}])|[([]?(?<plain>\\d{1,2}[)\\].:]?(?=\\s)|[a-z][)\\]](?=\\s)))\\s*`,
);

/** The end of a line at which a paragraph is merely wrapped; a sentence can continue after it. */
const wrapped = "\u2028";

/** Finds the notes among some blocks, in quotations as well. Of those with one mark, the first counts. */
export function footnotesIn(nodes: readonly RootContent[], document: string, text: string): Notes {
  const all = nodes.flatMap(outOfQuotation).flatMap((node): Note[] => {
    if (node.type === "paragraph") return notesIn(wordsOf(node, document));
    if (node.type === "list")
      return node.children.flatMap((item, at) => noteOf(item, node, at, document, text));
    if (node.type !== "footnoteDefinition") return [];
    return [{ label: `^${node.identifier}`, words: joined(wordsOf(node, document)), kind: "raised" }];
  });
  const notes = new Map(all.toReversed().map((note) => [note.label, note]));
  const numbered = new Map(all.toReversed().map((note) => [numberIn(note.label), note]));
  return { get: (label) => notes.get(label) ?? notes.get(numberIn(label) ?? "") ?? numbered.get(label), all };
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

const joined = (flat: FlatText): FlatText => ({ ...flat, text: flat.text.replaceAll(wrapped, " ") });

/** A mark at the start of some words, and where the words after it begin. */
type Marked = Pick<Note, "label" | "kind"> & { readonly start: number };

/**
 * The notes in a paragraph whose lines begin with marks; a line without one continues with the note before. A mark
 * after the end of a sentence begins the next note of its line.
 */
function notesIn(flat: FlatText): Note[] {
  const notes: (Marked & { end: number })[] = [];
  for (const { start, end } of startsIn(flat)) {
    const mark = markIn(flat, start, end);
    if (mark) notes.push({ ...mark, end });
    const last = notes.at(-1);
    if (last) last.end = end;
  }
  return notes.map(({ label, kind, start, end }) => ({
    label,
    kind,
    words: joined(sliced(flat, start, end)),
  }));
}

/** The ranges of a text that can begin with a mark: its lines, and what follows a sentence and has a mark. */
function startsIn(flat: FlatText): { start: number; end: number }[] {
  let start = 0;
  return flat.text.split(/[\n\u2028]/).flatMap((line) => {
    const end = start + line.length;
    const starts = [start, ...afterSentences(flat, start, line)];
    start = end + 1;
    return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
  });
}

const raisedSigns = new RegExp(`[${raisedDigits}${circledNumbers}]`, "g");

/** Where marks are in a line after the end of a sentence. */
function afterSentences(flat: FlatText, start: number, line: string): number[] {
  const raised = [...line.matchAll(raisedSigns)].map(({ index }) => index);
  const marks = between(flat.marks, ({ at }) => at, start + 1, start + line.length).map(
    ({ at }) => at - start,
  );
  const isBehind = (at: number): boolean => /[.!?]\s+$/.test(line.slice(Math.max(0, at - 9), at));
  return [...raised, ...marks]
    .filter(isBehind)
    .sort((one, other) => one - other)
    .map((at) => start + at);
}

/** The mark that a line begins with. */
function markIn(flat: FlatText, start: number, end: number): Marked | undefined {
  const [first] = between(flat.marks, ({ at }) => at, start, end);
  if (first && flat.text.slice(start, first.at).trim() === "")
    return { label: first.label, kind: "raised", start: first.at };
  const match = opening.exec(flat.text.slice(start, end));
  const { raised, plain = "" } = match?.groups ?? {};
  if (!match) return undefined;
  const label = markKey(raised ?? plain.replace(/[.:]$/, ""));
  return { label, kind: raised ? "raised" : "plain", start: start + match[0].length };
}

/**
 * An item is a note by the mark it begins with, by its number, or where `*` is a mark that Markdown took for a bullet.
 */
function noteOf(item: ListItem, list: List, at: number, document: string, text: string): Note[] {
  const words = wordsOf(item, document);
  const mark = markIn(words, 0, words.text.search(/[\n\u2028]|$/));
  const label = mark?.label ?? labelOf(item, list, at, text);
  if (label === undefined) return [];
  return [{ label, kind: mark?.kind ?? "item", words: joined(sliced(words, mark?.start ?? 0)) }];
}

function labelOf(item: ListItem, list: List, at: number, text: string): string | undefined {
  if (list.ordered) return String((list.start ?? 1) + at);
  const start = startOf(item);
  return start && text.startsWith("*", start.offset) ? "*" : undefined;
}
