import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { slowWays } from "./support/expressions.ts";
import { references } from "./support/references.ts";

const found = globSync("src/**/*.{ts,mjs,astro}")
  .flatMap((path) =>
    references(path, readFileSync(path, "utf8")).expressions.map(({ name, line }) => ({
      expression: name,
      place: `${path}:${line} ${name}`,
    })),
  )
  .filter(({ expression }) => slowWays(expression).length > 0);

const once = "matches all that follows, so that it is tried at one place only";
const folded = "its text is folded: no two blanks follow each other";
const short = "its text is cut to some dozen characters before";

/** Expressions that may stay although there is a text that they are slow on, by how they begin, and why. */
const harmless: readonly { readonly begins: string; readonly why: string }[] = [
  { begins: String.raw`/\n[\s\S]*$/`, why: once },
  { begins: String.raw`/[\n.;:(][\s\S]*$/`, why: once },
  { begins: "/-.*$/s", why: once },
  { begins: String.raw`/\s*:$/`, why: folded },
  { begins: String.raw`/\s+\S*$/`, why: short },
  { begins: String.raw`/(?:^|[.!?:>\n(\u2013\u2014])\s*$/`, why: short },
  { begins: String.raw`/ at line \d+.*$/`, why: "its text is a message of the YAML library" },
  { begins: String.raw`/^\/+|\/+$/g`, why: "its text is a setting of whoever builds the site" },
  {
    begins: String.raw`/^<(\/?)([a-z][a-z0-9-]*)`,
    why: "Markdown takes a long name for a tag only where the tag ends",
  },
];

test("no regular expression in src takes time that grows faster than its text", () => {
  const slow = found.filter(
    ({ expression }) => !harmless.some(({ begins }) => expression.startsWith(begins)),
  );
  expect(slow.map(({ place }) => place)).toEqual([]);
});

test.each(harmless)("the exception for $begins is still needed", ({ begins }) => {
  expect(found.some(({ expression }) => expression.startsWith(begins))).toBe(true);
});

describe("the check itself", () => {
  test.each([
    { expression: String.raw`/\s+$/`, ways: ["Move"] },
    { expression: "/^(?:a+)+$/", ways: ["Self"] },
    { expression: "/^a*b?a*$/i", ways: ["Trade"] },
  ])("rejects $expression", ({ expression, ways }) => {
    expect(slowWays(expression)).toEqual(ways);
  });

  test.each(["/^\\s+/", "/a+b/y", "/[^/]+/g", "/\\p{Lu}/u"])("allows %s", (expression) => {
    expect(slowWays(expression)).toEqual([]);
  });
});
