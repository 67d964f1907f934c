import { catalogFiles, catalogFilesAt } from "../disk/content.ts";
import { type ReadCatalog, readCatalog } from "../matrix/catalog/read.ts";
import type { InputFile } from "../matrix/model/matrices.ts";

/** A catalog with its diagnostics and the files that it was read from. */
export type OpenedCatalog = ReadCatalog & { readonly files: readonly InputFile[] };

/**
 * The catalog to use.
 * @param folder the one given on the command line, if any; the default is in the content folder
 * @throws ReadingError
 */
export function catalogOf(root: string, content: string | undefined, folder?: string): OpenedCatalog {
  const files = folder === undefined ? catalogFiles(root, content) : catalogFilesAt(folder);
  return { ...readCatalog(files.value, files.diagnostics), files: files.value };
}

/** Printed below the errors of a catalog instead of a summary. */
export const notRead = "Tables were not checked, since the catalog has errors: fix those first.\n";
