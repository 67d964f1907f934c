/** Thrown when something cannot be read; the message says where, what and how to mend it, in a line for each place. */
export class ReadingError extends Error {}

/** What a code of the system means for a path, as a sentence. */
const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder “${path}”: check how it is spelt.`,
  ENOTDIR: (path) => `“${path}” goes on behind a file as if that were a folder: check the path.`,
  EISDIR: (path) => `“${path}” is a folder where a file is needed: name a file.`,
  ELOOP: (path) => `“${path}” is a symbolic link that leads round in a circle: point it to a file or folder.`,
  EACCES: (path) => `You may not read “${path}”: ask for the right to read it and to enter its folder.`,
  EPERM: (path) => `You may not read “${path}”: ask for the right to read it and to enter its folder.`,
  ENAMETOOLONG: (path) => `“${path}” is a longer path than this system allows: check it, or shorten it.`,
  EMFILE: (path) => `“${path}” cannot be opened beside so many other files: close some programs.`,
  ENFILE: (path) => `“${path}” cannot be opened beside so many other files: close some programs.`,
  EIO: (path) => `The device with “${path}” reports a fault: copy it elsewhere and read it there.`,
  EAGAIN: (path) => `“${path}” had nothing to read yet: put what it would say into a file or pipe.`,
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
