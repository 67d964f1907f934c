/** A terminal that a line can be written to again and again; anything else, and a dumb one, is no place for progress. */
export type Writer = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Fewer documents are read before anybody could read how many have been. */
const many = 200;

/**
 * Shows on a terminal how far the reading of a large set has come, on one line that is gone when it is done.
 * @returns what is to be told before each document, or nothing where nobody watches
 */
export function progressOn(
  stream: Writer,
  { TERM }: Readonly<Record<string, string | undefined>>,
): ((read: number, of: number) => void) | undefined {
  if (!stream.isTTY || TERM === "dumb") return undefined;
  let shown = -1;
  return (read, of) => {
    const percent = Math.floor((read / of) * 100);
    const isLast = read === of - 1;
    if (of < many || (percent === shown && !isLast)) return;
    shown = percent;
    stream.write(`\r\x1b[K${isLast ? "" : `Reading ${of} documents: ${percent} %`}`);
  };
}
