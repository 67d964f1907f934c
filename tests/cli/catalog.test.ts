import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { publishedSchema } from "../../src/matrix/published.ts";

const fields =
  "---\ntitle: A\ndescription: A.\ndate: 2026-01-31\nlanguage: en\norigins: [{ title: O, version: the first }]\nchecked: 2026-01-31\n---\n";

let content = "";
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), "catalog-"));
  for (const part of ["catalog", "docs"]) mkdirSync(join(content, part));
  writeFileSync(join(content, "catalog/groups.yaml"), "groups:\n  - { id: Mail, label: Mail }\n");
  writeFileSync(
    join(content, "catalog/rest.yaml"),
    "features:\n  - { id: inbox, group: mail, label: Inbox }\n",
  );
  writeFileSync(
    join(content, "docs/a.md"),
    `${fields}\n| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Calls |\n`,
  );
});
afterAll(() => rmSync(content, { recursive: true }));

describe("of a catalog with errors nothing is reported that follows from them", () => {
  const errors = (text: string) =>
    [...text.matchAll(/\b(?:error|warning|note) (\S+)/g)].map(([, code]) => code);

  test.each([
    { name: "check", words: ["check"] },
    { name: "parse", words: ["parse", "README.md"] },
    { name: "search", words: ["search", "inbox"] },
    { name: "search for programs", words: ["search", "inbox", "--json"] },
  ])("by $name, with nothing on standard output and status 1", ({ words }) => {
    const { out, err, status } = run(words, ".", { content });
    expect({ out, status, codes: errors(err) }).toEqual({ out: "", status: 1, codes: ["catalog-invalid"] });
    expect(err).toMatch(/\nTables were not checked, since the catalog has errors: fix those first\.\n$/);
  });

  test("as JSON of the published schema", () => {
    const { out } = run(["check", "--json"], ".", { content });
    const { documents, diagnostics } = publishedSchema([]).parse(JSON.parse(out));
    expect(documents).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["catalog-invalid"]);
  });

  test("but what is wrong with a document by itself", () => {
    const broken = join(content, "docs/broken.md");
    writeFileSync(
      broken,
      "---\ntitle: [\n---\n\n| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Calls |\n",
    );
    const { err } = run(["check"], ".", { content });
    rmSync(broken);
    expect(errors(err)).toEqual(["catalog-invalid", "front-matter-syntax"]);
  });

  test("as a workflow command at its line", () => {
    expect(run(["check", "--format", "github"], ".", { content }).out).toMatch(
      /^::error file=[^\n]*groups\.yaml,line=2,col=11,endColumn=15,title=catalog-invalid::[^\n]+\n$/,
    );
  });
});
