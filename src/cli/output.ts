/** The part of a standard stream that is needed to write to it. */
export type Output = {
  readonly on: (event: "error", listener: (error: NodeJS.ErrnoException) => void) => unknown;
  readonly write: (text: string) => unknown;
};

/** Why not all of the output could be written, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space, or write elsewhere",
  EDQUOT: "your disk quota is used up; free some space, or write elsewhere",
  EFBIG: "the file would be too large for that file system; write elsewhere",
  EIO: "the device reported an error; write elsewhere",
  EAGAIN: "the reading program is too slow; write to a file first",
};

/**
 * Writes a text and reports failures. A reader that stops early, as `head` does, is not a failure; everything else is.
 * @param fail receives a sentence that says why not all of it was written
 */
export function writeAll(output: Output, text: string, fail: (sentence: string) => void): void {
  const stopped = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE") fail(sentenceFor(error));
  };
  output.on("error", stopped);
  try {
    output.write(text);
  } catch (error) {
    // Files are written synchronously, and older versions of Node throw instead of emitting the event.
    stopped(error as NodeJS.ErrnoException);
  }
}

function sentenceFor({ code = "", message }: NodeJS.ErrnoException): string {
  return `Not all of the output could be written: ${reasons[code] ?? message}.`;
}
