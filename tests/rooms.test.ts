import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { describe, expect, test } from "vitest";
import { circles, trespasses } from "./support/rooms.ts";

const files = globSync("src/**/*.{ts,mjs,astro}").map((path) => ({
  path: path.replaceAll(sep, "/"),
  text: readFileSync(path, "utf8"),
}));

test("imports in src run inwards only", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(trespasses)).toEqual([]);
});

test("no files in src import each other", () => {
  expect(circles(files)).toEqual([]);
});

describe("the check itself", () => {
  test("finds files that import each other, through another as well", () => {
    const at = (name: string, text: string) => ({ path: `src/matrix/${name}.ts`, text });
    const found = circles([
      at("a", 'import "./b.ts";'),
      at("b", 'import { c } from "./c.ts";'),
      at("c", 'import type { A } from "./a.ts";\nimport "./d.ts";'),
      at("d", 'import "./e.ts";'),
      at("e", ""),
    ]);
    expect(found).toEqual(["src/matrix/a.ts → src/matrix/b.ts → src/matrix/c.ts → src/matrix/a.ts"]);
  });

  test.each([
    {
      name: "an import that runs outwards",
      path: "src/matrix/cell/cell.ts",
      text: 'import type { Page } from "../terms.ts";\nimport { x } from "../../site/data.ts";\n',
      expected: ["src/matrix/cell/cell.ts:2 matrix must not import ../../site/data.ts"],
    },
    {
      name: "an import of a type alone",
      path: "src/disk/a.ts",
      text: 'export type A = import("../cli/main.ts").A;',
      expected: ["src/disk/a.ts:1 disk must not import ../cli/main.ts"],
    },
    {
      name: "a re-export, a dynamic import and an import for its effect",
      path: "src/i18n/a.ts",
      text: 'export * from "../site/a.ts";\nawait import("../pages/a.ts");\nimport "../styles/a.css";',
      expected: [
        "src/i18n/a.ts:1 i18n must not import ../site/a.ts",
        "src/i18n/a.ts:2 i18n must not import ../pages/a.ts",
        "src/i18n/a.ts:3 i18n must not import ../styles/a.css",
      ],
    },
    {
      name: "front matter and scripts of a component",
      path: "src/components/A.astro",
      text: '---\nimport Page from "../layouts/Page.astro";\n---\n<p>import "../pages/no.ts"</p>\n<script>\nimport "../cli/main.ts";\n</script>\n',
      expected: [
        "src/components/A.astro:2 components must not import ../layouts/Page.astro",
        "src/components/A.astro:6 components must not import ../cli/main.ts",
      ],
    },
    {
      name: "what only one kind of machine has, in the core",
      path: "src/matrix/a.ts",
      text: 'import "node:fs";\nimport "path";\nimport "astro/config";\nimport "astro:content";\nconsole.log(process.cwd());',
      expected: [
        "src/matrix/a.ts:1 matrix must not import node:fs",
        "src/matrix/a.ts:2 matrix must not import path",
        "src/matrix/a.ts:3 matrix must not import astro/config",
        "src/matrix/a.ts:4 matrix must not import astro:content",
        "src/matrix/a.ts:5 matrix must not use console",
        "src/matrix/a.ts:5 matrix must not use process",
      ],
    },
    {
      name: "a file out of src",
      path: "src/pages/a.ts",
      text: 'import "../../tests/support/rooms.ts";',
      expected: ["src/pages/a.ts:1 pages must not import ../../tests/support/rooms.ts"],
    },
    {
      name: "a room of the core that points back",
      path: "src/matrix/grammar/a.ts",
      text: 'import "../shapes/table.ts";\nimport "../vocabulary/a.ts";\nimport "../words.ts";\nimport "../index.ts";',
      expected: [
        "src/matrix/grammar/a.ts:1 matrix must not import ../shapes/table.ts",
        "src/matrix/grammar/a.ts:4 matrix must not import ../index.ts",
      ],
    },
    {
      name: "a room that nobody has decided on",
      path: "src/utils/a.ts",
      text: "",
      expected: ["src/utils/a.ts:1 is in no room of src that there is"],
    },
  ])("rejects $name", ({ path, text, expected }) => {
    expect(trespasses({ path, text })).toEqual(expected);
  });

  test.each([
    { path: "src/matrix/a.ts", text: 'import { z } from "zod";\nimport "./catalog/schema.ts";' },
    {
      path: "src/matrix/a.ts",
      text: "const { value } = reader.process(text); // import x from '../cli/main.ts'",
    },
    {
      path: "src/cli/main.ts",
      text: 'import "node:fs";\nimport "../disk/read.ts";\nconsole.log(process.argv);',
    },
    { path: "src/pages/index.astro", text: '---\nimport Page from "../layouts/Page.astro";\n---\n<Page />' },
  ])("allows $text in $path", (file) => {
    expect(trespasses(file)).toEqual([]);
  });
});
