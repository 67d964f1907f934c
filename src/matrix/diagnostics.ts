import type { Diagnostic, Severity } from "./model.ts";

/** Every code that a diagnostic can carry, with the severity it has outside strict mode. Codes never change. */
export const codes = {
  "catalog-syntax": "error",
  "catalog-invalid": "error",
  "catalog-duplicate": "error",
  "catalog-unknown-id": "error",
  "catalog-ambiguous": "error",
  "catalog-reserved": "error",
  "front-matter-syntax": "error",
  "front-matter-invalid": "error",
  "duplicate-document": "error",
  "unplaced-text": "error",
  "text-lost": "error",
  "unclear-text": "error",
  "two-answers": "error",
  "nested-too-deeply": "error",
  "unknown-feature": "warning",
  "unknown-product": "warning",
  "unknown-server": "warning",
  "unknown-placement": "warning",
  "unknown-configuration": "warning",
  "unknown-matrix": "warning",
  "not-in-matrix": "warning",
  "duplicate-statement": "warning",
  contradiction: "warning",
  "impossible-condition": "warning",
  "unknown-footnote": "warning",
  "unused-footnote": "warning",
  "duplicate-footnote": "warning",
  "picture-without-words": "warning",
  "tag-as-text": "warning",
  "row-length": "warning",
  "table-lost": "warning",
  "unknown-language": "warning",
  "language-mismatch": "warning",
  "shape-chosen": "note",
  "table-left-alone": "note",
} as const satisfies Record<string, Severity>;
export type Code = keyof typeof codes;

/** Where something stands: a document's id or a file's path, line and column from 1. */
export type Place = { readonly document: string; readonly line: number; readonly column: number };

/**
 * Makes a diagnostic of a known code.
 * @param place what it is about; only its document, line and column are kept
 * @param message what is wrong, as a sentence without a full stop
 * @param hint what to do about it, as a sentence
 */
export function diagnose(code: Code, place: Place, message: string, hint: string): Diagnostic {
  const { document, line, column } = place;
  return { severity: codes[code], code, message, hint, document, line, column };
}

/** Words as a message quotes them; whole paragraphs would hide what it says. */
export function quoted(words: string): string {
  const start = words.slice(0, 400).replace(/\s+/g, " ").trim();
  return `“${start.length > 80 ? `${start.slice(0, 79)}…` : start}”`;
}

/** In strict mode nothing may be guessed, so what is a warning elsewhere is an error there. Notes stay notes. */
export function strictly(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((one) => (one.severity === "warning" ? { ...one, severity: "error" } : one));
}

/** Whether anything in the list must stop a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}

/** Codes of what is wrong with a document by itself, whatever the catalog knows. */
const byItself: ReadonlySet<string> = new Set<Code>([
  "front-matter-syntax",
  "front-matter-invalid",
  "duplicate-document",
]);

/**
 * What there is to mend, in all files at once. Where the catalog has errors, what documents say about its products and
 * features is not among them: all of that would be unknown, and the one mistake lost in the noise.
 */
export function toMend(
  catalog: readonly Diagnostic[],
  documents: readonly Diagnostic[],
): readonly Diagnostic[] {
  const own = hasErrors(catalog) ? documents.filter(({ code }) => byItself.has(code)) : documents;
  return [...catalog, ...own];
}
