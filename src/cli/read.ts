import { documentsAt, ownFiles } from "../disk/content.ts";
import type { OnOpen } from "../disk/files.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import { contentWith } from "../matrix/content.ts";
import { hasErrors, strictly, toFix } from "../matrix/diagnostics.ts";
import type { Seen } from "../matrix/grammar/reader.ts";
import { type ReadOptions, readMatrices } from "../matrix/index.ts";
import type { Diagnostic } from "../matrix/model/diagnostics.ts";
import type { InputFile, Result } from "../matrix/model/matrices.ts";
import { plain } from "../matrix/report.ts";
import type { Command } from "./arguments.ts";
import { catalogOf, notRead, type OpenedCatalog } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { printed } from "./print.ts";
import { shown } from "./show.ts";
import { lifecycleSummary, summary } from "./summary.ts";

/**
 * Reads documents, the project's own for `check`, and prints what they say and what is wrong with them. If the catalog
 * has errors, only what there is to fix is printed, since what documents say cannot be read without it.
 */
export function read(command: Command, root: string, surroundings: Surroundings): Outcome {
  const { format, strict, notes } = command;
  const { look = plain } = surroundings;
  const catalog = catalogOf(root, surroundings.content, command.catalog);
  const { files, result, found, seen } = readWith(catalog, command, root, surroundings);
  const diagnostics = strict ? strictly(found) : [...found];
  const sources = { documents: result.documents, files: [...catalog.files, ...files] };
  const printing = { read: sources, format, look, notes };
  if (hasErrors(catalog.diagnostics)) {
    const nothing: Result = { documents: [], matrices: [], definitions: [], diagnostics };
    const { out, err } = printed(nothing, "", printing);
    return { out, err: err + notRead, status: 1 };
  }
  const whole = { ...result, diagnostics };
  const summed = command.show ? shown(seen) : summaryOf(whole, command, catalog.value, surroundings);
  return { ...printed(whole, summed, printing), status: hasErrors(diagnostics) ? 1 : 0 };
}

/** What was read: the files, what they say, what there is to fix, and how each part of their tables was read. */
type ReadAll = {
  readonly files: readonly InputFile[];
  readonly result: Result;
  readonly found: readonly Diagnostic[];
  readonly seen: readonly Seen[];
};

function readWith(
  catalog: OpenedCatalog,
  { name, operands, show, language }: Command,
  root: string,
  { content, onProgress, day }: Surroundings,
): ReadAll {
  const onOpen: OnOpen = (opened, of) => onProgress?.("open", opened, of);
  const seen: Seen[] = [];
  const onSeen = (one: Seen): void => void seen.push(one);
  const options = (unread: readonly Diagnostic[]): ReadOptions => ({
    unread,
    ...(show && { onSeen }),
    ...(language !== undefined && { documentLanguage: language }),
    onProgress: (done, of) => onProgress?.("read", done, of),
  });
  if (name === "check") {
    const own = ownFiles(root, content, onOpen);
    const all = { ...own.content, catalog: catalog.files };
    const today = day && { day: day() };
    const { result, diagnostics } = contentWith(catalog, all, { ...options(own.diagnostics), ...today });
    return { files: own.files, result, found: diagnostics, seen };
  }
  const { value: files, diagnostics: unopened } = documentsAt(operands, onOpen);
  const { result } = readMatrices(files, catalog.value, options(unopened));
  return { files, result, found: toFix(catalog.diagnostics, result.diagnostics), seen };
}

function summaryOf(
  result: Result,
  { name, notes }: Command,
  { products }: Catalog,
  { day }: Surroundings,
): string {
  const lifecycles = name === "check" && day ? [lifecycleSummary(products, day())] : [];
  return [summary(result, notes), ...lifecycles].map((line) => `${line}\n`).join("");
}
