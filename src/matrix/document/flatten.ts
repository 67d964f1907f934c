import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place, Range } from "../diagnostics/kind.ts";
import { fromTo } from "../diagnostics.ts";
import { lowerBound } from "../ranges.ts";
import { type FlatText, type LinkSpan, type Mark, outermost, type Picture, type Span } from "./flat-text.ts";
import { circledNumbers, markKey, raisedDigits, signs } from "./note-marks.ts";
import { attributeOf, blocks, readTag, type Tag } from "./tags.ts";

/** Where a run of a flat text began in the file, so that any index can be traced back. */
type Run = {
  readonly start: number;
  readonly line: number;
  readonly column: number;
  /** Its last index, and the column after that in the file, where an entity can stand for a character. */
  readonly last: number;
  readonly end: number | undefined;
};

/** A flat text in progress. It grows node by node, since a cell can hold a megabyte of them. */
type Draft = {
  /** Where the text as a whole is. */
  readonly at: Place;
  readonly words: string[];
  length: number;
  readonly runs: Run[];
  readonly links: LinkSpan[];
  readonly asides: Span[];
  readonly pictures: Picture[];
  readonly marks: Mark[];
  /** HTML elements that have not been closed yet. */
  readonly open: Opened[];
};

/** An element that began at an index of the text, and how much the draft contained by then. */
type Opened = {
  readonly name: string;
  readonly start: number;
  readonly place: Range;
  readonly target: string;
  readonly before: Readonly<Record<(typeof lists)[number], number>>;
};

/** All that an element takes with it when it turns out to be a mark; marks themselves are not words, and stay. */
const lists = ["words", "runs", "links", "asides", "pictures"] as const;

/**
 * Flattens inline Markdown in normal form. HTML elements are read as what they show, such as blocks as lines.
 * @param nodes the children of the cell or paragraph
 * @param at the place of the cell, for positions in an empty one
 * @param softBreak what the end of a line within a paragraph becomes
 */
export function flatten(nodes: readonly PhrasingContent[], at: Place, softBreak = " "): FlatText {
  const draft: Draft = {
    at,
    words: [],
    length: 0,
    runs: [],
    links: [],
    asides: [],
    pictures: [],
    marks: [],
    open: [],
  };
  for (const node of nodes) add(node, draft, softBreak);
  endRaised(draft);
  const text = draft.words.join("");
  return {
    text,
    links: outermost(draft.links),
    asides: outermost(draft.asides),
    pictures: draft.pictures,
    marks: inOrder(draft.marks),
    place: (index) => placeOfIndex(draft.runs, index, at),
    range: (span) => rangeOfSpan(draft.runs, text, span, at),
  };
}

function add(node: PhrasingContent, draft: Draft, softBreak: string): void {
  const start = draft.length;
  if ("children" in node) {
    for (const child of node.children) add(child, draft, softBreak);
    if (node.type === "link") draft.links.push({ start, end: draft.length, target: node.url });
    return;
  }
  switch (node.type) {
    case "footnoteReference":
      draft.marks.push({ at: start, label: `^${node.identifier}`, place: rangeIn(node, draft) });
      return;
    case "html": {
      const tag = readTag(node.value);
      if (tag) addTag(tag, rangeIn(node, draft), draft);
      return;
    }
    case "break":
      endLine(draft);
      return;
    case "text":
      say(inOneLine(node.value).replaceAll("\n", softBreak), node, draft);
      return;
    default:
      say(inOneLine(textOf(node)), node, draft);
      if (node.type === "image")
        draft.pictures.push({ start, end: draft.length, place: rangeIn(node, draft) });
  }
}

/** The words with a space for each unusual line break, which every rule would mistake for the end of the text. */
const inOneLine = (words: string): string => words.replace(/[\r\u2028\u2029]/g, " ");

/** Adds the words of a node. Two adjacent spaces from different nodes become one. */
function say(words: string, node: PhrasingContent, draft: Draft): void {
  const before = draft.words.at(-1)?.at(-1);
  const isDouble = words.startsWith(" ") && (before === " " || before === "\n");
  const seen = isDouble ? words.slice(1) : words;
  const [point, behind] = [node.position?.start, node.position?.end];
  if (point) {
    const column = point.column + markLength(node) + (isDouble ? 1 : 0);
    const end = node.type === "text" && behind?.line === point.line ? behind.column : undefined;
    const { length: start } = draft;
    draft.runs.push({ start, line: point.line, column, last: start + seen.length - 1, end });
  }
  push(seen, draft);
}

function push(words: string, draft: Draft): void {
  if (words === "") return;
  draft.words.push(words);
  draft.length += words.length;
}

/** Where a node is; implied HTML, such as a tag made from another, is where the draft is. */
function rangeIn({ position }: PhrasingContent, { at, runs, length }: Draft): Range {
  const [start, end] = [position?.start, position?.end];
  if (!start) return { ...placeOfIndex(runs, length, at), length: 1 };
  const { line, column } = start;
  return { document: at.document, line, column, length: end?.line === line ? end.column - column : 1 };
}

