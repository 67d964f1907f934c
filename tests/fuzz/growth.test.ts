import { expect, test } from "vitest";
import { readMatrices } from "../../src/matrix/index.ts";
import { catalog } from "../support/reading.ts";
import { families } from "./families.ts";

/** Four times the text may take four times as long, and some more; with the square of it, it would be sixteen times. */
const most = 8;
/** Shorter times say more about the machine than about the reader. */
const least = 20;
/** A machine that does something else for a moment is not the reader's fault, three moments are. */
const attempts = 3;

function milliseconds(text: string): number {
  const start = performance.now();
  readMatrices([{ path: "document.md", text }], catalog);
  return performance.now() - start;
}

test.each(families)(
  "no more than so many times as long takes what is four times as long: $name",
  ({ size, text }) => {
    let ratio = Number.POSITIVE_INFINITY;
    for (let more = 0; more < attempts && ratio >= most; more++)
      ratio = Math.min(ratio, milliseconds(text(4 * size)) / Math.max(least, milliseconds(text(size))));
    expect(ratio).toBeLessThan(most);
  },
  120_000,
);
