import type { Diagnostic } from "./model.ts";
import { excerpt } from "./report/excerpt.ts";
import { type Finding, findings, type Read, type RelatedPlace } from "./report/findings.ts";
import { visible } from "./report/visible.ts";

/** What a part of a report is, for whoever has colours: a severity, a place, or what is beside. */
export const inks = ["error", "warning", "note", "place", "aside"] as const;
export type Ink = (typeof inks)[number];

/** How a report looks. */
export type Look = {
  /** Columns that there are. */
  readonly width: number;
  readonly paint: (ink: Ink, text: string) => string;
  /** What is below a report that is not empty, for a person; empty for files and programs. */
  readonly footer: string;
};

/** As files and other programs want it. */
export const plain: Look = { width: 100, paint: (_, text) => text, footer: "" };

/**
 * Diagnostics as a person reads them. Each opens with `path:line:column severity code message`, on which editors can
 * match; indented below it are the line with the place marked, the other places that belong to it, and what to do.
 */
export function report(diagnostics: readonly Diagnostic[], read: Read, look: Look = plain): string[] {
  const lines = findings(diagnostics, read).flatMap((finding) => [
    headline(finding, look),
    ...marked(finding, look),
    ...finding.related.map((place) => alsoHere(place, look)),
    `    ${visible(finding.hint)}`,
  ]);
  return lines.length > 0 && look.footer ? [...lines, look.footer] : lines;
}

function headline({ path, line, column, severity, code, message }: Finding, { paint }: Look): string {
  const place = paint("place", `${visible(path)}:${line}:${column}`);
  return `${place} ${paint(severity, severity)} ${code} ${visible(message)}`;
}

function marked(finding: Finding, { width, paint }: Look): string[] {
  const { source, line, column, severity } = finding;
  // An empty line shows nothing that its number does not say.
  if (!source?.trim()) return [];
  const number = `    ${line} │ `;
  const gutter = `${" ".repeat(number.length - 2)}│ `;
  const { text, indent, length } = excerpt(source, column - 1, finding.length, width - number.length);
  const caret = `${" ".repeat(indent)}${paint(severity, "^".repeat(length))}`;
  return [`${paint("aside", number)}${text}`, `${paint("aside", gutter)}${caret}`];
}

function alsoHere({ path, line, column, message }: RelatedPlace, { paint }: Look): string {
  return `    also here: ${paint("place", `${visible(path)}:${line}:${column}`)}, ${visible(message)}`;
}
