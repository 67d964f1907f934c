import { resolve } from "node:path";
import { readCatalog } from "../matrix/catalog/read.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import type { Diagnosed } from "../matrix/model.ts";
import { either } from "../matrix/text.ts";
import { type OnOpen, type ReadFiles, readFiles, straysBelow } from "./files.ts";
import { shortPath } from "./paths.ts";
import { ReadingError } from "./problem.ts";

const ownContent = "content";

/** How the names of documents end, and those of the catalog's files. */
const markdown = /\.(?:md|markdown)$/i;
const yaml = /\.ya?ml$/i;

/**
 * The folder that holds `docs` and `catalog`: CONTENT_PATH of the environment, else `content`. A relative one counts
 * from the project's root. Command line and site read the same variable, so that what was checked is what is built.
 */
export function contentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment["CONTENT_PATH"] || ownContent;
}

/** The vocabulary of the project whose root folder is given, with what is wrong in it. */
export function catalogOnDisk(root: string, content: string = ownContent): Diagnosed<Catalog> {
  const { value, diagnostics } = catalogFiles(root, content);
  return readCatalog(value, diagnostics);
}

/**
 * The files of that vocabulary as they are, in the order of their names.
 * @throws ReadingError also where there are none, since without a vocabulary nothing in any document is known
 */
export function catalogFiles(root: string, content: string = ownContent): ReadFiles {
  const folder = inside(root, content, "catalog");
  const files = readFiles([folder], yaml);
  if (!isEmpty(files)) return files;
  throw new ReadingError(`There are no .yaml files below “${folder}”: put the catalog there${orElsewhere}`);
}

/** The files of a vocabulary in any folder, or one such file. @throws ReadingError also where there are none */
export function catalogFilesAt(path: string): ReadFiles {
  const files = readFiles([path], yaml);
  if (!isEmpty(files)) return files;
  throw new ReadingError(`There are no .yaml files below “${path}”: name the folder of a catalog.`);
}

/**
 * The project's own documents, in the order in which they are merged: English first, then the translations.
 * @throws ReadingError also where there are none
 */
export function ownDocuments(root: string, content: string = ownContent, onOpen?: OnOpen): ReadFiles {
  const folder = inside(root, content, "docs");
  const files = readFiles([folder], markdown, onOpen);
  if (!isEmpty(files)) return files;
  throw new ReadingError(`There are no .md files below “${folder}”: put documents there${orElsewhere}`);
}

/** The paths of what lies in the folders of documents and catalog and is read as neither. */
export function strayFiles(root: string, content: string = ownContent): string[] {
  return [
    ...straysBelow(inside(root, content, "catalog"), yaml),
    ...straysBelow(inside(root, content, "docs"), markdown),
  ];
}

const orElsewhere = ", or name the folder that has docs and catalog in CONTENT_PATH.";

/**
 * Documents from anywhere: files as named, and the Markdown files of folders.
 * @throws ReadingError also where there are none, which is more likely a mistake than what was meant
 */
export function documentsAt(paths: readonly string[], onOpen?: OnOpen): ReadFiles {
  const files = readFiles(paths, markdown, onOpen);
  if (!isEmpty(files)) return files;
  const places = either(paths.map((path) => `“${path}”`));
  throw new ReadingError(
    `There are no .md files below ${places}: name a folder that has some, or the files themselves.`,
  );
}

const isEmpty = ({ value, diagnostics }: ReadFiles): boolean => value.length + diagnostics.length === 0;

const inside = (root: string, content: string, part: string): string =>
  shortPath(resolve(root, content, part), process.cwd());
