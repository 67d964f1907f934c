import type { PhrasingContent } from "mdast";
import type { Place } from "../diagnostics.ts";
import { lowerBound } from "../ranges.ts";
import type { Draft, Run } from "./draft.ts";

/** Notes where the words of a node begin in the file, and where each of their lines does. */
export function addRuns(node: PhrasingContent, draft: Draft): void {
  const { position } = node;
  if (!position?.start) return;
  const { line, column } = position.start;
  draft.runs.push({ start: draft.length, line, column: column + markLength(node) });
  if (node.type === "text" && node.value.includes("\n")) addLines(node.value, position, draft);
}

/** What stands before the words of a node in the file: the backtick of code, the `![` of an image. */
function markLength({ type }: PhrasingContent): number {
  if (type === "inlineCode") return 1;
  return type === "image" ? 2 : 0;
}

type Position = NonNullable<PhrasingContent["position"]>;

/** Markdown leaves out what a line is indented by. That of the last one shows by where it ends; others are like it. */
function addLines(value: string, { start, end }: Position, draft: Draft): void {
  const ends = [...value.matchAll(/\n/g)].map(({ index }) => index + 1);
  // An entity can be the end of a line that is none in the file.
  if (ends.length !== end.line - start.line) return;
  const column = Math.max(1, end.column - (value.length - value.lastIndexOf("\n") - 1));
  ends.forEach((index, at) => {
    draft.runs.push({ start: draft.length + index, line: start.line + at + 1, column });
  });
}

/** The last run that begins at or before the index holds it; without one, all that is known is the cell. */
export function placeIn(runs: readonly Run[], index: number, at: Place): Place {
  const run = runs[lowerBound(runs, ({ start }) => start <= index) - 1];
  if (!run) return at;
  return { document: at.document, line: run.line, column: run.column + index - run.start };
}
