import type { LineCounter, YAMLError } from "yaml";
import { diagnose, type Place } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";

/** One slip can be an error in every line below it, so that the first few say all that there is to say. */
const shown = 3;

/** The first few errors of a file, the last of them with the number of the others. */
export function syntaxErrors(
  errors: readonly YAMLError[],
  document: string,
  counter: LineCounter,
): Diagnostic[] {
  // Once the library cannot go deeper, all that it has to say follows from that.
  const told = errors.filter(({ message }) => isTooDeep(message)).slice(0, 1);
  const first = told.length > 0 ? told : errors.slice(0, shown);
  const more = errors.length - first.length;
  return first.map((error, at) => {
    const { line, col } = counter.linePos(error.pos[0]);
    const rest = told.length === 0 && more > 0 && at === shown - 1 ? ` (and ${more} more in this file)` : "";
    return noYaml({ document, line, column: col }, wordsOf(error) + rest);
  });
}

/** The library goes on with the place, which the diagnostic has, and a drawing of the line. */
const wordsOf = ({ message }: YAMLError): string =>
  message.replace(/\n[\s\S]*$/, "").replace(/ at line \d+.*$/, "");

/** Says that a file cannot be read. @param why in the library's words */
export function noYaml(place: Place, why: string): Diagnostic {
  const message = isTooDeep(why) ? "its lists and fields stand too deep within each other" : why;
  return diagnose("catalog-syntax", place, `This is no YAML: ${message}`, "Mend the YAML at this place.");
}

/** What the machine says when the call stack is used up, by itself or by an expression. */
const isTooDeep = (message: string): boolean => /stack (?:size|overflow)/i.test(message);
