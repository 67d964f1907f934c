import type { LinkSpan, Mark } from "./flat-text.ts";

/** Where a run of a flat text began in the file, so that any index can be traced back. */
export type Run = { readonly start: number; readonly line: number; readonly column: number };

/** An element that began at an index of the text, and how much of everything there was in the draft by then. */
export type Opened = {
  readonly name: string;
  readonly start: number;
  readonly target: string;
  readonly before: Readonly<Record<"words" | "runs" | "links" | "asides", number>>;
};

/** A flat text so far. It grows by one node after the other, since a cell can hold a megabyte of them. */
export type Draft = {
  /** What the end of a line within a paragraph becomes. */
  readonly softBreak: string;
  readonly words: string[];
  length: number;
  readonly runs: Run[];
  readonly links: LinkSpan[];
  readonly asides: { readonly start: number; readonly end: number }[];
  readonly marks: Mark[];
  /** HTML elements that still have to end. */
  readonly open: Opened[];
};

export function emptyDraft(softBreak: string): Draft {
  return { softBreak, words: [], length: 0, runs: [], links: [], asides: [], marks: [], open: [] };
}

/** Adds words behind all others. */
export function say(words: string, draft: Draft): void {
  if (words === "") return;
  draft.words.push(words);
  draft.length += words.length;
}

/** Words with a blank for each unusual end of a line, which every rule would take for the end of all words. */
export const inOneLine = (words: string): string => words.replace(/[\r\u2028\u2029]/g, " ");

/** An element that begins where the draft ends. */
export function opened(name: string, target: string, draft: Draft): Opened {
  const { words, runs, links, asides, length } = draft;
  const before = {
    words: words.length,
    runs: runs.length,
    links: links.length,
    asides: asides.length,
  };
  return { name, start: length, target, before };
}

/** Takes all back that came since an element began, but for marks, which are no words. */
export function takeBack({ start, before }: Opened, draft: Draft): void {
  draft.length = start;
  for (const list of ["words", "runs", "links", "asides"] as const) draft[list].length = before[list];
}

/** Marks in the order of the text. One that stood in words which were taken back stands where those did. */
export function marksOf({ marks }: Draft): Mark[] {
  let least = Number.POSITIVE_INFINITY;
  return marks
    .toReversed()
    .map((mark) => {
      least = Math.min(least, mark.at);
      return { ...mark, at: least };
    })
    .reverse();
}
