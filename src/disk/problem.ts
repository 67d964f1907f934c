import type { Unread } from "../matrix/diagnostics/files.ts";
import { diagnose, startOfFile } from "../matrix/diagnostics.ts";
import type { Diagnostic } from "../matrix/model.ts";

/** Thrown when what was asked for cannot be had at all; the message says where, what and how to fix it, a line for each place. */
export class ReadingError extends Error {}

/** What a code of the system means for a file or folder that there is. */
const problems: Readonly<Record<string, Unread>> = {
  ENOENT: "gone",
  ELOOP: "link-loop",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EISDIR: "no-file",
  EMFILE: "too-many-open",
  ENFILE: "too-many-open",
  EIO: "device-error",
  ERR_FS_FILE_TOO_LARGE: "too-large",
  ERR_STRING_TOO_LONG: "too-large",
};

/**
 * Says why the system would not have a file or folder that there is.
 * @throws whatever is no error of the system
 */
export function unreadable(path: string, error: unknown): Diagnostic {
  const { code, message } = systemError(error);
  const problem = problems[code] ?? "other";
  return unread(path, problem, problem === "other" ? message : null);
}

/** That a file or folder was not read. @param system what the system says, where nothing else does */
export const unread = (path: string, problem: Unread, system: string | null = null): Diagnostic =>
  diagnose("unreadable-file", startOfFile(path), { problem, system });

/** What a code of the system means for a path that somebody named, as a sentence. */
const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder “${path}”: check how it is spelt.`,
  ENOTDIR: (path) => `“${path}” treats a file as a folder: check the path.`,
  ENAMETOOLONG: (path) => `“${path}” is longer than this system allows for a path: check or shorten it.`,
  EAGAIN: (path) => `“${path}” has no data yet: redirect a file or pipe into it.`,
};

/** Says why there is nothing at a path that somebody named; undefined where something is, whatever is wrong with it. */
export const nothingAt = (path: string, error: unknown): string | undefined =>
  sentences[systemError(error).code]?.(path);

/** An error of the system. @throws any other error, since that is a fault of the program */
function systemError(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return { code: String(error.code), message: error.message };
}
