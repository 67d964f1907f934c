/** Writes what changed down as a dated entry of `content/changes`. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Document, isMap, isSeq, visit } from "yaml";
import { shortPath } from "../../disk/paths.ts";
import { ReadingError } from "../../disk/problem.ts";
import type { Change, State } from "../../matrix/changes/change.ts";
import { idsInKey } from "../../matrix/coordinates.ts";
import type { Diff } from "./text.ts";

/** Where an entry is written, and for which day. */
export type Writing = { readonly root: string; readonly content: string; readonly day: string };

/**
 * Writes the changes as a new file, and says where.
 * @param slug what to call it behind its day; otherwise what all the changes are about names it
 * @throws ReadingError if there is such a file already, or it cannot be written
 */
export function writtenEntry(
  { changes, reworded }: Diff,
  slug: string | undefined,
  { root, content, day }: Writing,
): string {
  if (changes.length === 0) {
    const but = reworded > 0 ? " but words; --wording writes those down as well" : "";
    return `Nothing was written, since nothing changed${but}.\n`;
  }
  const name = `${day}-${slug ?? subjectOf(changes)}.yaml`;
  const path = shortPath(resolve(root, content, "changes", name), process.cwd());
  create(path, entryOf(day, changes));
  return `${path}\n`;
}

/** What all the changes have in common: the feature, the matrix, or nothing. */
function subjectOf(changes: readonly Change[]): string {
  const features = new Set(changes.map(({ about, key }) => (about === "cell" ? idsInKey(key).feature : "")));
  const matrices = new Set(changes.map(({ matrix }) => matrix));
  const [named] = [features, matrices].flatMap((ids) => (ids.size === 1 ? [...ids].filter(Boolean) : []));
  return named ?? "several-matrices";
}

function create(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Fails rather than overwriting what somebody may have worked on.
    writeFileSync(path, text, { flag: "wx" });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why =
      code === "EEXIST" && existsSync(path)
        ? `There is “${path}” already: remove it first, or give another --name.`
        : `“${path}” could not be written: ${message}.`;
    throw new ReadingError(why, { cause });
  }
}

function entryOf(date: string, changes: readonly Change[]): string {
  const document = new Document({ date, changes: changes.map(writtenChange) });
  // Ids and places in one line each, as somebody would write them.
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isSeq(value)) return;
      if (String(key) === "kinds") value.flow = true;
      if (String(key) === "sources") for (const one of value.items.filter(isMap)) one.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const writtenChange = ({ before, after, title, ...change }: Change) => ({
  ...change,
  ...(before && { before: writtenState(before) }),
  ...(after && { after: writtenState(after) }),
  title,
});

/** Empty lists are left out. */
const writtenState = ({ support, ...lists }: State) => ({
  support,
  ...Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0)),
});
