import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "../matrix/model.ts";
import { attempt, ReadingError } from "./problem.ts";
import { textOf } from "./text.ts";

/** Folders that never hold documents of anybody's own. */
const skipped: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * Reads the files at the given paths; folders are read with everything below them, in the order of their names.
 * @param ending only files of a folder that end like this; a file that is named itself is always read
 * @throws ReadingError with a line for everything that cannot be read
 */
export function readFiles(paths: readonly string[], ending: RegExp): InputFile[] {
  return each(each(paths, (path) => filesAt(path, ending)).flat(), readFile);
}

/** Whoever has to fix several files wants to hear of all of them at once. */
function each<A, B>(items: readonly A[], action: (item: A) => B): B[] {
  const problems: string[] = [];
  const done = items.flatMap((item) => {
    try {
      return [action(item)];
    } catch (error) {
      if (!(error instanceof ReadingError)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (problems.length > 0) throw new ReadingError(problems.join("\n"));
  return done;
}

function filesAt(path: string, ending: RegExp): string[] {
  const found = attempt(path, () => statSync(path));
  if (found.isDirectory()) return below(path, ending);
  if (found.isFile()) return [path];
  // A device or a pipe may go on for ever.
  throw new ReadingError(`“${path}” is neither a file nor a folder: save what it holds as a file.`);
}

function below(folder: string, ending: RegExp): string[] {
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path, ending);
    return entry.isFile() && ending.test(entry.name) ? [path] : [];
  });
}

function readFile(path: string): InputFile {
  const bytes = attempt(path, () => readFileSync(path));
  return { path: path.replaceAll("\\", "/"), text: attempt(path, () => textOf(bytes, `“${path}”`)) };
}

/**
 * Reads what is open already to its end.
 * @param name what it is, for the message
 * @throws ReadingError
 */
export function readOpen(descriptor: number, name: string): string {
  return attempt(name, () => textOf(readFileSync(descriptor), name));
}
