import type { Naming, Place, Range } from "./diagnostics/kind.ts";
import { type Code, type DataOf, kinds } from "./diagnostics/kinds.ts";
import type { Diagnostic, DiagnosticOf } from "./model/diagnostics.ts";

/** How the core, which knows documents by id, names a line. */
const byId: Naming = ({ document, line }) => `${document}, line ${line}`;

/**
 * Makes a diagnostic from the wording of its code, filled in with the given values.
 * @param at what it is about; only its document, line, column and length are kept
 * @param related other places that belong to it
 */
export function diagnose<C extends Code>(
  code: C,
  at: Range,
  data: DataOf<C>,
  related: readonly Range[] = [],
): DiagnosticOf<C> {
  const { severity, message, hint, related: relation } = kinds[code];
  return {
    severity,
    code,
    message: message(data, byId),
    hint: hint(data),
    ...rangeOf(at),
    related: related.map((other) => ({ ...rangeOf(other), message: relation?.(data) ?? "" })),
    data,
  };
}

const rangeOf = ({ document, line, column, length }: Range): Range => ({ document, line, column, length });

/** The message of a diagnostic, with lines named in the way its reader knows them. */
export function messageFor<C extends Code>({ code, data }: DiagnosticOf<C>, named: Naming): string {
  return kinds[code].message(data, named);
}

/** The first character of a file, for diagnostics about the file as a whole. */
export const startOfFile = (document: string): Range => ({ document, line: 1, column: 1, length: 1 });

/** From the start of one range to the end of another. If they are on different lines, the first range alone. */
export function fromTo(first: Range, last: Range): Range {
  if (first.line !== last.line) return first;
  return { ...first, length: Math.max(first.length, last.column + last.length - first.column) };
}

/** Collects diagnostics as they are found. */
export type Problems = {
  readonly add: (...found: (readonly Diagnostic[])[]) => void;
  /** All of them in document order, without duplicates: a cell that spans two columns is reported once. */
  readonly all: () => readonly Diagnostic[];
};

/**
 * Starts to collect problems.
 * @param documents ids or paths in the order in which they are shown; any others follow in the order they are found
 */
export function collectProblems(...documents: readonly string[]): Problems {
  const found = new Map<string, Diagnostic>();
  const ranks = new Map<string, number>();
  const rank = (document: string): number => {
    const known = ranks.get(document) ?? ranks.size;
    ranks.set(document, known);
    return known;
  };
  documents.forEach(rank);
  return {
    add: (...lists) => {
      for (const one of lists.flat()) {
        rank(one.document);
        found.set(keyOf(one), one);
      }
    },
    all: () => [...found.values()].sort((a, b) => rank(a.document) - rank(b.document) || byPlace(a, b)),
  };
}

const keyOf = ({ code, document, line, column, message }: Diagnostic): string =>
  [code, document, line, column, message].join("\n");

const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

/** The lines of a document or file. */
type Lines = () => readonly string[];

/**
 * Clips ranges to the end of their lines. Positions in HTML are not always exact, and a range must not extend beyond
 * its line.
 */
export function withinLines(documents: ReadonlyMap<string, Lines>): (diagnostic: Diagnostic) => Diagnostic {
  const cut = ({ document, line, column, length }: Range): number => {
    const end = documents.get(document)?.()[line - 1]?.length;
    return end === undefined ? length : Math.max(1, Math.min(length, end + 1 - column));
  };
  return (one) => {
    const related = one.related.map((place) => ({ ...place, length: cut(place) }));
    return { ...one, length: cut(one), related };
  };
}

/** In strict mode nothing may be guessed, so warnings become errors. Notes stay notes. */
export function strictly(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((one) => (one.severity === "warning" ? { ...one, severity: "error" } : one));
}

/** Whether anything in the list must stop a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}

/** Codes for problems of a document on its own, whatever the catalog contains. */
const byItself: ReadonlySet<string> = new Set<Code>([
  "unreadable-file",
  "front-matter-syntax",
  "front-matter-invalid",
  "duplicate-document",
  "language-mismatch",
  "language-folder",
  "stray-file",
]);

/**
 * Everything to fix, in all files. If the catalog has errors, problems with products and features in documents are left
 * out: every name would be unknown, and the one real mistake would be lost in the noise.
 */
export function toFix(
  catalog: readonly Diagnostic[],
  documents: readonly Diagnostic[],
): readonly Diagnostic[] {
  const own = hasErrors(catalog) ? documents.filter(({ code }) => byItself.has(code)) : documents;
  return [...catalog, ...own];
}
