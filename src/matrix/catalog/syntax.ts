import type { LineCounter, YAMLError } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic, InputFile } from "../model.ts";
import { rangeInYaml, reasonOf } from "../yaml.ts";

/** The first error of a file, with the number of the others: one slip can be an error in every line below it. */
export function syntaxErrors(
  errors: readonly YAMLError[],
  { path: document, text }: InputFile,
  counter: LineCounter,
): Diagnostic[] {
  // Once the library cannot go deeper, all that it has to say follows from that.
  const tooDeep = errors.filter(({ message }) => isTooDeep(message)).slice(0, 1);
  const told = tooDeep.length > 0 ? tooDeep : errors;
  return told.slice(0, 1).map(({ pos, message, code }) => {
    const range = { document, ...rangeInYaml(text, counter, ...pos) };
    return noYaml(range, reasonOf(message), code, told.length - 1);
  });
}

/**
 * Says that a file cannot be read.
 * @param why in the library's words
 * @param problem the library's code for it, where it has one
 * @param more how many errors of the file are not said
 */
export function noYaml(at: Range, why: string, problem: string | null = null, more = 0): Diagnostic {
  const reason = isTooDeep(why) ? "its lists and fields are nested too deeply" : why;
  return diagnose("catalog-syntax", at, { reason, problem, more });
}

/** What the machine says when the call stack is used up, on its own or by an expression. */
const isTooDeep = (message: string): boolean => /stack (?:size|overflow)/i.test(message);
