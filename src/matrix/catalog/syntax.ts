import type { LineCounter, YAMLError } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { InputFile } from "../model/matrices.ts";
import { rangeInYaml, reasonOf } from "../yaml.ts";

/** The first error of a file, with the number of others: one slip can cause an error on every line below it. */
export function syntaxErrors(
  errors: readonly YAMLError[],
  { path: document, text }: InputFile,
  counter: LineCounter,
): Diagnostic[] {
  // Once the library cannot go deeper, all of its other errors follow from that.
  const tooDeep = errors.filter(({ message }) => isTooDeep(message)).slice(0, 1);
  const told = tooDeep.length > 0 ? tooDeep : errors;
  return told.slice(0, 1).map(({ pos, message, code }) => {
    const range = { document, ...rangeInYaml(text, counter, ...pos) };
    return noYaml(range, reasonOf(message), code, told.length - 1);
  });
}

/**
 * Reports that a file cannot be read.
 * @param why in the library's words
 * @param problem the library's code for it, if it has one
 * @param more how many errors of the file are not shown
 */
export function noYaml(at: Range, why: string, problem: string | null = null, more = 0): Diagnostic {
  const reason = isTooDeep(why) ? "its lists and fields are nested too deeply" : why;
  return diagnose("catalog-syntax", at, { reason, problem, more });
}

/** The engine's messages for a call stack overflow, in code or in a regular expression. */
const isTooDeep = (message: string): boolean => /stack (?:size|overflow)/i.test(message);
