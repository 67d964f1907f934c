/** All files of one state of the content: what there is now, or what there was. */

import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import type { InputFile } from "../matrix/model/matrices.ts";
import { catalogFiles, markdown, ownDocuments, redirectsFile, yaml } from "./content.ts";

/** The files that say what a state has, and which of its ids replace older ones. */
export type StateFiles = {
  readonly catalog: readonly InputFile[];
  readonly documents: readonly InputFile[];
  /** One file, or none. */
  readonly redirects: readonly InputFile[];
  /** What could not be read. */
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * The files of a folder with `docs` and `catalog`.
 * @param root what a relative folder is resolved against
 * @throws ReadingError if there are none
 */
export function stateAt(root: string, folder: string): StateFiles {
  const catalog = catalogFiles(root, folder);
  const documents = ownDocuments(root, folder);
  const redirects = redirectsFile(root, folder);
  return {
    catalog: catalog.value,
    documents: documents.value,
    redirects: redirects.value,
    diagnostics: [catalog, documents, redirects].flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * The files of a state among others, in the order in which they would be read from a folder.
 * @param folder that of the content, with forward slashes; empty if paths begin below it
 */
export function stateAmong(files: readonly InputFile[], folder: string): Omit<StateFiles, "diagnostics"> {
  const below = (part: string, ending: RegExp): InputFile[] => {
    const start = [folder, part].filter(Boolean).join("/");
    return files
      .filter(({ path }) => path.startsWith(start) && ending.test(path))
      .toSorted((a, b) => byNames(a.path.split("/"), b.path.split("/")));
  };
  return {
    catalog: below("catalog/", yaml),
    documents: below("docs/", markdown),
    redirects: below("redirects.yaml", yaml),
  };
}

/** Paths in the order of a folder that is read: by the names at each step. */
function byNames([a = "", ...some]: readonly string[], [b = "", ...others]: readonly string[]): number {
  if (a === b) return some.length + others.length === 0 ? 0 : byNames(some, others);
  return a < b ? -1 : 1;
}
