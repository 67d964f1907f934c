import { resolve } from "node:path";
import { readCatalog } from "../matrix/catalog/read.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import type { Diagnosed, InputFile } from "../matrix/model.ts";
import { readFiles } from "./files.ts";
import { shortPath } from "./paths.ts";

const ownContent = "content";

/**
 * The folder that holds `docs` and `catalog`: CONTENT_PATH of the environment, else `content`. A relative one counts
 * from the project's root. Command line and site read the same variable, so that what was checked is what is built.
 */
export function contentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment["CONTENT_PATH"] || ownContent;
}

/** The vocabulary of the project whose root folder is given, with what is wrong in it. */
export function catalogOnDisk(root: string, content: string = ownContent): Diagnosed<Catalog> {
  return readCatalog(catalogFiles(root, content));
}

/** The files of that vocabulary as they are, in the order of their names. */
export function catalogFiles(root: string, content: string = ownContent): InputFile[] {
  return readFiles([inside(root, content, "catalog")], /\.ya?ml$/);
}

/** The project's own documents, in the order in which they are merged: English first, then the translations. */
export function ownDocuments(root: string, content: string = ownContent): InputFile[] {
  return readFiles([inside(root, content, "docs")], /\.md$/);
}

/** Documents from anywhere: files as named, and the Markdown files of folders. */
export function documentsAt(paths: readonly string[]): InputFile[] {
  return readFiles(paths, /\.(?:md|markdown)$/i);
}

const inside = (root: string, content: string, part: string): string =>
  shortPath(resolve(root, content, part), process.cwd());
