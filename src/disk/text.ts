import { isUtf8 } from "node:buffer";
import { ReadingError } from "./problem.ts";

const lineFeed = 0x0a;

/**
 * The text that some bytes stand for. Only UTF-8 is read: any other encoding would be guessed, and a wrong guess turns
 * up as a feature that nobody knows, or as no table at all.
 * @param name what the bytes are, for the message
 * @throws ReadingError
 */
export function textOf(bytes: Buffer, name: string): string {
  // ASCII in UTF-16 is valid UTF-8 all the same, with a zero at each other byte, which nobody types.
  if (bytes[0] === 0 || bytes[1] === 0) throw notUtf8(name);
  if (!isUtf8(bytes)) throw notUtf8(`Line ${firstWrongLine(bytes)} of ${name}`);
  return bytes.toString("utf8");
}

const notUtf8 = (what: string): ReadingError =>
  new ReadingError(`${what} is not in UTF-8: save the text as UTF-8.`);

/** Counted from 1. No character of several bytes has a line feed in it, so that each line is valid or not by itself. */
function firstWrongLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line++;
    start = end + 1;
  }
  return line;
}
