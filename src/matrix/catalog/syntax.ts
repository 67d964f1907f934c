import type { LineCounter, YAMLError } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic, InputFile } from "../model.ts";
import { rangeInYaml, reasonOf } from "../yaml.ts";

/** One slip can be an error in every line below it, so that the first few say all that there is to say. */
const shown = 3;

/** The first few errors of a file, the last of them with the number of the others. */
export function syntaxErrors(
  errors: readonly YAMLError[],
  { path: document, text }: InputFile,
  counter: LineCounter,
): Diagnostic[] {
  // Once the library cannot go deeper, all that it has to say follows from that.
  const told = errors.filter(({ message }) => isTooDeep(message)).slice(0, 1);
  const first = told.length > 0 ? told : errors.slice(0, shown);
  const more = told.length > 0 ? 0 : errors.length - first.length;
  return first.map((error, at) => {
    const range = { document, ...rangeInYaml(text, counter, ...error.pos) };
    return noYaml(range, reasonOf(error.message), at === shown - 1 ? more : 0);
  });
}

/**
 * Says that a file cannot be read.
 * @param why in the library's words
 * @param more how many errors of the file are not said
 */
export function noYaml(at: Range, why: string, more = 0): Diagnostic {
  const reason = isTooDeep(why) ? "its lists and fields are nested too deeply" : why;
  return diagnose("catalog-syntax", at, { reason, more });
}

/** What the machine says when the call stack is used up, by itself or by an expression. */
const isTooDeep = (message: string): boolean => /stack (?:size|overflow)/i.test(message);
