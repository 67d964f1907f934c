import type { Diagnostic, DocumentInfo, InputFile } from "../model.ts";

/** What was read: the documents, for their paths, and the files, for their lines. */
export type Read = { readonly documents: readonly DocumentInfo[]; readonly files: readonly InputFile[] };

/** A diagnostic with the path of its file in place of a document's id, and the line that it is about. */
export type Finding = Omit<Diagnostic, "document"> & {
  readonly path: string;
  /** The text of the line; undefined where the file has no such line. */
  readonly source: string | undefined;
};

/** Finds the file of every diagnostic. A message that names a place in another document gets its path as well. */
export function findings(diagnostics: readonly Diagnostic[], { documents, files }: Read): Finding[] {
  const paths = new Map(documents.map(({ id, path }) => [id, path]));
  const lines = linesOf(files);
  return diagnostics.map(({ document, ...diagnostic }) => {
    const path = paths.get(document) ?? document;
    const message = withPaths(diagnostic.message, paths);
    return { ...diagnostic, message, path, source: lines(path)[diagnostic.line - 1] };
  });
}

/** A place in another document, as the core words it. It begins where no longer id could, or each letter would be tried. */
const named = /(?<![a-z0-9-])([a-z0-9-]+), line (\d+)/g;

/** The core knows documents by id; people and editors open files. What is quoted are people's own words. */
function withPaths(message: string, paths: ReadonlyMap<string, string>): string {
  const shown = (words: string): string =>
    words.replace(named, (all, id: string, line: string) => {
      const path = paths.get(id);
      return path === undefined ? all : `${path}:${line}`;
    });
  const start = message.search(/\u201c|$/);
  const end = Math.max(start, message.lastIndexOf("\u201d") + 1);
  return shown(message.slice(0, start)) + message.slice(start, end) + shown(message.slice(end));
}

/** Files are split when something is said about them, since most have nothing wrong; each once. */
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
