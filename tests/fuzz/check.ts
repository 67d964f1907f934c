import { readMatrices } from "../../src/matrix/index.ts";
import { type Result, resultSchema } from "../../src/matrix/model.ts";
import { catalog } from "../support/reading.ts";

/**
 * Reads a text that may be anything.
 * @returns what is wrong with how that went, or undefined: it threw, or the result does not fit its schema
 */
export function wrongWith(text: string, path = "document.md"): string | undefined {
  try {
    return misfitOf(readMatrices([{ path, text }], catalog).result);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.stack}` : String(error);
  }
}

function misfitOf(result: Result): string | undefined {
  const checked = resultSchema.safeParse(result);
  return checked.success ? undefined : `the result does not fit its schema: ${checked.error.message}`;
}
