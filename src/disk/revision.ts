/** The content of the project as a git revision has it, read without a checkout. */

import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import { decodedFile } from "./files.ts";
import { ReadingError } from "./problem.ts";
import { type StateFiles, stateAmong } from "./state.ts";

/**
 * Reads the files of a content folder at a revision: a commit, a branch, a tag, or what is relative to one.
 * @param content the folder that holds `docs` and `catalog`, absolute or from the root
 * @throws ReadingError if this is no repository, or it has no such revision, or that has no content
 */
export function stateAtRevision(root: string, content: string, revision: string): StateFiles {
  const top = topOf(root);
  const folder = insideOf(top, root, content);
  const git = gitIn(top);
  const commit = commitOf(git, revision);
  const listing = git(["ls-tree", "-r", "-z", "--full-tree", commit, "--", folder ? `${folder}/` : "."]);
  const entries = entriesIn(listing.toString("utf8")).filter(({ path }) => isContent(path, folder));
  const blobs = blobsOf(git, new Set(entries.map(({ blob }) => blob)));
  const diagnostics: Diagnostic[] = [];
  const read = entries.flatMap(({ path, blob }) =>
    decodedFile(path, blobs.get(blob) ?? Buffer.from(""), diagnostics),
  );
  const files = stateAmong(read, folder);
  if (files.catalog.length > 0 && files.documents.length > 0) return { ...files, diagnostics };
  throw new ReadingError(
    `The revision “${revision}” has no docs and catalog in “${folder || "."}”: set CONTENT_PATH to the folder that it has them in, or name another revision.`,
  );
}

type Git = (words: readonly string[], input?: string) => Buffer;

/** A catalog and documents are some megabytes at most; this is far beyond. */
const mostBytes = 1 << 30;

const gitIn =
  (folder: string): Git =>
  (words, input) =>
    execFileSync("git", ["-C", folder, ...words], {
      input: input ?? "",
      maxBuffer: mostBytes,
      // What git says of a failure is said here in other words.
      stdio: ["pipe", "pipe", "ignore"],
    });

function topOf(root: string): string {
  try {
    return gitIn(root)(["rev-parse", "--show-toplevel"]).toString("utf8").replace(/\n$/, "");
  } catch (cause) {
    const why =
      (cause as NodeJS.ErrnoException).code === "ENOENT"
        ? "Revisions are read by git, which was not found: install it, or name folders or JSON files."
        : `“${root}” is not in a git repository: name folders or JSON files.`;
    throw new ReadingError(why, { cause });
  }
}

/** The content folder from the top of the repository, with forward slashes; empty for the top itself. */
function insideOf(top: string, root: string, content: string): string {
  const path = relative(realpathSync(top), resolve(realpathSync(root), content));
  if (path.startsWith("..") || resolve(path) === path)
    throw new ReadingError(
      `“${content}” is not in the git repository at “${top}”: set CONTENT_PATH to a folder that is.`,
    );
  return path.split(sep).join("/");
}

function commitOf(git: Git, revision: string): string {
  try {
    const named = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    return named.toString("utf8").trim();
  } catch (cause) {
    const isShallow = git(["rev-parse", "--is-shallow-repository"]).toString("utf8").trim() === "true";
    const why = isShallow
      ? `This shallow clone has no revision “${revision}”: fetch it first, for example by git fetch --unshallow (in GitHub Actions, fetch-depth: 0).`
      : `“${revision}” is neither a git revision, nor a folder with docs and catalog, nor a JSON file: check how it is spelt.`;
    throw new ReadingError(why, { cause });
  }
}

type Entry = { readonly path: string; readonly blob: string };

/** The files of a listing; links and submodules are none. */
const entriesIn = (listing: string): Entry[] =>
  listing.split("\0").flatMap((line) => {
    const tab = line.indexOf("\t");
    const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
    return mode.startsWith("100") ? [{ path: line.slice(tab + 1), blob }] : [];
  });

const isContent = (path: string, folder: string): boolean =>
  /^(?:docs\/|catalog\/|[^/]+\.yaml$)/.test(folder ? path.slice(folder.length + 1) : path);

/**
 * The bytes of each blob. In what git prints, each comes as a line with its name, its kind and its size, followed by its
 * bytes and a line feed.
 */
function blobsOf(git: Git, names: ReadonlySet<string>): ReadonlyMap<string, Buffer> {
  const out = git(["cat-file", "--batch"], [...names].map((name) => `${name}\n`).join(""));
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf("\n", at);
    const [name = "", kind, size] = out.toString("utf8", at, end).split(" ");
    if (kind !== "blob")
      throw new ReadingError(
        `The git repository lacks ${name}, which the revision has: fetch it as a whole.`,
      );
    blobs.set(name, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return blobs;
}
