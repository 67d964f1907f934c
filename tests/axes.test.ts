import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { catalogOnDisk } from "../src/disk/content.ts";

/** What the product's catalog calls its axes and their lists. */
const axes = new Set(catalogOnDisk(".").value.axes.flatMap(({ id, list }) => [id, list]));

/** Axes whose names are words of the code as well, where they stand for something else. */
const words: Readonly<Record<string, string>> = {
  service: "what serves a feature, and a kind of thing that answers rest on",
  services: "more than one of these",
};
const names = new Set([...axes].filter((name) => !Object.hasOwn(words, name)));

/** Files that use such a word all the same, and for what. */
const exceptions: Readonly<Record<string, string>> = {
  "src/api/openapi.ts": "an OpenAPI document names the servers that answer",
  "src/i18n/requirements.ts": "a client is a thing that requirements are about",
  "src/matrix/terms.ts": "a client is a thing that requirements are about",
  "src/matrix/coordinates.ts":
    "knows what an axis is, and which of them have codes that are older than the axes",
  "src/matrix/diagnostics/names.ts": "words the messages of those codes",
  "src/matrix/grammar/clause.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/grammar/features.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/grammar/names.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/grammar/services.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/language/de.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/language/en.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/language/fr.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/language/language.ts": "a client is a kind of thing that sentences speak of",
  "src/matrix/suggest/additions.ts": "a client is a kind of thing that sentences speak of",
  "src/tasks/server.ts": "serves pages",
};

/** The words of code that are a name of an axis: identifiers and whole texts, no comments and no sentences. */
function namesIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isWord = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
    if (isWord && names.has(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  // The parser is forgiving enough for what a component has behind its front matter.
  visit(
    ts.createSourceFile(
      "a.tsx",
      code.replace(/^---$/gm, ";"),
      ts.ScriptTarget.Latest,
      false,
      ts.ScriptKind.TSX,
    ),
  );
  return found;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => join("src", path).replaceAll("\\", "/"))
  .filter((path) => /\.(?:ts|astro|mjs)$/.test(path));

test("the scan finds a name of an axis wherever code uses one, and none in comments and sentences", () => {
  expect(namesIn('const { server } = cell; cell.placement; of("client"); /* server */ // client')).toEqual([
    "server",
    "placement",
    "client",
  ]);
  expect(namesIn('say("Name the server in the first cell."); const observer = 1;')).toEqual([]);
});

test("only the module of axes and words about clients name an axis", () => {
  const naming = files.filter((path) => namesIn(readFileSync(path, "utf8")).length > 0);
  expect(naming.filter((path) => !Object.hasOwn(exceptions, path))).toEqual([]);
});

test.each(Object.keys(words))("the axis %s needs its exception", (name) => {
  expect(axes).toContain(name);
});

test.each(Object.keys(exceptions))("%s needs its exception", (path) => {
  expect(namesIn(readFileSync(path, "utf8"))).not.toEqual([]);
});
