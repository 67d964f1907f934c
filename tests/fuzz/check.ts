import { readMatrices } from "../../src/matrix/index.ts";
import type { Related } from "../../src/matrix/model/diagnostics.ts";
import { type Result, resultSchema } from "../../src/matrix/model/matrices.ts";
import { catalog } from "../support/reading.ts";

/**
 * Reads a text that may be anything.
 * @returns what is wrong with how that went, or undefined: it threw, the result does not fit its schema, or a diagnostic
 *   is about something that the text does not have
 */
export function wrongWith(text: string, path = "document.md"): string | undefined {
  try {
    const { result } = readMatrices([{ path, text }], catalog);
    return misfitOf(result) ?? strayOf(result, text);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.stack}` : String(error);
  }
}

function misfitOf(result: Result): string | undefined {
  const checked = resultSchema.safeParse(result);
  return checked.success ? undefined : `the result does not fit its schema: ${checked.error.message}`;
}

/** A range that goes on behind the end of its line. One that begins there, where something is missing, is one column. */
export function strayOf({ diagnostics }: Pick<Result, "diagnostics">, text: string): string | undefined {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const isStray = ({ line, column, length }: Omit<Related, "message">): boolean => {
    const end = lines[line - 1]?.length ?? 0;
    return line > lines.length || length > Math.max(1, end + 1 - column);
  };
  const stray = diagnostics.find((one) => [one, ...one.related].some(isStray));
  return stray && `a range is not in the text: ${JSON.stringify(stray)}`;
}
