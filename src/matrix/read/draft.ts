import type { LinkSpan, Mark } from "./flat-text.ts";

/** Where a run of a flat text began in the file, so that any index can be traced back. */
export type Run = { readonly start: number; readonly line: number; readonly column: number };

/** An element that began at an index of the text, with the words from an index of their list on. */
export type Opened = {
  readonly name: string;
  readonly start: number;
  readonly first: number;
  readonly target: string;
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
  draft.words.push(words);
  draft.length += words.length;
}
