import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs git in a folder, whatever the settings of whoever runs the tests. */
export function git(folder: string, ...words: readonly string[]): string {
  const settings = ["user.name=Somebody", "user.email=somebody@vendor.example", "commit.gpgsign=false"];
  return execFileSync("git", ["-C", folder, ...settings.flatMap((one) => ["-c", one]), ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

/** A new git repository with the small content without mistakes, as its only commit. */
export function repository(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "repository-")));
  cpSync("tests/fixtures/kept", join(folder, "content"), { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  return folder;
}

/** Commits everything that is in a repository now. */
export function commit(folder: string): void {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=All");
}
