/** What is needed of standard output and standard error to write to them. */
export type Output = {
  readonly on: (event: "error", listener: (error: NodeJS.ErrnoException) => void) => unknown;
  readonly write: (text: string) => unknown;
};

/** Why nothing more could be written, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left where it goes; make room there, or write elsewhere",
  EDQUOT: "your share of the disk is used up; make room there, or write elsewhere",
  EFBIG: "it is larger than a file may be there; write elsewhere",
  EIO: "the device reports a fault; write elsewhere",
  EAGAIN: "whoever reads it is too slow; write it to a file first",
};

/**
 * Writes a text, whatever becomes of the place that it goes to. Who stops reading, as `head` does, has seen enough, so
 * that this is no failure; everything else is.
 * @param fail gets the sentence that says why not all of it was written
 */
export function writeAll(output: Output, text: string, fail: (sentence: string) => void): void {
  const stopped = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE") fail(sentenceFor(error));
  };
  output.on("error", stopped);
  try {
    output.write(text);
  } catch (error) {
    // Files are written at once and, by older Node, with an exception in place of the event.
    stopped(error as NodeJS.ErrnoException);
  }
}

function sentenceFor({ code = "", message }: NodeJS.ErrnoException): string {
  return `Not all of the output could be written: ${reasons[code] ?? message}.`;
}
