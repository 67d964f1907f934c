import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { fixtureContent } from "../../fixtures/site.ts";
import { textAt } from "../../support/api.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "json-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const diff = (...words: string[]) => run(["diff", ...words], ".", { content: fixtureContent });

const same = (from: string, to: string) => ({
  out: `From ${from} to ${to} no answer changed.\n`,
  err: "",
  status: 0,
});

/** What `check --json` prints of the small site. */
const printed = (): string => run(["check", "--json"], ".", { content: fixtureContent }).out;

describe("a state in JSON", () => {
  test("is the same as the content that the command line printed it from", () => {
    const path = write("printed.json", printed());
    expect(diff(path)).toEqual(same(path, "the working tree"));
    expect(diff(path, path)).toEqual(same(path, path));
  });

  test("is the same as the content that the API has in one file", () => {
    const path = write("all.json", textAt("all.json"));
    expect(diff(path)).toEqual(same(path, "the working tree"));
    const other = write("printed.json", printed());
    expect(diff(path, other)).toEqual(same(path, other));
  });

  test("may be one matrix of the API, compared with a later version of it", () => {
    const text = textAt("matrices/lync-clients.json");
    const path = write("old.json", text);
    const data = JSON.parse(text);
    const at = data.data.cells.findIndex((one: { support?: string }) => one.support === "supported");
    data.data.cells[at].support = "unsupported";
    const later = write("new.json", JSON.stringify(data));
    expect(diff(path, path)).toEqual(same(path, path));
    expect(diff(path, later).out).toBe(`From ${path} to ${later}: 1 change in 1 matrix.

Lync by client (lync-clients): support changed (1)
  Unified contact store, Lync 2013 client: supported → not supported
`);
  });

  test.each([
    { name: "no JSON", text: "{", says: "is not valid JSON: " },
    { name: "JSON without matrices", text: "{}", says: "has no matrices to compare: " },
    { name: "a list of files", text: '{ "data": { "files": [] } }', says: "has no matrices to compare: " },
  ])("is none if it is $name", ({ text, says }) => {
    const path = write("wrong.json", text);
    expect(diff(path)).toEqual({ out: "", err: expect.stringContaining(`“${path}” ${says}`), status: 2 });
  });
});
