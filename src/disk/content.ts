import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readCatalog } from "../matrix/catalog/read.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import type { ContentFiles } from "../matrix/content.ts";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import type { Diagnosed, InputFile } from "../matrix/model/matrices.ts";
import { either } from "../matrix/text.ts";
import { type OnOpen, type ReadFiles, readFiles, straysBelow } from "./files.ts";
import { shortPath } from "./paths.ts";
import { ReadingError } from "./problem.ts";

const ownContent = "content";

/** The extensions of documents and of the catalog's files. */
export const markdown = /\.(?:md|markdown)$/i;
export const yaml = /\.ya?ml$/i;

/**
 * The folder that holds `docs` and `catalog`: CONTENT_PATH in the environment, or `content`. A relative path is
 * resolved against the project's root. The command line and the site read the same variable, so that what is checked is
 * what is built.
 */
export function contentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment["CONTENT_PATH"] || ownContent;
}

/** The catalog of the project with the given root folder, with its diagnostics. */
export function catalogOnDisk(root: string, content: string = ownContent): Diagnosed<Catalog> {
  const { value, diagnostics } = catalogFiles(root, content);
  return readCatalog(value, diagnostics);
}

/**
 * The files of that catalog, unparsed, in the order of their names.
 * @throws ReadingError if they cannot be read, or if there are none: without a catalog nothing in any document is known
 */
export function catalogFiles(root: string, content: string = ownContent): ReadFiles {
  const folder = inside(root, content, "catalog");
  const files = readFiles([folder], yaml);
  if (!isEmpty(files)) return files;
  throw new ReadingError(`There are no .yaml files in “${folder}”: put the catalog there${orElsewhere}`);
}

/** The files of a catalog in any folder, or one such file. @throws ReadingError, also if there are none */
export function catalogFilesAt(path: string): ReadFiles {
  const files = readFiles([path], yaml);
  if (!isEmpty(files)) return files;
  throw new ReadingError(`There are no .yaml files in “${path}”: name the folder of a catalog.`);
}

/**
 * The project's own documents, in the order in which they are merged: English first, then the translations.
 * @throws ReadingError, also if there are none
 */
export function ownDocuments(root: string, content: string = ownContent, onOpen?: OnOpen): ReadFiles {
  const folder = inside(root, content, "docs");
  const files = readFiles([folder], markdown, onOpen);
  if (!isEmpty(files)) return files;
  throw new ReadingError(`There are no .md files in “${folder}”: put documents there${orElsewhere}`);
}

/** The project's file about where documents disagree, if there is one. */
export function conflictsFile(root: string, content: string = ownContent): ReadFiles {
  const path = inside(root, content, "conflicts.yaml");
  return existsSync(path) ? readFiles([path], yaml) : { value: [], diagnostics: [] };
}

/** The project's dated entries of what changed, one in each file, if there are any. */
export function changesFiles(root: string, content: string = ownContent): ReadFiles {
  const folder = inside(root, content, "changes");
  return existsSync(folder) ? readFiles([folder], yaml) : { value: [], diagnostics: [] };
}

/** The project's list of everything that was ever published; an empty one if there is no such file. */
export function permalinksFile(root: string, content: string = ownContent): ReadFiles {
  const path = inside(root, content, "permalinks.txt");
  const empty = { path: path.replaceAll("\\", "/"), text: "" };
  return existsSync(path) ? readFiles([path], /\.txt$/) : { value: [empty], diagnostics: [] };
}

/** The project's file about what became of things that were published, if there is one. */
export function redirectsFile(root: string, content: string = ownContent): ReadFiles {
  const path = inside(root, content, "redirects.yaml");
  return existsSync(path) ? readFiles([path], yaml) : { value: [], diagnostics: [] };
}

/** All files of the project's content but those of its catalog. */
export type OwnFiles = {
  readonly content: Required<Omit<ContentFiles, "catalog">>;
  /** The same, one after the other. */
  readonly files: readonly InputFile[];
  /** What is wrong with those that could not be opened. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Opens them. @throws ReadingError, also if there are no documents */
export function ownFiles(root: string, content: string = ownContent, onOpen?: OnOpen): OwnFiles {
  const opened = {
    documents: ownDocuments(root, content, onOpen),
    conflicts: conflictsFile(root, content),
    changes: changesFiles(root, content),
    redirects: redirectsFile(root, content),
    permalinks: permalinksFile(root, content),
  };
  const all = Object.values(opened);
  const { documents, conflicts, changes, redirects, permalinks } = opened;
  return {
    content: {
      documents: documents.value,
      conflicts: conflicts.value,
      changes: changes.value,
      redirects: redirects.value,
      permalinks: permalinks.value,
      strays: strayFiles(root, content),
    },
    files: all.flatMap(({ value }) => value),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Writes the list of everything that was ever published, and tells where it is. */
export function writePermalinks(text: string, root: string, content: string = ownContent): string {
  const path = inside(root, content, "permalinks.txt");
  writeFileSync(path, text);
  return path;
}

/** The paths of files in the folders of the documents and the catalog that are read as neither. */
export function strayFiles(root: string, content: string = ownContent): string[] {
  return [
    ...straysBelow(inside(root, content, "catalog"), yaml),
    ...straysBelow(inside(root, content, "docs"), markdown),
  ];
}

const orElsewhere = ", or set CONTENT_PATH to the folder that contains docs and catalog.";

/**
 * Documents from anywhere: files as named, and the Markdown files of folders.
 * @throws ReadingError, also if there are none, since that is more likely a mistake than intended
 */
export function documentsAt(paths: readonly string[], onOpen?: OnOpen): ReadFiles {
  const files = readFiles(paths, markdown, onOpen);
  if (!isEmpty(files)) return files;
  const places = either(paths.map((path) => `“${path}”`));
  throw new ReadingError(
    `There are no .md files in ${places}: name a folder that has some, or the files themselves.`,
  );
}

const isEmpty = ({ value, diagnostics }: ReadFiles): boolean => value.length + diagnostics.length === 0;

const inside = (root: string, content: string, part: string): string =>
  shortPath(resolve(root, content, part), process.cwd());
