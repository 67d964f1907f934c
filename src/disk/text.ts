import { isUtf8 } from "node:buffer";
import type { Unread } from "../matrix/diagnostics/files.ts";

/** The decoded text, or why the bytes are not text, and from which line and column on. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: Unread; readonly line: number; readonly column: number };

/**
 * Decodes the bytes of a file: as UTF-16 if a byte order mark says so, and as UTF-8 otherwise. Any other encoding would
 * be a guess, and a wrong guess shows up as an unknown feature, or as no table at all.
 */
export function decoded(bytes: Buffer): Decoded {
  const marked = marks.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark))?.encoding;
  if (marked === "utf-32") return problem("utf-32");
  if (marked !== undefined) return inUtf16(bytes, marked);
  const start = bytes.subarray(0, sampled);
  if (start.includes(0)) return problem(zeroesMean(start));
  return isUtf8(bytes) ? { kind: "text", text: bytes.toString("utf8") } : notUtf8(bytes);
}

/** The mark of UTF-32 begins with that of UTF-16, so it comes first. */
const marks = [
  { mark: Buffer.from([0xff, 0xfe, 0, 0]), encoding: "utf-32" },
  { mark: Buffer.from([0, 0, 0xfe, 0xff]), encoding: "utf-32" },
  { mark: Buffer.from([0xff, 0xfe]), encoding: "utf-16le" },
  { mark: Buffer.from([0xfe, 0xff]), encoding: "utf-16be" },
] as const;

const problem = (what: Unread): Decoded => ({ kind: "problem", problem: what, line: 1, column: 1 });

function inUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): Decoded {
  try {
    return { kind: "text", text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return problem("not-utf-16");
  }
}

/** How many bytes to check for zeroes. Text has none, nearly everything else does, and they turn up early. */
const sampled = 8000;

/**
 * What the zero bytes mean: Latin letters in two or four bytes have one or three of them, always in the same positions.
 */
function zeroesMean(start: Buffer): Unread {
  const zeroes = [0, 0, 0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeroes[at % 4] = (zeroes[at % 4] ?? 0) + 1;
  const places = zeroes.flatMap((count, at) => (count > start.length / 8 ? [at] : [])).join("");
  if (places === "123" || places === "012") return "utf-32";
  return places === "13" || places === "02" ? "utf-16-unmarked" : "binary";
}

const lineFeed = 0x0a;

/**
 * Finds the first byte that is not valid UTF-8. No character contains a line feed byte, so lines are tried one by one.
 */
function notUtf8(bytes: Buffer): Decoded {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line++;
    start = end + 1;
  }
  return { kind: "problem", problem: "not-utf-8", line, column: validIn(bytes.subarray(start)).length + 1 };
}

/** The text that some bytes begin with, up to the first one that is not valid UTF-8; found by bisection. */
function validIn(bytes: Buffer): string {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textUpTo(bytes, middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return textUpTo(bytes, low) ?? "";
}

/** The text of the first bytes, without a character that is cut off at their end. */
function textUpTo(bytes: Buffer, end: number): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
  } catch {
    return undefined;
  }
}
