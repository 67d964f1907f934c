import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OnProgress } from "../../src/cli/progress.ts";
import { run as runCommand } from "../../src/cli/run.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { table } from "../support/suggesting.ts";

const run = (...words: string[]) => runCommand(words, ".", { content: fixtureContent });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "suggest-"));
  for (const part of ["docs", "known", "catalog", "wrong"]) mkdirSync(join(folder, part));
  const write = (name: string, bytes: string | Buffer) => writeFileSync(join(folder, name), bytes);
  write(
    "docs/a.md",
    `# By client\n\n${table("| Feature | Oak App | Elm App |", "| Notes | Yes | No |", "| Maps | Yes | No |")}`,
  );
  write("docs/b.md", Buffer.from("é", "latin1"));
  write("known/a.md", table("| | Exchange Online |", "| Lync Server 2013 | Voice mail |"));
  write("catalog/axes.yaml", "axes: [{ id: tree, list: trees, label: Client }]\n");
  write("wrong/axes.yaml", "axes: [{ id: Tree }]\n");
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (path: string): string => join(folder, path);

describe("suggest", () => {
  test("prints a file of the catalog, and reports what it could not read", () => {
    const { out, err, status } = run("suggest", at("docs"));
    expect(out).toContain(
      `  - { id: oak-app, kind: client, label: { en: Oak App, fr: Oak App } } # ${at("docs/a.md")}:3\n`,
    );
    expect(out).toContain("    clients: [ oak-app, elm-app ]\n");
    expect(err).toContain("b.md:1:1 error unreadable-file");
    expect(status).toBe(1);
  });

  test("says so where there is nothing to add", () => {
    expect(run("suggest", at("known"))).toEqual({
      out: "# The catalog already has everything these documents name.\n",
      err: "",
      status: 0,
    });
  });

  test("works with another catalog", () => {
    expect(run("suggest", at("docs/a.md"), "--catalog", at("catalog")).out).toContain(
      "    trees: [ oak-app, elm-app ]\n",
    );
  });

  test("works with no catalog that has errors", () => {
    const { out, err, status } = run("suggest", at("docs/a.md"), "--catalog", at("wrong"));
    expect({ out, status }).toEqual({ out: "", status: 1 });
    expect(err).toMatch(/axes\.yaml:1:\d+ error catalog-invalid /);
    expect(err).toContain("fix those first");
  });

  test("reads documents in the language that is asked for", () => {
    const cells = table(
      "| | Oak App | Elm App | Hinweise |",
      "| Notizen | Ja | Nein | Fragen. |",
      "| Karten | Ja | Nein | |",
    );
    writeFileSync(at("docs/c.md"), cells);
    const features = (...options: string[]) =>
      run("suggest", at("docs/c.md"), ...options).out.match(/id: notizen/g);
    expect([features("--language", "de"), features("--language", "fr")]).toEqual([["id: notizen"], null]);
    rmSync(at("docs/c.md"));
  });

  test("tells how far it has come", () => {
    const told: string[] = [];
    const onProgress: OnProgress = (...what) => told.push(what.join(" "));
    runCommand(["suggest", at("known")], ".", { content: fixtureContent, onProgress });
    expect(told).toEqual(["open 0 1", "read 0 1"]);
  });
});

describe("another catalog", () => {
  test.each([
    { words: ["parse", "README.md"], says: "0 matrices" },
    { words: ["check"], says: "0 matrices" },
    { words: ["search", "voice"], says: "Nothing found" },
    { words: ["schema"], says: '"trees"' },
  ])("is that of $words as well", ({ words, says }) => {
    const { out } = run(...words, "--catalog", at("catalog"));
    expect(out).toContain(says);
  });

  test("has to be there", () => {
    for (const path of ["missing", "docs"]) {
      const { out, err, status } = run("parse", "README.md", "--catalog", at(path));
      expect({ out, status }).toEqual({ out: "", status: 2 });
      expect(err).toMatch(
        /There is no file or folder|There are no \.yaml files in “.*docs”: name the folder/,
      );
    }
  });
});
