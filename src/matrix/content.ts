import type { CatalogPart } from "./catalog/check.ts";
import { type ReadCatalog, readCatalog } from "./catalog/read.ts";
import type { Catalog } from "./catalog/schema.ts";
import type { ChangeEntry } from "./changes/change.ts";
import { readChanges } from "./changes/read.ts";
import { diagnose, hasErrors, startOfFile, strictly, toFix } from "./diagnostics.ts";
import { type Reading, type ReadOptions, readMatrices } from "./index.ts";
import type { Diagnostic } from "./model/diagnostics.ts";
import type { InputFile, Result } from "./model/matrices.ts";
import { type ExplainedConflict, explained, unacknowledged } from "./upkeep/conflicts.ts";
import { conflictsInVain } from "./upkeep/conflicts-in-vain.ts";
import { type KnownPart, readKnownConflicts } from "./upkeep/known-conflicts.ts";
import { unusedReferences } from "./upkeep/references.ts";
import { silences } from "./upkeep/silence.ts";

/** The files of a project's content. */
export type ContentFiles = {
  readonly catalog: readonly InputFile[];
  readonly documents: readonly InputFile[];
  /** What is known about where documents disagree: one file, or none. */
  readonly conflicts?: readonly InputFile[];
  /** What changed: one file for each entry. */
  readonly changes?: readonly InputFile[];
  /** Paths of files beside them that are neither. */
  readonly strays?: readonly string[];
};

/** A project's content with all that there is to fix in it, the catalog first. */
export type Content = Reading & {
  readonly catalog: Catalog;
  /** What is known about where documents disagree. */
  readonly conflicts: readonly ExplainedConflict[];
  /** What changed, the newest first. */
  readonly changes: readonly ChangeEntry[];
  readonly diagnostics: readonly Diagnostic[];
};

type Options = Omit<ReadOptions, "own">;

/** Reads the content of the project as a whole: catalog and documents, and whether each has what the other needs. */
export const readContent = (files: ContentFiles, options: Options = {}): Content =>
  contentWith(readCatalog(files.catalog), files, options);

/** The same with a catalog that is read already. */
export function contentWith(
  { value: catalog, parts, diagnostics: inCatalog }: ReadCatalog,
  files: ContentFiles,
  options: Options,
): Content {
  const reading = readMatrices(files.documents, catalog, { ...options, own: true });
  const inDocuments = [...reading.result.diagnostics, ...strays(files)];
  const known = readKnownConflicts(files.conflicts ?? [], catalog.axes);
  const changes = readChanges(files.changes ?? []);
  const found = toFix(inCatalog, [
    ...siteless(catalog, files.catalog),
    ...inDocuments,
    ...known.diagnostics,
    ...changes.diagnostics,
    ...missing(parts, inDocuments, reading.result, files.documents),
    ...(hasErrors(known.diagnostics) ? [] : disputed(known.value, inDocuments, reading.result, files)),
  ]);
  const conflicts = explained(
    reading.result,
    known.value.flatMap(({ entries }) => entries),
  );
  const diagnostics = options.strict ? strictly(found) : found;
  return { ...reading, catalog, conflicts, changes: changes.value, diagnostics };
}

/** Complains of a catalog that does not say what the site is about, at the file that should. */
function siteless({ site }: Catalog, files: readonly InputFile[]): Diagnostic[] {
  const folders = files.slice(0, site ? 0 : 1).map(({ path }) => path.split("/").slice(0, -1));
  return folders.map((folder) =>
    diagnose("missing-site", startOfFile([...folder, "site.yaml"].join("/")), {}),
  );
}

/** What the documents leave out, as far as that can be known: what is misspelt in one of them is told already. */
function missing(
  parts: readonly CatalogPart[],
  found: readonly Diagnostic[],
  { matrices }: Result,
  documents: readonly InputFile[],
): Diagnostic[] {
  if (isWrong(found)) return [];
  const leftAlone = found.filter(({ code }) => code === "table-left-alone").length;
  return [...silences(parts, matrices, leftAlone), ...unusedReferences(parts, documents)];
}

/** Disagreements that nobody has looked at, and entries about none, as far as the documents can be trusted. */
function disputed(
  known: readonly KnownPart[],
  found: readonly Diagnostic[],
  result: Result,
  { documents }: ContentFiles,
): Diagnostic[] {
  if (isWrong(found)) return [];
  return [...unacknowledged(result, known), ...conflictsInVain(result, known, documents)];
}

const isWrong = (found: readonly Diagnostic[]): boolean => found.some(({ severity }) => severity !== "note");

const strays = ({ strays: paths = [] }: ContentFiles): Diagnostic[] =>
  paths.map((path) => diagnose("stray-file", startOfFile(path), {}));
