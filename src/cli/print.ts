import type { Diagnostic, Result } from "../matrix/model.ts";
import { published } from "../matrix/published.ts";
import { findings, type Read } from "../matrix/report/findings.ts";
import { type Look, report } from "../matrix/report.ts";
import type { Format } from "./format/format.ts";
import { github } from "./format/github.ts";
import { sarif } from "./format/sarif.ts";
import type { Outcome } from "./outcome.ts";

/** A value as JSON that people can read as well. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Diagnostics as a person reads them, with a line feed behind each line. */
export function reported(diagnostics: readonly Diagnostic[], read: Read, look: Look): string {
  return report(diagnostics, read, look)
    .map((line) => `${line}\n`)
    .join("");
}

/** How a result is printed. */
export type Printing = {
  /** What was read to get it. */
  readonly read: Read;
  readonly format: Format;
  readonly look: Look;
  /** Whether people are shown the notes about tables that are left alone, of which any other documentation is full. */
  readonly notes: boolean;
};

/**
 * A result in one of the forms. Those for programs have every note.
 * @param summed what the form for people says of it
 */
export function printed(
  result: Result,
  summed: string,
  { read, format, look, notes }: Printing,
): Omit<Outcome, "status"> {
  const { diagnostics } = result;
  const told = notes ? diagnostics : diagnostics.filter(({ code }) => code !== "table-left-alone");
  // In a pull request's log the commands are the report, and words of documents must not be taken for more of them.
  if (format === "github") return { out: github(findings(told, read)), err: "" };
  const err = reported(told, read, look);
  if (format === "sarif") return { out: asJson(sarif(findings(diagnostics, read))), err };
  return { out: format === "json" ? asJson(published(result)) : summed, err };
}
