import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { ReadingError } from "../../src/disk/problem.ts";
import { stateAtRevision } from "../../src/disk/revision.ts";
import { stateAt } from "../../src/disk/state.ts";
import type { InputFile } from "../../src/matrix/model/matrices.ts";
import { commit, git, repository } from "../support/repository.ts";

let root = "";
beforeAll(() => {
  root = repository();
  git(root, "tag", "whole");
  writeFileSync(join(root, "content/redirects.yaml"), "redirects: []\n");
  writeFileSync(join(root, "content/docs/en/old.md"), Buffer.from([0x43, 0x61, 0x66, 0xe9]));
  writeFileSync(join(root, "content/docs/en/ünï\tcode.md"), "# Tab\n");
  symlinkSync("calls.md", join(root, "content/docs/en/link.md"));
  commit(root);
  git(root, "tag", "mixed");
  renameSync(join(root, "content"), join(root, "elsewhere"));
  mkdirSync(join(root, "content"));
  writeFileSync(join(root, "content/notes.md"), "Nothing.\n");
  commit(root);
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const texts = (files: readonly InputFile[]) => files.map(({ text }) => text);
const paths = (files: readonly InputFile[]) => files.map(({ path }) => path);

describe("the content of a revision", () => {
  test("is what a folder with it has, in the same order", () => {
    const [read, folder] = [stateAtRevision(root, "content", "whole"), stateAt(".", "tests/fixtures/kept")];
    expect(texts(read.documents)).toEqual(texts(folder.documents));
    expect(texts(read.catalog)).toEqual(texts(folder.catalog));
    expect(read.documents.length).toBeGreaterThan(2);
    expect([read.redirects, read.diagnostics]).toEqual([[], []]);
  });

  test("has paths from the top of the repository, whatever is in names, and no links", () => {
    const read = stateAtRevision(root, "content", "mixed");
    expect(paths(read.documents)).toEqual([
      "content/docs/en/apps.md",
      "content/docs/en/calls.md",
      "content/docs/en/ünï\tcode.md",
      "content/docs/fr/calls.md",
    ]);
    expect(paths(read.redirects)).toEqual(["content/redirects.yaml"]);
  });

  test("tells of a file that is no text", () => {
    const { diagnostics } = stateAtRevision(root, "content", "mixed");
    expect(diagnostics.map(({ code, document, column }) => [code, document, column])).toEqual([
      ["unreadable-file", "content/docs/en/old.md", 4],
    ]);
  });

  test("is in the folder that is named, from the root or anywhere in the repository", () => {
    for (const content of ["elsewhere", join(root, "elsewhere")])
      expect(stateAtRevision(root, content, "HEAD").catalog).not.toEqual([]);
    expect(stateAtRevision(join(root, "content"), "../elsewhere", "main").catalog).not.toEqual([]);
  });

  test("may be all of a repository", () => {
    const folder = repository();
    const content = join(folder, "content");
    git(content, "init", "--quiet");
    commit(content);
    expect(paths(stateAtRevision(content, ".", "HEAD").catalog)).toContain("catalog/site.yaml");
    rmSync(folder, { recursive: true });
  });
});

const failure = (...asked: Parameters<typeof stateAtRevision>): string => {
  try {
    stateAtRevision(...asked);
  } catch (error) {
    if (error instanceof ReadingError) return error.message;
    throw error;
  }
  return "";
};

describe("what cannot be read is told:", () => {
  test("a revision without the folder", () => {
    expect(failure(root, "content", "HEAD")).toBe(
      "The revision “HEAD” has no docs and catalog in “content”: set CONTENT_PATH to the folder that it has them in, or name another revision.",
    );
  });

  test.each(["no-such-branch", "--all", "HEAD:content"])("%s, which is no revision", (revision) => {
    expect(failure(root, "content", revision)).toBe(
      `“${revision}” is neither a git revision, nor a folder with docs and catalog, nor a JSON file: check how it is spelt.`,
    );
  });

  test("a revision that a shallow clone lacks", () => {
    const clone = mkdtempSync(join(tmpdir(), "clone-"));
    git(root, "clone", "--quiet", "--depth=1", "--no-tags", `file://${root}`, clone);
    expect(failure(clone, "elsewhere", "HEAD~1")).toBe(
      "This shallow clone has no revision “HEAD~1”: fetch it first, for example by git fetch --unshallow (in GitHub Actions, fetch-depth: 0).",
    );
    rmSync(clone, { recursive: true });
  });

  test("a folder that is in no repository", () => {
    const folder = mkdtempSync(join(tmpdir(), "bare-"));
    vi.stubEnv("GIT_CEILING_DIRECTORIES", tmpdir());
    expect(failure(folder, "content", "HEAD")).toBe(
      `“${folder}” is not in a git repository: name folders or JSON files.`,
    );
    rmSync(folder, { recursive: true });
  });

  test("a content folder outside of the repository", () => {
    expect(failure(root, "../content", "HEAD")).toBe(
      `“../content” is not in the git repository at “${root}”: set CONTENT_PATH to a folder that is.`,
    );
  });

  test("that there is no git", () => {
    vi.stubEnv("PATH", "");
    expect(failure(root, "content", "HEAD")).toBe(
      "Revisions are read by git, which was not found: install it, or name folders or JSON files.",
    );
  });

  test("a file that the repository has lost", () => {
    const folder = repository();
    const blob = git(folder, "rev-parse", "HEAD:content/catalog/site.yaml");
    rmSync(join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(failure(folder, "content", "HEAD")).toBe(
      `The git repository lacks ${blob}, which the revision has: fetch it as a whole.`,
    );
    rmSync(folder, { recursive: true });
  });
});
