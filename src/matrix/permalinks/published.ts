/**
 * The file of everything that was ever published, `permalinks.txt`: one line each, in the order of their characters. A
 * command adds lines, and nothing ever removes one.
 */

import type { Range } from "../diagnostics/kind.ts";
import { collectProblems, diagnose, type Problems, startOfFile } from "../diagnostics.ts";
import type { Diagnosed, InputFile } from "../model/matrices.ts";
import { allowedInKey, nearWords } from "../near.ts";
import {
  inOrder,
  isPermalinkKind,
  keyForms,
  type Permalink,
  parsePermalink,
  permalinkKinds,
} from "./permalink.ts";

/** What was ever published. */
export type Published = {
  readonly permalinks: readonly Permalink[];
  /** The place of a line of the file; its end for one that it does not have. */
  readonly placeOf: (line: string) => Range;
};

/** What the file says of itself to whoever opens it. */
const head = [
  "# Everything that was ever published under an address: its kind, and its key. Pages, fragments and data follow from it.",
  "# Written by: npm run -s matrix -- permalinks --write",
  "# No line is ever removed. What is renamed or gone has an entry in redirects.yaml.",
];

/** The text of the file with some lines, each once and in order. */
export const writtenFile = (lines: Iterable<string>): string =>
  [...head, ...inOrder(lines)].map((line) => `${line}\n`).join("");

/** A line that says something, and where. */
type Line = { readonly text: string; readonly place: Range };

/**
 * Reads what was published; lines that are none are reported and left out.
 * @param files one file, or none if nothing was ever published
 */
export function readPublished(files: readonly InputFile[]): Diagnosed<Published> {
  const problems = collectProblems(...files.map(({ path }) => path));
  const lines = files.flatMap(linesIn);
  const permalinks = lines.flatMap((line) => permalinkIn(line, problems));
  if (problems.all().length === 0) outOfOrder(lines, problems);
  const places = new Map(lines.map(({ text, place }) => [text, place]));
  const [first] = files;
  const end = lines.at(-1)?.place ?? startOfFile(first?.path ?? "");
  return {
    value: { permalinks, placeOf: (line) => places.get(line) ?? end },
    diagnostics: problems.all(),
  };
}

/** The lines of a file without comments and empty ones. */
function linesIn({ path, text }: InputFile): Line[] {
  return text.split(/\r?\n/).flatMap((written, at) => {
    const one = written.trimEnd();
    const place = { document: path, line: at + 1, column: 1, length: one.length };
    return one === "" || one.startsWith("#") ? [] : [{ text: one, place }];
  });
}

/** How the marks begin that a merge leaves where both sides changed the same lines. */
const marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

function permalinkIn({ text, place }: Line, problems: Problems): Permalink[] {
  const permalink = parsePermalink(text);
  if (permalink) return [permalink];
  const [kind = ""] = text.split(" ", 1);
  const is = (problem: "merge" | "kind" | "key", near: string | null, form: string | null): Permalink[] => {
    problems.add([diagnose("permalink-invalid", place, { problem, text, near, form })]);
    return [];
  };
  if (marks.some((mark) => text.startsWith(mark))) return is("merge", null, null);
  if (isPermalinkKind(kind)) return is("key", null, `${kind} ${keyForms[kind]}`);
  return is("kind", nearWords(permalinkKinds)(kind, allowedInKey(kind))[0]?.word ?? null, null);
}

/** Reports lines that are there twice, and the first that is not in its place. */
function outOfOrder(lines: readonly Line[], problems: Problems): void {
  const firsts = new Map<string, Range>();
  for (const { text, place } of lines) {
    const first = firsts.get(text);
    if (first) problems.add([diagnose("permalink-order", place, { problem: "repeated", text }, [first])]);
    else firsts.set(text, place);
  }
  let last = "";
  for (const [text, place] of firsts) {
    if (text < last) {
      problems.add([diagnose("permalink-order", place, { problem: "order", text })]);
      return;
    }
    last = text;
  }
}
