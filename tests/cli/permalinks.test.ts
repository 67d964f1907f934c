import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type Change, edit, remove, withChanges, write } from "./mistakes/mistake.ts";

/** What the command says of a small content after some changes, and the file that is then there. */
function kept(changes: readonly Change[], ...words: string[]) {
  return withChanges(changes, (content) => {
    const day = (): string => "2026-12-01";
    const { out, err, status } = run(["permalinks", ...words], ".", { content, day });
    const said = (text: string): string => text.replaceAll(`${content}/`, "");
    const file = join(content, "permalinks.txt");
    return { out: said(out), err: said(err), status, file: read(file) };
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

const before = read("tests/fixtures/kept/permalinks.txt");
const newProduct = edit(
  "catalog/products.yaml",
  "  - id: desk\n",
  "  - { id: board, kind: client, label: Fabrikam Board }\n  - id: desk\n",
);
const emptyCell = edit("docs/en/apps.md", "| No              |", "|                 |");

describe("permalinks", () => {
  test("says so if everything is recorded", () => {
    const complete = "Everything that has an address is recorded.\n";
    expect(kept([])).toEqual({ out: complete, err: "", status: 0, file: before });
    expect(kept([], "--write")).toEqual({ out: complete, err: "", status: 0, file: before });
  });

  test("prints what would be added, and leaves the file as it is", () => {
    expect(kept([newProduct])).toEqual({
      out: "product board\n",
      err: "1 line to add with --write.\n",
      status: 0,
      file: before,
    });
  });

  test("adds it when it is told to write", () => {
    const { out, status, file } = kept([newProduct], "--write");
    expect([out, status]).toEqual(["1 line added to permalinks.txt.\n", 0]);
    expect(file).toBe(before.replace("product desk\n", "product board\nproduct desk\n"));
  });

  test("writes the whole file if there is none", () => {
    const { out, file } = kept([remove("permalinks.txt")], "--write");
    expect(out).toBe("68 lines added to permalinks.txt.\n");
    expect(file).toBe(before);
  });

  test("puts lines in order, and keeps those of what is gone", () => {
    const mixed = [
      edit(
        "permalinks.txt",
        "matrix apps\nmatrix calls\n",
        "matrix faxes\nmatrix calls\nmatrix apps\nmatrix apps\n",
      ),
      write("redirects.yaml", "gone:\n  - { kind: matrix, key: faxes, until: 2026-11-30, was: X, why: Y }\n"),
    ];
    const { out, file } = kept(mixed, "--write");
    expect(out).toBe("The lines of permalinks.txt are in order now.\n");
    expect(file).toBe(before.replace("matrix calls\n", "matrix calls\nmatrix faxes\n"));
  });

  test.each([[[]], [["--write"]]])(
    "prints the entries for what is gone, and records nothing: %j",
    (words) => {
      const changes = [
        emptyCell,
        newProduct,
        edit("permalinks.txt", "group archive\n", "feature voice-mails\ngroup archive\n"),
      ];
      const { out, err, status, file } = kept(changes, ...words);
      expect(out).toBe(
        "gone:\n" +
          "  - { kind: cell, key: apps/ring-tones.pocket, until: 2026-12-01, was: { en: …, fr: … }, why: { en: …, fr: … } }\n" +
          "redirects:\n" +
          "  - { kind: feature, from: voice-mails, to: voice-mail, on: 2026-12-01 }\n",
      );
      expect(err).toMatch(/^This is gone, and redirects\.yaml does not say what became of it: /);
      expect(status).toBe(1);
      expect(file).not.toContain("board");
    },
  );

  test.each<readonly [string, Change, string]>([
    ["a document", edit("docs/en/apps.md", "Ring tones", "Rings of tones"), "unknown-feature"],
    ["the catalog", edit("catalog/products.yaml", "kind: client", "kind: clients"), "error catalog-"],
    ["what was published", edit("permalinks.txt", "matrix apps", "<<<<<<< ours"), "permalink-invalid"],
    [
      "what became of it",
      write("redirects.yaml", "gone:\n  - { kind: matrix, key: apps, until: 2026-12-01, was: X, why: Y }\n"),
      "redirect-in-vain",
    ],
  ])("records nothing while there is anything to fix in %s", (_, change, code) => {
    const { out, err, status, file } = kept([newProduct, change], "--write");
    expect([out, status]).toEqual(["", 1]);
    expect(err).toContain(code);
    expect(err).toContain("Addresses were not looked at, since there is something to fix: start there.\n");
    expect(file).not.toContain("board");
  });

  test("takes no paths", () => {
    expect(kept([], "content")).toMatchObject({ status: 2, out: "" });
  });
});
