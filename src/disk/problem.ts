/** Thrown when something cannot be read; the message says where, what and how to fix it, in a line for each place. */
export class ReadingError extends Error {}

/** What a code of the system means for a path, as a sentence. */
const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder “${path}”: check how it is spelt.`,
  ENOTDIR: (path) => `“${path}” treats a file as a folder: check the path.`,
  EISDIR: (path) => `“${path}” is a folder where a file is needed: name a file.`,
  ELOOP: (path) => `“${path}” is a symbolic link that leads back to itself: point it to a file or folder.`,
  EACCES: (path) => `You do not have permission to read “${path}”: ask for read access to it and its folder.`,
  EPERM: (path) => `You do not have permission to read “${path}”: ask for read access to it and its folder.`,
  ENAMETOOLONG: (path) => `“${path}” is longer than this system allows for a path: check or shorten it.`,
  EMFILE: (path) => `“${path}” cannot be opened because too many files are open: close some programs.`,
  ENFILE: (path) => `“${path}” cannot be opened because too many files are open: close some programs.`,
  EIO: (path) =>
    `The device that holds “${path}” reports an error: copy the file elsewhere and read it there.`,
  EAGAIN: (path) => `“${path}” has no data yet: redirect a file or pipe into it.`,
  ERR_FS_FILE_TOO_LARGE: (path) => `“${path}” is too large to be read at once: split it.`,
  ERR_STRING_TOO_LONG: (path) => `“${path}” is too large to be read at once: split it.`,
};

/**
 * Does something with a path, and says in our own words why the system would not have it.
 * @throws ReadingError
 */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const sentence = sentences[String(error.code)]?.(path) ?? `“${path}” cannot be read: ${error.message}.`;
    throw new ReadingError(sentence, { cause: error });
  }
}
