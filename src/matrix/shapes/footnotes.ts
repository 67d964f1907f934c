import type { FootnoteDefinition, List, Paragraph, RootContent } from "mdast";
import { classify } from "../cell/classify.ts";
import type { Piece } from "../cell/pieces.ts";
import { problemsOf } from "../cell/problems.ts";
import type { FootnoteParts, Part } from "../cell/says.ts";
import { sentencesOf } from "../cell/sentences.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import { between } from "../ranges.ts";
import { type FlatText, flatten, type Mark, sliced } from "../read/flatten.ts";
import type { Context } from "./statement.ts";

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

function wordsOf({ children, position }: Paragraph | FootnoteDefinition, document: string): FlatText {
  const { line = 1, column = 1 } = position?.start ?? {};
  const inline = children.flatMap((child) => (child.type === "paragraph" ? child.children : [child]));
  return flatten(inline.filter(isInline), { document, line, column }, "\n");
}

const isInline = (node: Paragraph["children"][number] | RootContent): node is Paragraph["children"][number] =>
  node.type !== "list" && node.type !== "table" && node.type !== "code" && node.type !== "blockquote";

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
    const end = start + line.length;
    const marks = between(flat.marks, ({ at }) => at, start, end).map(({ at, label }) => ({
      at: at - start,
      label,
    }));
    const whole = { ...sliced(flat, start, end), marks };
    start = end + 1;
    return whole;
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
    const words = wordsOf(first, document);
    const marked = linesWithMarks(first, document).slice(0, 1);
    if (marked.length > 0) return marked;
    if (list.ordered) return [[String((list.start ?? 1) + at), words]];
    return text[item.position?.start.offset ?? -1] === "*" ? [["*", words]] : [];
  });
}

const signs = /[*\u2020\u2021\u00a7]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+/g;

/** Takes the marks out of a cell's words, so that a label is the label it would be without them. */
export function unmarked(flat: FlatText, notes: Footnotes): FlatText {
  if (flat.text.search(signs) < 0) return flat;
  const marks: Mark[] = [];
  const text = flat.text.replace(signs, (sign, at: number) => {
    const label = sign.normalize("NFKD");
    const isBullet = /(?:^|\n)\s*$/.test(flat.text.slice(Math.max(0, at - 40), at));
    if (isBullet || (label === sign && !notes.has(label))) return sign;
    marks.push({ at, label });
    return " ".repeat(sign.length);
  });
  return { ...flat, text, marks: [...flat.marks, ...marks].sort((a, b) => a.at - b.at) };
}

/** Makes the look-up that gives a range of a cell the parts of the notes it points to; each note is read once. */
export function footnoteReader({ footnotes, vocabulary, rules }: Context): FootnoteParts {
  const read = new Map<string, Part[]>();
  return (flat, { start, end }) =>
    between(flat.marks, ({ at }) => at, start, end + 1).flatMap(({ label }) => {
      const note = footnotes.get(label);
      const parts =
        read.get(label) ??
        (note ? piecesOf(note, vocabulary, rules).map((piece) => ({ flat: note, piece })) : []);
      read.set(label, parts);
      return parts;
    });
}

const piecesOf = (note: FlatText, vocabulary: Context["vocabulary"], rules: Context["rules"]): Piece[] =>
  sentencesOf(note, rules, "aside").flatMap((sentence) => classify(note, sentence, vocabulary, rules));

/** Complains of marks that lead nowhere, and of notes that could not be read in full. */
export function footnoteProblems(cells: readonly FlatText[], context: Context): Diagnostic[] {
  const { footnotes, vocabulary, rules } = context;
  const used = new Set<string>();
  const missing = cells.flatMap((flat) =>
    flat.marks.flatMap(({ at, label }) => {
      used.add(label);
      return footnotes.has(label) ? [] : [unknownFootnote(flat, at, label)];
    }),
  );
  const notes = [...used].flatMap((label) => footnotes.get(label) ?? []);
  return [
    ...missing,
    ...notes.flatMap((note) => problemsOf(note, piecesOf(note, vocabulary, rules), vocabulary)),
  ];
}

function unknownFootnote(flat: FlatText, at: number, label: string): Diagnostic {
  const message = `No note under the table has the mark “${label.replace("^", "")}”`;
  const hint = "Begin a line under the table with the mark, or take the mark out of the cell.";
  return diagnose("unknown-footnote", flat.place(at), message, hint);
}
