import type { Code } from "../matrix/diagnostics/kinds.ts";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import type { Result } from "../matrix/model/matrices.ts";
import { published } from "../matrix/published.ts";
import { findings, type Read } from "../matrix/report/findings.ts";
import { type Look, report } from "../matrix/report.ts";
import type { Format } from "./format/format.ts";
import { github } from "./format/github.ts";
import { sarif } from "./format/sarif.ts";
import type { Outcome } from "./outcome.ts";

/** A value as JSON that people can read, too. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Diagnostics for a person, with a line feed after each line. */
export function reported(diagnostics: readonly Diagnostic[], read: Read, look: Look): string {
  return report(diagnostics, read, look)
    .map((line) => `${line}\n`)
    .join("");
}

/** How a result is printed. */
export type Printing = {
  /** What the result was read from. */
  readonly read: Read;
  readonly format: Format;
  readonly look: Look;
  /** Whether people see the notes about how tables were read, of which other documentation has very many. */
  readonly notes: boolean;
};

/** Notes that ask for nothing: which tables were left alone, and which could have been read in another way as well. */
const onlyWithNotes: ReadonlySet<Code> = new Set<Code>(["table-left-alone", "shape-chosen"]);

/**
 * A result in one of the formats. Those for programs include every note.
 * @param summed the summary that the format for people prints
 */
export function printed(
  result: Result,
  summed: string,
  { read, format, look, notes }: Printing,
): Omit<Outcome, "status"> {
  const { diagnostics } = result;
  const told = notes ? diagnostics : diagnostics.filter(({ code }) => !onlyWithNotes.has(code));
  // In a pull request's log these commands are the report; text from documents must not be mistaken for a command.
  if (format === "github") return { out: github(findings(told, read)), err: "" };
  const err = reported(told, read, look);
  if (format === "sarif") return { out: asJson(sarif(findings(diagnostics, read))), err };
  return { out: format === "json" ? asJson(published(result)) : summed, err };
}
