import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/options.ts";
import { run as runCommand } from "../../src/cli/run.ts";
import { usage } from "../../src/cli/usage.ts";
import { everyCode } from "../../src/matrix/diagnostics/kinds.ts";
import { forms } from "../../src/matrix/language/language.ts";
import { languages } from "../../src/matrix/language/languages.ts";
import { publishedSchema } from "../../src/matrix/published.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { catalog } from "../support/reading.ts";

const run = (words: readonly string[]) => runCommand(words, ".", { content: fixtureContent });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "matrix-"));
  const table = (cell: string) => `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${cell} |\n`;
  writeFileSync(join(folder, "right.md"), table("Voice mail"));
  writeFileSync(
    join(folder, "guess.md"),
    "| | Exchange Online + Lync Server 2013 |\n| - | - |\n| Voice mial | Yes |\n",
  );
  writeFileSync(join(folder, "wrong.md"), table("Requires Exchange 2013. <br/> Voice mail"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const parse = (file: string, ...options: string[]) => run(["parse", join(folder, file), ...options]);

describe("parse", () => {
  test.each([
    { name: "ends well for a document without problems", file: "right.md", options: [], status: 0 },
    { name: "ends well for a guess", file: "guess.md", options: [], status: 0 },
    { name: "fails for a guess when strict", file: "guess.md", options: ["--strict"], status: 1 },
    { name: "fails for an error", file: "wrong.md", options: [], status: 1 },
    { name: "is used wrongly without a file", file: "missing.md", options: [], status: 2 },
  ])("$name", ({ file, options, status }) => {
    expect(parse(file, ...options).status).toBe(status);
  });

  test("prints the result alone, as JSON of the published schema, when asked to", () => {
    const { out, err } = parse("guess.md", "--json");
    const printed: unknown = JSON.parse(out);
    const result = publishedSchema(catalog.axes).parse(printed);
    expect(result).toEqual(printed);
    expect(result.matrices[0]).toMatchObject({
      axes: ["server", "placement"],
      servers: [{ id: "lync-server-2013" }, { id: "skype-for-business-online" }],
      cells: [{ feature: "voice-mial", server: "lync-server-2013", placement: "exchange-online" }],
    });
    expect(result.diagnostics).toHaveLength(1);
    expect(err).not.toBe("");
  });

  test("prints each diagnostic with its place, its line and a hint", () => {
    const path = join(folder, "guess.md");
    expect(parse("guess.md").err).toBe(
      `${path}:3:3 warning unknown-feature The catalog has no feature “Voice mial”\n` +
        "    3 │ | Voice mial | Yes |\n" +
        "      │   ^^^^^^^^^^\n" +
        "    Did you mean “Voice mail”? Otherwise add it, or an alias, to the features of the catalog.\n",
    );
  });

  test("reads documents in the language that is asked for", () => {
    const [fr, en] = ["fr", "EN"].map((language) =>
      JSON.parse(parse("right.md", "--json", "--language", language).out),
    );
    expect([fr.documents[0].language, en.documents[0].language]).toEqual(["fr", "en"]);
    expect(run(["parse", "x", "--language", "qa"]).err).toContain("Unknown language “qa”");
  });

  test("sums up what a folder holds", () => {
    expect(run(["parse", folder]).out).toContain("3 documents, 1 matrix, 0 definitions, 1 error, ");
  });
});

test("check reads all of the content, where a note is no reason to fail, strict or not", () => {
  const { out, err, status } = run(["check", "--strict"]);
  expect(status).toBe(0);
  expect(out).toContain(
    "exchange               2 × 2 × 14: 50 cells (39 supported, 11 conditional, 0 unsupported)",
  );
  expect(out).toContain("14 documents, 13 matrices, 17 definitions, 0 errors, 0 warnings.");
  expect(err).toBe("");
  expect(out).toContain(
    "3 tables match two forms and were read as the likelier one; show them with --notes.\n",
  );
  expect(run(["check", "--notes"]).err).toMatch(
    /^tests\/fixtures\/site\/docs\/en\/call-recording\.md:17:1 note shape-chosen /m,
  );
});

test("schema prints the JSON Schema of the result, with its four lists and a form for each code", () => {
  const { out, status } = run(["schema"]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    required: ["documents", "matrices", "definitions", "diagnostics"],
    properties: {
      diagnostics: {
        items: { oneOf: everyCode.map((code) => ({ properties: { code: { const: code } } })) },
      },
    },
  });
});

test("parse --show prints what each part of a table was taken for, and by which form", () => {
  expect(parse("right.md", "--show").out).toBe("right:3:22 feature voice-mail “Voice mail”\n");
  expect(parse("wrong.md", "--show").out).toBe(
    "wrong:3:22 requires exchange-server-2013 (requires) “Requires Exchange 2013.”\n" +
      "wrong:3:52 feature voice-mail “Voice mail”\n",
  );
  expect(parse("guess.md", "--show").out).toBe(
    "guess:3:3 feature unknown “Voice mial”\nguess:3:16 answer supported (yes) “Yes”\n",
  );
});

test("grammar prints every form with an example in every language", () => {
  const { out, status } = run(["grammar"]);
  expect(status).toBe(0);
  for (const form of Object.keys(forms)) expect(out).toContain(`${form}: `);
  for (const { tag, examples } of languages)
    for (const example of Object.values(examples)) expect(out).toContain(`${tag}  ${example}\n`);
});

test("a code is explained in letters of any case", () => {
  const { out, status } = run(["explain", "Unclear-TEXT"]);
  expect(status).toBe(0);
  expect(out.startsWith("unclear-text\n\n")).toBe(true);
});

describe("wrong use", () => {
  test.each([
    { words: ["prase"], says: "Unknown command “prase”: did you mean parse?" },
    { words: ["CHECK"], says: "Unknown command “CHECK”: did you mean check?" },
    { words: ["pigeon"], says: "Unknown command “pigeon”: use parse, check, suggest, search, cell, " },
    { words: ["parse"], says: "parse needs a file or folder" },
    { words: ["suggest"], says: "suggest needs a file or folder, for example: suggest content/docs" },
    { words: ["suggest", "docs", "--json"], says: "suggest has no option --json" },
    { words: ["check", "content"], says: "does not take paths" },
    {
      words: ["check", "--jsno"],
      says: "check has no option --jsno: did you mean --json?\n",
    },
    {
      words: ["schema", "--format", "sarif"],
      says: "schema has no option --format: leave it out, or use --catalog or --help.\n",
    },
    { words: ["explain", "--strict"], says: "explain has no option --strict: leave it out" },
    { words: ["--stdin", "parse", "content"], says: "parse has no option --stdin: leave it out" },
    { words: ["search", "mail", "-x"], says: "search has no option -x: leave it out" },
    { words: ["check", "--strict=no"], says: "--strict does not take a value: leave out “no”." },
    { words: ["check", "--format"], says: "--format needs a value: write one after it." },
    { words: ["check", "--format", "xml"], says: "Unknown format “xml”: use text, json, github, or sarif." },
    {
      words: ["check", "--json", "--format", "sarif"],
      says: "--json cannot be combined with --format sarif",
    },
    { words: ["explain", "typo"], says: "Unknown code “typo”: use catalog-syntax, " },
    { words: ["explain", "unclear-txt"], says: "Unknown code “unclear-txt”: did you mean unclear-text?" },
  ])("of $words is explained in a line, says where all the rest is, and ends with 2", ({ words, says }) => {
    const { out, err, status } = run(words);
    expect({ out, status }).toEqual({ out: "", status: 2 });
    const [line, ...more] = err.split("\n");
    expect(`${line}\n`).toContain(says);
    expect(more).toEqual(["For help: npm run -s matrix -- --help", ""]);
  });

  test("of no words at all is explained with the whole usage", () => {
    expect(run([])).toMatchObject({ out: "", err: expect.stringContaining(usage), status: 2 });
  });

  test.each([
    ["--help"],
    ["-h"],
    ["help"],
    ...commands.map((name) => [name, "--help"]),
    ["check", "-h", "--bogus"],
  ])("is none when help is asked for: %s %s", (...words) => {
    expect(run(words)).toEqual({ out: usage, err: "", status: 0 });
  });

  test("is no search for words that look like an option, behind two dashes", () => {
    expect(run(["search", "--", "--help"]).out).toContain("Nothing found for “--help”.");
  });
});
