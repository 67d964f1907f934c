import type { Unread } from "../matrix/diagnostics/files.ts";
import { diagnose, startOfFile } from "../matrix/diagnostics.ts";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";

/**
 * Thrown when nothing that was asked for can be read; the message says where, why and how to fix it, one line per
 * place.
 */
export class ReadingError extends Error {}

/** What a system error code means for a file or folder that exists. */
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
 * Reports why an existing file or folder could not be read.
 * @throws anything that is not a system error
 */
export function unreadable(path: string, error: unknown): Diagnostic {
  const { code, message } = systemError(error);
  const problem = problems[code] ?? "other";
  return unread(path, problem, problem === "other" ? message : null);
}

/** Reports that a file or folder was not read. @param system the system's own message, if there is no better one */
export const unread = (path: string, problem: Unread, system: string | null = null): Diagnostic =>
  diagnose("unreadable-file", startOfFile(path), { problem, system });

/** What a system error code means for a path that somebody named, as a sentence. */
const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder “${path}”: check how it is spelt.`,
  ENOTDIR: (path) => `“${path}” treats a file as a folder: check the path.`,
  ENAMETOOLONG: (path) => `“${path}” is longer than this system allows for a path: check or shorten it.`,
  EAGAIN: (path) => `“${path}” has no data yet: redirect a file or pipe into it.`,
};

/**
 * Says why there is nothing at a path that somebody named; undefined if there is something, whatever is wrong with it.
 */
export const nothingAt = (path: string, error: unknown): string | undefined =>
  sentences[systemError(error).code]?.(path);

/** A system error. @throws any other error, since that is a bug */
function systemError(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return { code: String(error.code), message: error.message };
}
