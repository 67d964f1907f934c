import type { CatalogPart } from "./catalog/check.ts";
import { type ReadCatalog, readCatalog } from "./catalog/read.ts";
import type { Catalog } from "./catalog/schema.ts";
import type { ChangeEntry } from "./changes/change.ts";
import { readChanges } from "./changes/read.ts";
import { diagnose, hasErrors, startOfFile, strictly, toFix } from "./diagnostics.ts";
import { type Reading, type ReadOptions, readMatrices } from "./index.ts";
import type { Diagnostic } from "./model/diagnostics.ts";
import type { InputFile, Result } from "./model/matrices.ts";
import { permalinkProblems } from "./permalinks/check.ts";
import type { Permalink } from "./permalinks/permalink.ts";
import { readPublished } from "./permalinks/published.ts";
import { allOf, type Redirects, readRedirects } from "./permalinks/redirects.ts";
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
  /** What became of things that were published: one file, or none. */
  readonly redirects?: readonly InputFile[];
  /** Everything that was ever published: one file, empty if nothing was. Left out, nobody looks whether it is kept. */
  readonly permalinks?: readonly InputFile[];
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
  /** What became of things that were published. */
  readonly redirects: Redirects;
  /** Everything that was ever published. */
  readonly permalinks: readonly Permalink[];
  readonly diagnostics: readonly Diagnostic[];
};

type Options = Omit<ReadOptions, "own"> & {
  /** The day that entries get which somebody has to write, as an ISO date. Default: they leave it open. */
  readonly day?: string;
  /**
   * Whether somebody is still writing: nobody looks whether what was published is still found, and what is not is recorded.
   * Default: false.
   */
  readonly draft?: boolean;
};

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
  const redirects = readRedirects(files.redirects ?? []);
  const published = readPublished(files.permalinks ?? []);
  const conflicts = explained(
    reading.result,
    known.value.flatMap(({ entries }) => entries),
  );
  const others = toFix(inCatalog, [
    ...siteless(catalog, files.catalog),
    ...inDocuments,
    ...known.diagnostics,
    ...changes.diagnostics,
    ...published.diagnostics,
    ...redirects.diagnostics,
    ...missing(parts, inDocuments, reading.result, files.documents),
    ...(hasErrors(known.diagnostics) ? [] : disputed(known.value, inDocuments, reading.result, files)),
  ]);
  const isUnsure = options.draft || isWrong(inDocuments) || hasErrors(others);
  const lost =
    isUnsure || files.permalinks === undefined
      ? []
      : permalinkProblems(
          { catalog, result: reading.result, conflicts },
          published.value,
          redirects.value,
          options.day,
        );
  const found = [...others, ...(isWrong(others) ? lost.filter(isNoRecord) : lost)];
  const diagnostics = options.strict ? strictly(found) : found;
  return {
    ...reading,
    catalog,
    conflicts,
    changes: changes.value,
    redirects: allOf(redirects.value),
    permalinks: published.value.permalinks,
    diagnostics,
  };
}

/** What is not recorded yet is told last, when everything else is right: what is recorded stays for ever, mistakes as well. */
const isNoRecord = ({ code }: Diagnostic): boolean => code !== "permalink-unrecorded";

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
