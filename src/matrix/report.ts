import type { Diagnostic } from "./model/diagnostics.ts";
import { excerpt } from "./report/excerpt.ts";
import { type Finding, findings, type Read, type RelatedPlace } from "./report/findings.ts";
import { visible } from "./report/visible.ts";

/** What a part of a report is, for colouring: a severity, a place, or secondary text. */
export const inks = ["error", "warning", "note", "place", "aside"] as const;
export type Ink = (typeof inks)[number];

/** How a report looks. */
export type Look = {
  /** The width in columns. */
  readonly width: number;
  readonly paint: (ink: Ink, text: string) => string;
  /** Printed below a non-empty report for people; empty for files and programs. */
  readonly footer: string;
};

/** The look for files and other programs. */
export const plain: Look = { width: 100, paint: (_, text) => text, footer: "" };

/**
 * Diagnostics for people. Each opens with `path:line:column severity code message`, which editors
 * can match; indented below it are the line with the place marked, related places, and what to do.
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
  // An empty line shows nothing beyond its number.
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
