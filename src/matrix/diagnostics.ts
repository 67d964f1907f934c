import type { Naming, Place, Range } from "./diagnostics/kind.ts";
import { type Code, type DataOf, kinds } from "./diagnostics/kinds.ts";
import type { Diagnostic, DiagnosticOf } from "./model.ts";

/** A line of a document as the core names it, which knows documents by id. */
const byId: Naming = ({ document, line }) => `${document}, line ${line}`;

/**
 * Makes a diagnostic: its words are those of its code, with the given values in them.
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

/** The message of a diagnostic, with lines of documents named as its reader knows them. */
export function messageFor<C extends Code>({ code, data }: DiagnosticOf<C>, named: Naming): string {
  return kinds[code].message(data, named);
}

/** The first character of a file, for what is about the whole of it. */
export const startOfFile = (document: string): Range => ({ document, line: 1, column: 1, length: 1 });

/** From the beginning of one range to the end of another; to its own end where the other is in another line. */
export function fromTo(first: Range, last: Range): Range {
  if (first.line !== last.line) return first;
  return { ...first, length: Math.max(first.length, last.column + last.length - first.column) };
}

/** What is wrong, taken down wherever it is found. */
export type Problems = {
  readonly add: (...found: (readonly Diagnostic[])[]) => void;
  /** All of them in the order of their places, each once: what is said of a cell over two columns is said once. */
  readonly all: () => readonly Diagnostic[];
};

/**
 * Begins to take down problems.
 * @param documents ids or paths of what is read, in the order in which it is shown; any others follow as they come
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
 * Cuts ranges where their lines end. Where words of HTML begin is not always certain, and whoever shows a range must
 * not be led out of its line.
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
  "unreadable-file",
  "front-matter-syntax",
  "front-matter-invalid",
  "duplicate-document",
  "language-mismatch",
  "language-folder",
  "stray-file",
]);

/**
 * What there is to fix, in all files at once. Where the catalog has errors, what documents say about its products and
 * features is not among them: all of that would be unknown, and the one mistake lost in the noise.
 */
export function toFix(
  catalog: readonly Diagnostic[],
  documents: readonly Diagnostic[],
): readonly Diagnostic[] {
  const own = hasErrors(catalog) ? documents.filter(({ code }) => byItself.has(code)) : documents;
  return [...catalog, ...own];
}
