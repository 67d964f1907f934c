import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fixtureContent } from "../fixtures/site.ts";

const ports = "| Port | Protocol |\n| - | - |\n| 443 | TCP |\n";
const matrix = "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Requires Outlook. |\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "notes-"));
  writeFileSync(join(folder, "a.md"), `${ports}\n# B\n\n${ports}\n# C\n\n${matrix}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const parse = (...options: string[]) => run(["parse", folder, ...options], ".", { content: fixtureContent });
const codesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:error|warning|note) ([a-z-]+) /g)].map(([, code = ""]) => code);

describe("notes about tables that are no matrices", () => {
  test("are kept from people, who see how many there are", () => {
    const { out, err } = parse();
    expect(codesIn(err)).toEqual(["unplaced-text"]);
    expect(out).toContain("\n2 tables are not matrices; show them with --notes:\n");
    expect(parse("--format", "github").out.match(/^::\w+/gm)).toEqual(["::error"]);
  });

  test("are shown to people who ask", () => {
    const { out, err } = parse("--notes");
    expect(codesIn(err)).toEqual(["table-left-alone", "table-left-alone", "unplaced-text"]);
    expect(out).toContain("\n2 tables are not matrices:\n");
    expect(parse("--format", "github", "--notes").out.match(/^::\w+/gm)).toEqual([
      "::notice",
      "::notice",
      "::error",
    ]);
  });

  test("are always there for programs, and not beside what programs get", () => {
    const [json, sarif] = [parse("--json"), parse("--format", "sarif")];
    expect(JSON.parse(json.out).diagnostics).toHaveLength(3);
    expect(JSON.parse(sarif.out).runs[0].results).toHaveLength(3);
    expect([json, sarif].map(({ err }) => codesIn(err))).toEqual([["unplaced-text"], ["unplaced-text"]]);
  });
});