/** What is before the words of a node in the file: the backtick of code, the `![` of an image. */
function markLength({ type }: PhrasingContent): number {
  if (type === "inlineCode") return 1;
  return type === "image" ? 2 : 0;
}

/** The last run that begins at or before the index holds it; without one, all that is known is the cell. */
function placeOfIndex(runs: readonly Run[], index: number, at: Place): Place {
  const run = runs[lowerBound(runs, ({ start }) => start <= index) - 1];
  if (!run) return at;
  return { document: at.document, line: run.line, column: run.column + index - run.start };
}

/** From the first character of some words to the last visible one in the same line. */
function rangeOfSpan(runs: readonly Run[], text: string, { start, end }: Span, at: Place): Range {
  const place = placeOfIndex(runs, start, at);
  let next = lowerBound(runs, (run) => run.start <= start);
  // Stops where the words end, since a cell can hold thousands of runs and as many ranges.
  while ((runs[next]?.start ?? end) < end && runs[next]?.line === place.line) next++;
  const words = text.slice(start, Math.min(end, runs[next]?.start ?? end)).trimEnd();
  const last = start + Math.max(0, words.length - 1);
  return { ...place, length: Math.max(1, columnBehind(runs, last, at) - place.column) };
}

/** The column in the file after the character at an index. */
function columnBehind(runs: readonly Run[], index: number, at: Place): number {
  const run = runs[lowerBound(runs, ({ start }) => start <= index) - 1];
  return run?.end !== undefined && run.last === index ? run.end : placeOfIndex(runs, index, at).column + 1;
}

/** Elements whose end matters, too. */
const spanning: ReadonlySet<string> = new Set(["a", "sup", "blockquote"]);
/** A few levels are enough for what people write, and keep unclosed tags from being walked over and over. */
const deepest = 8;

/** Reads a tag among the words of a text as what it shows: blocks as lines. */
function addTag(tag: Tag, place: Range, draft: Draft): void {
  if (blocks.has(tag.name)) endLine(draft);
  if (!spanning.has(tag.name)) return;
  if (tag.name === "sup" && !tag.closes) endRaised(draft);
  if (tag.closes) close(tag.name, draft, place);
  else draft.open.push(opened(tag, place, draft));
}

function endLine(draft: Draft): void {
  endRaised(draft);
  push("\n", draft);
}

/** Raised text ends with its line or the next mark at the latest, since many people forget its end tag. */
function endRaised(draft: Draft): void {
  const last = draft.open.at(-1);
  if (last?.name === "sup" && draft.length > last.start) close("sup", draft);
}

function opened(tag: Tag, place: Range, draft: Draft): Opened {
  const { words, runs, links, asides, pictures } = draft;
  const before = {
    words: words.length,
    runs: runs.length,
    links: links.length,
    asides: asides.length,
    pictures: pictures.length,
  };
  return { name: tag.name, start: draft.length, place, target: attributeOf(tag, "href") ?? "", before };
}

/**
 * Ends the innermost element of that name, and with it everything left open inside it.
 * @param tag where its end tag is, if it has one
 */
function close(name: string, draft: Draft, tag?: Range): void {
  const above = Math.max(0, draft.open.length - deepest);
  const at = draft.open.slice(above).findLastIndex((one) => one.name === name);
  const [ended] = at < 0 ? [] : draft.open.splice(above + at);
  if (!ended) return;
  const span = { start: ended.start, end: draft.length };
  if (name === "blockquote") draft.asides.push(span);
  else if (name === "a") draft.links.push({ ...span, target: ended.target });
  else takeMark(tag ? { ...ended, place: fromTo(ended.place, tag) } : ended, draft);
}

/** No mark is longer, so longer words need not be checked. */
const longestMark = 80;
const single = `(?:\\d{1,2}|[a-z]|[${signs}]{1,3}|[${raisedDigits}]{1,2}|[${circledNumbers}])`;
/** One mark or several, in brackets or not; "2<sup>nd</sup>" is a word. */
const raised = new RegExp(`^\\s*[([]?(?:\\^\\S{1,60}|${single}(?:\\s*,\\s*${single})*)[)\\]]?\\s*$`, "i");

/** Takes the words of a raised element back if they are a footnote's mark. */
function takeMark({ start, place, before }: Opened, draft: Draft): void {
  if (draft.length - start > longestMark) return;
  const words = draft.words.slice(before.words).join("");
  if (!raised.test(words)) return;
  draft.length = start;
  for (const list of lists) draft[list].length = before[list];
  for (const label of words.split(",")) draft.marks.push({ at: start, label: markKey(label), place });
}

/** Marks in the order of the text. A mark inside words that were taken back is where those were. */
function inOrder(marks: readonly Mark[]): Mark[] {
  let least = Number.POSITIVE_INFINITY;
  return marks
    .toReversed()
    .map((mark) => {
      least = Math.min(least, mark.at);
      return { ...mark, at: least };
    })
    .reverse();
}
