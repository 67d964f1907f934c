import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { diagnose } from "../matrix/diagnostics.ts";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import type { Diagnosed, InputFile } from "../matrix/model/matrices.ts";
import { nothingAt, ReadingError, unread, unreadable } from "./problem.ts";
import { decoded } from "./text.ts";

/** The files that could be read, and diagnostics for those that could not. */
export type ReadFiles = Diagnosed<readonly InputFile[]>;

/** Called before each file with the number of files opened and the total. */
export type OnOpen = (opened: number, of: number) => void;

/** Folders that never contain anybody's own documents. */
const skipped: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * Reads the files at the given paths. Folders are read recursively, in the order of their names. A link to a file is
 * read as that file; a link to a folder is skipped, since it may lead back.
 *
 * Files that cannot be read are reported and skipped: among thousands there is always one.
 * @param ending the extension of the files to read in folders; a file that is named itself is always read
 * @throws ReadingError with a line for each path that does not exist
 */
export function readFiles(paths: readonly string[], ending: RegExp, onOpen?: OnOpen): ReadFiles {
  const diagnostics: Diagnostic[] = [];
  const wrong = paths.flatMap((path) => nothing(path) ?? []);
  if (wrong.length > 0) throw new ReadingError(wrong.join("\n"));
  const found = paths.flatMap((path) => filesAt(path, ending, diagnostics));
  const value = found.flatMap((path, at) => {
    onOpen?.(at, found.length);
    return readFile(path, diagnostics);
  });
  return { value, diagnostics };
}

/** Why there is nothing at a path that somebody named; a broken link counts as something. */
function nothing(path: string): string | undefined {
  try {
    lstatSync(path);
    return undefined;
  } catch (error) {
    return nothingAt(path, error);
  }
}

const filesAt = (path: string, ending: RegExp, problems: Diagnostic[]): readonly string[] =>
  isFolder(path) ? below(path, ending, problems) : [path];

/** Whether a path leads to a folder; anything wrong with it shows when it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function below(folder: string, ending: RegExp, problems: Diagnostic[]): string[] {
  const sorted = entriesOf(folder, problems).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path, ending, problems);
    if (!ending.test(entry.name)) return [];
    return entry.isSymbolicLink() && isFolder(path) ? [] : [path];
  });
}

/** Hidden files, which programs keep for themselves, and pictures. */
const beside = /^\.|\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/**
 * The paths of files below a folder that are not read with it, except hidden files and pictures.
 * @param ending as for {@link readFiles}
 */
export function straysBelow(folder: string, ending: RegExp): string[] {
  // Folders that cannot be opened are reported when they are read.
  const all = below(folder, /(?:)/, []);
  return all.filter((path) => !(ending.test(path) || beside.test(basename(path)))).map(slashed);
}

function entriesOf(folder: string, problems: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(slashed(folder), error));
    return [];
  }
}

/** The file at a path; if it cannot be read, that is reported and the list is empty. */
function readFile(name: string, problems: Diagnostic[]): InputFile[] {
  const path = slashed(name);
  try {
    // A device or a pipe may never end.
    if (!statSync(name).isFile()) {
      problems.push(unread(path, "no-file"));
      return [];
    }
    return decodedFile(path, readFileSync(name), problems);
  } catch (error) {
    problems.push(unreadable(path, error));
  }
  return [];
}

/** The bytes of a file as text; if they are none, that is reported and the list is empty. */
export function decodedFile(path: string, bytes: Buffer, problems: Diagnostic[]): InputFile[] {
  const read = decoded(bytes);
  if (read.kind === "text") return [{ path, text: read.text }];
  const { problem, line, column } = read;
  const at = { document: path, line, column, length: 1 };
  problems.push(diagnose("unreadable-file", at, { problem, system: null }));
  return [];
}

const slashed = (path: string): string => path.replaceAll("\\", "/");

/**
 * Reads an open file descriptor to its end.
 * @param name what to call it in messages
 * @throws ReadingError
 */
export function readOpen(descriptor: number, name: string): string {
  const read = decoded(bytesOf(descriptor, name));
  if (read.kind === "text") return read.text;
  throw new ReadingError(`Line ${read.line} of ${name} cannot be read. ${said(unread(name, read.problem))}`);
}

function bytesOf(descriptor: number, name: string): Buffer {
  try {
    return readFileSync(descriptor);
  } catch (error) {
    const why = nothingAt(name, error) ?? `${name}: ${said(unreadable(name, error))}`;
    throw new ReadingError(why, { cause: error });
  }
}

const said = ({ message, hint }: Diagnostic): string => `${message}. ${hint}`;
