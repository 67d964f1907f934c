import { describe, expect, test } from "vitest";
import { readText } from "../support/reading.ts";
import { wrongWith } from "./check.ts";
import { extremes } from "./extremes.ts";
import { mutate } from "./mutations.ts";
import { randomFrom } from "./random.ts";
import { seedDocuments } from "./seeds.ts";

describe("any text is read without falling over, in time that grows no faster than it does", () => {
  test("a fixed run of mutations of documents of every shape", () => {
    const random = randomFrom(2013);
    const documents = seedDocuments(2013, 3);
    for (let times = 0; times < 300; times++) {
      const text = mutate(random.pick(documents), random.pick(documents), random);
      expect(
        wrongWith(text, random.pick(["en/a.md", "fr/a.md", "ja/a.md"])),
        JSON.stringify(text),
      ).toBeUndefined();
    }
  }, 60_000);

  // A tenth of the sizes that the long run reads: a rule that is quadratic is far too slow for these as well.
  test.each(extremes(10))(
    "$name",
    ({ text }) => {
      expect(wrongWith(text)).toBeUndefined();
    },
    60_000,
  );
});

test("the check itself finds a text that the reader throws at", () => {
  expect(wrongWith(Symbol("text") as unknown as string)).toContain("TypeError");
});

test("a document of more blocks than a call could have arguments is read as any other", () => {
  const text = `Words\n\n<p>a\n${"<p>a".repeat(130_000)}`;
  expect(readText(text).diagnostics).toEqual([]);
});

test("a document nested beyond all reason is reported and read as an empty one", () => {
  expect(wrongWith(`${"> ".repeat(9000)}deep`)).toBeUndefined();
});
