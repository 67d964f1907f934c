import { describe, expect, test } from "vitest";
import { type Code, everyCode, kinds } from "../../../src/matrix/diagnostics/kinds.ts";
import { explain, explanations } from "../../../src/matrix/explain/index.ts";
import { readExample } from "../../support/reading.ts";

/** Codes that no document can lead to, each with the reason why it has no example that is read here. */
const unreachable: Partial<Record<Code, string>> = {
  "unreadable-file": "it is about bytes, of which the core knows nothing",
  "text-lost": "it is the check of the reader's own work, so only a fault of the reader can lead to it",
  "nested-too-deeply": "a document that leads to it has tens of thousands of characters",
  "stray-file": "it is about a file that is no document",
};

const codesOf = (code: Code): string[] =>
  readExample(explanations[code].example).diagnostics.map((one) => one.code);

describe("explanations", () => {
  test("are there for every code and for nothing else", () => {
    expect(Object.keys(explanations).toSorted()).toEqual(everyCode.toSorted());
  });

  test.each(everyCode)("say what %s means and how to fix it, in sentences", (code) => {
    const { means, fix, example } = explanations[code];
    expect(means).toMatch(/^[A-Z].{40,}\.$/);
    expect(fix).toMatch(/^[A-Z].{15,}\.$/);
    expect(example.length).toBeGreaterThan(0);
    expect(explain(code).startsWith(`${code}\n\n${means}\n\n`)).toBe(true);
  });

  test.each(everyCode.filter((code) => unreachable[code] === undefined))(
    "have an example that leads to %s, and to nothing else",
    (code) => {
      expect(codesOf(code)).toEqual([code]);
    },
  );

  test("show what is printed where no document can lead to a code", () => {
    for (const code of Object.keys(unreachable) as Code[]) {
      expect(codesOf(code)).toEqual([]);
      expect(explanations[code].example[0]?.text).toContain(`${kinds[code].severity} ${code} `);
    }
  });
});
