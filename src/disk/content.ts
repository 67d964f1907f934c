import { join } from "node:path";
import { readCatalog } from "../matrix/catalog/read.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import type { Diagnosed, InputFile } from "../matrix/model.ts";
import { readFiles } from "./files.ts";

/** The vocabulary of the project whose root folder is given, with what is wrong in it. */
export function catalogOnDisk(root: string): Diagnosed<Catalog> {
  return readCatalog(readFiles([join(root, "content/catalog")], /\.ya?ml$/));
}

/** The project's own documents, in the order in which they are merged: English first, then the translations. */
export function ownDocuments(root: string): InputFile[] {
  return readFiles([join(root, "content/docs")], /\.md$/);
}

/** Documents from anywhere: files as named, and the Markdown files of folders. */
export function documentsAt(paths: readonly string[]): InputFile[] {
  return readFiles(paths, /\.(?:md|markdown)$/i);
}
