import { catalogFiles, catalogFilesAt } from "../disk/content.ts";
import { type ReadCatalog, readCatalog } from "../matrix/catalog/read.ts";
import type { InputFile } from "../matrix/model.ts";

/** A catalog with what is wrong in it, and the files that it was read from. */
export type OpenedCatalog = ReadCatalog & { readonly files: readonly InputFile[] };

/**
 * The vocabulary that a run works with.
 * @param folder where it was said to be; else it is that of the content
 * @throws ReadingError
 */
export function catalogOf(root: string, content: string | undefined, folder?: string): OpenedCatalog {
  const files = folder === undefined ? catalogFiles(root, content) : catalogFilesAt(folder);
  return { ...readCatalog(files.value, files.diagnostics), files: files.value };
}

/** What is said below the errors of a catalog, in place of a summary. */
export const notRead =
  "What documents say was not looked at, since the catalog has errors: fix those first.\n";
