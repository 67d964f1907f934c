import type { Naming } from "../diagnostics/kind.ts";
import { messageFor } from "../diagnostics.ts";
import type { Diagnostic, Related } from "../model/diagnostics.ts";
import type { DocumentInfo } from "../model/documents.ts";
import type { InputFile } from "../model/matrices.ts";

/** What was read: the documents, for their paths, and the files, for their lines. */
export type Read = { readonly documents: readonly DocumentInfo[]; readonly files: readonly InputFile[] };

/** A place that belongs to a diagnostic, in a file. */
export type RelatedPlace = Omit<Related, "document"> & { readonly path: string };

/** A diagnostic with paths of files in place of documents' ids, and the line that it is about. */
export type Finding = Omit<Diagnostic, "document" | "related"> & {
  readonly path: string;
  readonly related: readonly RelatedPlace[];
  /** The text of the line; undefined if the file has no such line. */
  readonly source: string | undefined;
};

/**
 * Finds the file of every diagnostic, and of each place that it names: the core knows documents by id, people open
 * files.
 */
export function findings(diagnostics: readonly Diagnostic[], { documents, files }: Read): Finding[] {
  const paths = new Map(documents.map(({ id, path }) => [id, path]));
  const pathOf = (document: string): string => paths.get(document) ?? document;
  const named: Naming = ({ document, line }) => `${pathOf(document)}:${line}`;
  const lines = linesOf(files);
  return diagnostics.map((diagnostic) => {
    const { document, related, ...rest } = diagnostic;
    const path = pathOf(document);
    return {
      ...rest,
      message: messageFor(diagnostic, named),
      path,
      related: related.map(({ document: other, ...place }) => ({ ...place, path: pathOf(other) })),
      source: lines(path)[rest.line - 1],
    };
  });
}

/** Files are split into lines only when needed, since most have no problems; each once. */
function linesOf(files: readonly InputFile[]): (path: string) => readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const split = new Map<string, readonly string[]>();
  return (path) => {
    // Line ends and the byte order mark as the reader counts them.
    const lines = split.get(path) ?? (texts.get(path) ?? "").replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
    split.set(path, lines);
    return lines;
  };
}
