import { describe, expect, test } from "vitest";
import { readMatrices } from "../../src/matrix/index.ts";
import { catalog } from "../support/reading.ts";
import { extremes } from "./extremes.ts";
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

/** The least of some measurements, in times that the shorter text takes. */
function growth(short: string, long: string): number {
  let ratio = Number.POSITIVE_INFINITY;
  for (let more = 0; more < attempts && ratio >= most; more++)
    ratio = Math.min(ratio, milliseconds(long) / Math.max(least, milliseconds(short)));
  return ratio;
}

describe("four times the text does not take many times as long", () => {
  test.each(families)(
    "$name",
    ({ size, text }) => {
      expect(growth(text(size), text(4 * size))).toBeLessThan(most);
    },
    120_000,
  );

  const long = new Map(extremes(10).map(({ name, text }) => [name, text]));
  // In a cell of so many words, the Markdown library itself is now fast, now slow, as the machine moves its lists.
  test.each(extremes(40).filter(({ name }) => !name.startsWith("a cell")))(
    "$name",
    ({ name, text }) => {
      expect(growth(text, long.get(name) ?? "")).toBeLessThan(most);
    },
    120_000,
  );
});
