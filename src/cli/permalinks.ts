import { ownFiles, writePermalinks } from "../disk/content.ts";
import { contentWith } from "../matrix/content.ts";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import { type Comparison, compared } from "../matrix/permalinks/check.ts";
import { formatPermalink } from "../matrix/permalinks/permalink.ts";
import { readPublished, writtenFile } from "../matrix/permalinks/published.ts";
import { readRedirects } from "../matrix/permalinks/redirects.ts";
import { plain } from "../matrix/report.ts";
import type { Command } from "./arguments.ts";
import { catalogOf } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { reported } from "./print.ts";

/**
 * Prints what permalinks.txt lacks, and the entries of redirects.yaml for what is gone; with `--write` adds what it lacks, and
 * puts it in order. Nothing is recorded while there is anything to fix, since what is recorded stays for ever.
 */
export function permalinksKept(
  { catalog: folder, write }: Command,
  root: string,
  { content, look = plain, day }: Surroundings,
): Outcome {
  const catalog = catalogOf(root, content, folder);
  const own = ownFiles(root, content);
  const files = { ...own.content, catalog: catalog.files };
  const read = contentWith(catalog, files, { draft: true, unread: own.diagnostics });
  const published = readPublished(own.content.permalinks).value;
  const redirects = readRedirects(own.content.redirects).value;
  const comparison = compared(read, published, redirects, day?.());
  const wrong = [...read.diagnostics, ...comparison.vain].filter(isWrong);
  if (wrong.length > 0) {
    const all = { documents: read.result.documents, files: [...catalog.files, ...own.files] };
    return { out: "", err: reported(wrong, all, look) + unfinished, status: 1 };
  }
  if (!write || comparison.gone.length > 0) return listed(comparison);
  const text = writtenFile([...published.permalinks.map(formatPermalink), ...comparison.unrecorded]);
  if (text === own.content.permalinks[0]?.text) return { out: complete, err: "", status: 0 };
  const path = writePermalinks(text, root, content);
  const added = comparison.unrecorded.length;
  const out = added === 0 ? `The lines of ${path} are in order now.` : `${count(added)} added to ${path}.`;
  return { out: `${out}\n`, err: "", status: 0 };
}

const unfinished = "Addresses were not looked at, since there is something to fix: start there.\n";
const complete = "Everything that has an address is recorded.\n";

/** Everything but notes, and lines that are not in order, which is put right by writing them. */
const isWrong = ({ severity, code }: Diagnostic): boolean =>
  severity !== "note" && code !== "permalink-order";

function listed({ unrecorded, gone }: Comparison): Outcome {
  if (gone.length > 0) return { out: entriesIn(gone), err: toAccountFor, status: 1 };
  if (unrecorded.length === 0) return { out: complete, err: "", status: 0 };
  const lines = unrecorded.map((line) => `${line}\n`).join("");
  return { out: lines, err: `${count(unrecorded.length)} to add with --write.\n`, status: 0 };
}

const toAccountFor =
  "This is gone, and redirects.yaml does not say what became of it: restore it, or add these entries and fill in the dots. Nothing is recorded until then.\n";

/** The entries as they stand in redirects.yaml, in their lists. */
const entriesIn = (gone: Comparison["gone"]): string =>
  [...Map.groupBy(gone, ({ list }) => list)]
    .map(([list, all]) => `${list}:\n${all.flatMap(({ entries }) => entries.map(indented)).join("")}`)
    .join("");

const indented = (entry: string): string => `  ${entry}\n`;

const count = (lines: number): string => (lines === 1 ? "1 line" : `${lines} lines`);
