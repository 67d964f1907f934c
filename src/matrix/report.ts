import type { Diagnostic, DocumentInfo } from "./model.ts";

/**
 * Diagnostics as lines for a person or an editor: `path:line:column severity code message`, each followed by its hint.
 * @param documents to find the path of the document that a diagnostic is about; files of the catalog are paths already
 */
export function report(diagnostics: readonly Diagnostic[], documents: readonly DocumentInfo[]): string[] {
  const paths = new Map(documents.map(({ id, path }) => [id, path]));
  return diagnostics.flatMap(({ document, line, column, severity, code, message, hint }) => [
    `${paths.get(document) ?? document}:${line}:${column} ${severity} ${code} ${message}`,
    `    ${hint}`,
  ]);
}
