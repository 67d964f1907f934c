import { readMatrices } from "../../src/matrix/index.ts";
import { type Result, resultSchema } from "../../src/matrix/model.ts";
import { catalog } from "../support/reading.ts";

/** Milliseconds that any document may take, and that each of its characters may add: some times what they do take. */
const allowance = { document: 250, character: 0.01 } as const;
/** A machine that does something else for a moment is not the reader's fault, three moments are. */
const attempts = 3;

/**
 * Reads a text that may be anything.
 * @returns what is wrong with how that went, or undefined: it threw, it was slow, or the result is none
 */
export function wrongWith(text: string, path = "document.md"): string | undefined {
  try {
    const first = timed(text, path);
    return misfitOf(first.result) ?? slowness(text, path, first.took);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.stack}` : String(error);
  }
}

function timed(text: string, path: string): { result: Result; took: number } {
  const start = performance.now();
  const { result } = readMatrices([{ path, text }], catalog);
  return { result, took: performance.now() - start };
}

function slowness(text: string, path: string, first: number): string | undefined {
  const most = allowance.document + allowance.character * text.length;
  let took = first;
  for (let more = 1; more < attempts && took > most; more++) took = Math.min(took, timed(text, path).took);
  if (took <= most) return undefined;
  return `${text.length} characters took ${took.toFixed(0)} ms, more than ${most.toFixed(0)}`;
}

function misfitOf(result: Result): string | undefined {
  const checked = resultSchema.safeParse(result);
  return checked.success ? undefined : `the result does not fit its schema: ${checked.error.message}`;
}
