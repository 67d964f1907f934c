import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A change in a content folder, which is given. */
export type Change = (folder: string) => void;

/** A mistake that somebody can make in a content without any, and what `check` says of it. */
export type Mistake = {
  /** What was done, as a sentence without a full stop. */
  readonly name: string;
  readonly changes: readonly Change[];
  /** The one line that is said, as `path:line:column severity code message`. */
  readonly says: string;
  readonly hint: string;
};

/** Replaces a text of a file, the first time that it is there. */
export const edit =
  (file: string, from: string, to: string): Change =>
  (folder) => {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  };

/** Writes a new file. */
export const write =
  (file: string, text: string): Change =>
  (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

export const copy =
  (from: string, to: string): Change =>
  (folder) =>
    write(to, readFileSync(join(folder, from), "utf8"))(folder);

export const rename =
  (from: string, to: string): Change =>
  (folder) =>
    renameSync(join(folder, from), join(folder, to));

export const remove =
  (file: string): Change =>
  (folder) =>
    rmSync(join(folder, file));

/** Does something with a copy of the content without mistakes, after some changes in it. */
export function withChanges<T>(changes: readonly Change[], action: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "kept-"));
  try {
    cpSync("tests/fixtures/kept", folder, { recursive: true });
    for (const change of changes) change(folder);
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
