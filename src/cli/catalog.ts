import { catalogFiles } from "../disk/content.ts";
import { readCatalog } from "../matrix/catalog/read.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import type { Diagnosed, InputFile } from "../matrix/model.ts";

/** A catalog with what is wrong in it, and the files that it was read from. */
export type ReadCatalog = Diagnosed<Catalog> & { readonly files: readonly InputFile[] };

/** The vocabulary that a run works with. @throws ReadingError */
export function catalogOf(root: string, content?: string): ReadCatalog {
  const files = catalogFiles(root, content);
  return { ...readCatalog(files), files };
}

/**
 * What is said below the errors of a catalog, of which no more is done than to report them: where a product or a
 * feature is missing, everything that documents say of it is unknown, and the one mistake would be lost in the noise.
 */
export const notRead = "The documents were not read, since the catalog has errors: mend those first.\n";
