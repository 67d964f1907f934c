import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "../matrix/model.ts";

/** Folders that never hold documents of anybody's own. */
const skipped: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * Reads the files at the given paths; folders are read with everything below them, in the order of their names.
 * @param ending only files of a folder that end like this; a file that is named itself is always read
 * @throws an error with the path when something cannot be read
 */
export function readFiles(paths: readonly string[], ending: RegExp): InputFile[] {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? below(path, ending) : [path])).map(readFile);
}

function below(folder: string, ending: RegExp): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path, ending);
    return entry.isFile() && ending.test(entry.name) ? [path] : [];
  });
}

const readFile = (path: string): InputFile => ({
  path: path.replaceAll("\\", "/"),
  text: readFileSync(path, "utf8"),
});
