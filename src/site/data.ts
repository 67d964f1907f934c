import { readCatalog } from "../matrix/catalog/read.ts";
import type { Catalog, SiteWords } from "../matrix/catalog/schema.ts";
import type { ChangeEntry } from "../matrix/changes/change.ts";
import { type ContentFiles, contentWith } from "../matrix/content.ts";
import { hasErrors } from "../matrix/diagnostics.ts";
import type { Seen } from "../matrix/grammar/reader.ts";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import type { DocumentInfo } from "../matrix/model/documents.ts";
import type { InputFile, Result } from "../matrix/model/matrices.ts";
import type { Permalink } from "../matrix/permalinks/permalink.ts";
import type { Redirects } from "../matrix/permalinks/redirects.ts";
import { findings, type Read } from "../matrix/report/findings.ts";
import { report } from "../matrix/report.ts";
import type { ExplainedConflict } from "../matrix/upkeep/conflicts.ts";
import { type ReadStretch, stretchesIn } from "./reading.ts";
import { type ContentPlaces, placesIn } from "./written.ts";

/** A document as the source pages show it: the whole file, front matter included, so that lines keep their numbers. */
export type SiteDocument = DocumentInfo & { readonly description: string; readonly text: string };

/** Everything that the pages show. They compute nothing about compatibility. */
export type SiteData = {
  readonly catalog: Catalog;
  readonly result: Result;
  /** What the site is about, in its own words. */
  readonly site: SiteWords;
  readonly documents: readonly SiteDocument[];
  /** What is known about where documents disagree. */
  readonly conflicts: readonly ExplainedConflict[];
  /** What changed, the newest first. */
  readonly changes: readonly ChangeEntry[];
  /** What became of things that were published. */
  readonly redirects: Redirects;
  /** Everything that was ever published. */
  readonly permalinks: readonly Permalink[];
  /** Where it is written. */
  readonly places: ContentPlaces;
  /** What was read of each document, by its id. */
  readonly stretches: ReadonlyMap<string, readonly ReadStretch[]>;
};

// The bundler follows these files, so that a change to one of them rebuilds the pages while somebody edits. It knows
// the folder from the configuration: `content`, or CONTENT_PATH.
// The same files as the command line reads, whose names may be in capitals.
const documentTexts = import.meta.glob<string>(
  "@content/docs/**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const catalogTexts = import.meta.glob<string>("@content/catalog/**/*.[yY]{[aA],}[mM][lL]", {
  query: "?raw",
  import: "default",
  eager: true,
});

const conflictTexts = import.meta.glob<string>("@content/conflicts.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

const changeTexts = import.meta.glob<string>("@content/changes/**/*.[yY]{[aA],}[mM][lL]", {
  query: "?raw",
  import: "default",
  eager: true,
});

const redirectTexts = import.meta.glob<string>("@content/redirects.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

const permalinkTexts = import.meta.glob<string>("@content/permalinks.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

let data: SiteData | undefined;

/** The content of this site, read once per build. Throws with every diagnostic when the content has errors. */
export function siteData(): SiteData {
  data ??= readSite(filesOf(catalogTexts), filesOf(documentTexts), filesOf(conflictTexts), {
    changes: filesOf(changeTexts),
    redirects: filesOf(redirectTexts),
    permalinks: permalinkFile(),
    draft: import.meta.env.DEV,
  });
  return data;
}

/** What was published: an empty file beside the catalog, if there is none. */
function permalinkFile(): InputFile[] {
  const found = filesOf(permalinkTexts);
  const besides = filesOf(catalogTexts).slice(0, 1);
  return found.length > 0
    ? found
    : besides.map(({ path }) => ({ path: path.replace(/\bcatalog\/.*$/, "permalinks.txt"), text: "" }));
}

const filesOf = (texts: Readonly<Record<string, string>>): InputFile[] =>
  Object.entries(texts)
    .map(([path, text]) => ({ path: path.replace(/^\//, ""), text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** A place in a file as Astro and Vite know it: a path from the top of the project, line and column from 1. */
type Loc = { readonly file: string; readonly line: number; readonly column: number };

/** What is wrong with the content, for the terminal and the overlay that a maintainer looks at while editing. */
class ContentError extends Error {
  readonly hint = "What a code means, and how to fix it: npm run -s matrix -- explain CODE";
  /** Without a place of its own, the overlay would open the line of this file that throws. */
  readonly loc: Loc | undefined;

  constructor(message: string, loc: Loc | undefined) {
    super(message);
    this.loc = loc;
  }

  /**
   * Astro takes the word "document" in here for a use of the browser's object, and would advise on that instead of
   * showing the hint. The message itself it leaves alone. Can go once it looks for a ReferenceError.
   */
  override toString(): string {
    return "ContentError";
  }
}

/** An error with every diagnostic in its message and the first of them that is one as its place. */
function contentError(diagnostics: readonly Diagnostic[], read: Read): ContentError {
  const [first] = findings(
    diagnostics.filter(({ severity }) => severity === "error"),
    read,
  );
  const loc = first && { file: first.path, line: first.line, column: first.column };
  return new ContentError(`The content has errors.\n\n${report(diagnostics, read).join("\n")}`, loc);
}

/** Files of the content besides, and whether somebody is still writing all of them. */
type Others = Pick<ContentFiles, "changes" | "redirects" | "permalinks"> & { readonly draft?: boolean };

/**
 * Reads the project's own content, strictly: what would be a guess elsewhere stops the build here.
 * @throws an error whose message lists every diagnostic with its place and hint
 */
export function readSite(
  catalogFiles: readonly InputFile[],
  files: readonly InputFile[],
  known: readonly InputFile[] = [],
  { draft = false, ...others }: Others = {},
): SiteData {
  const seen: Seen[] = [];
  const read = readCatalog(catalogFiles);
  const { descriptions, diagnostics, ...content } = contentWith(
    read,
    { catalog: catalogFiles, documents: files, conflicts: known, ...others },
    { strict: true, draft, onSeen: (one) => seen.push(one) },
  );
  const { catalog, result, conflicts, changes, redirects, permalinks } = content;
  const { site } = catalog;
  if (hasErrors(diagnostics) || site === undefined) {
    throw contentError(diagnostics, {
      documents: result.documents,
      files: [...catalogFiles, ...files, ...known, ...Object.values(others).flat()],
    });
  }
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const documents = result.documents.map((info) => ({
    ...info,
    description: descriptions.get(info.id) ?? "",
    text: texts.get(info.path) ?? "",
  }));
  const stretches = stretchesIn(seen, new Map(documents.map(({ id, text }) => [id, text])));
  const places = placesIn(read.parts, {
    documents: documents.map(({ path }) => path),
    conflicts: known.map(({ path }) => path),
  });
  return { catalog, result, site, documents, conflicts, changes, redirects, permalinks, places, stretches };
}
