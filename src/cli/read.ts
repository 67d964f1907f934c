import { documentsAt, ownDocuments } from "../disk/content.ts";
import { hasErrors, strictly, toFix } from "../matrix/diagnostics.ts";
import type { Seen } from "../matrix/grammar/reader.ts";
import { readMatrices } from "../matrix/index.ts";
import type { Result } from "../matrix/model.ts";
import { plain } from "../matrix/report.ts";
import type { Command } from "./arguments.ts";
import { catalogOf, notRead } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { printed } from "./print.ts";
import { shown } from "./show.ts";
import { lifecycleSummary, summary } from "./summary.ts";

/**
 * Reads documents, the project's own for `check`, and prints what they say and what is wrong with them. With a catalog
 * that has errors, nothing can be told of what they say, but everything that is to be fixed is printed at once.
 */
export function read(
  { name, operands, format, strict, show, notes, language }: Command,
  root: string,
  { content, day, look = plain, onProgress }: Surroundings,
): Outcome {
  const catalog = catalogOf(root, content);
  const own = name === "check";
  const { value: files, diagnostics: unread } = own ? ownDocuments(root, content) : documentsAt(operands);
  const seen: Seen[] = [];
  const onSeen = (one: Seen): void => void seen.push(one);
  const { result } = readMatrices(files, catalog.value, {
    own,
    unread,
    ...(show && { onSeen }),
    ...(language !== undefined && { documentLanguage: language }),
    ...(onProgress && { onProgress }),
  });
  const found = toFix(catalog.diagnostics, result.diagnostics);
  const diagnostics = strict ? strictly(found) : [...found];
  const sources = { documents: result.documents, files: [...catalog.files, ...files] };
  const printing = { read: sources, format, look, notes };
  if (hasErrors(catalog.diagnostics)) {
    const nothing: Result = { documents: [], matrices: [], definitions: [], diagnostics };
    const { out, err } = printed(nothing, "", printing);
    return { out, err: err + notRead, status: 1 };
  }
  const whole = { ...result, diagnostics };
  const lifecycles = own && day ? [lifecycleSummary(catalog.value.products, day())] : [];
  const summed = [summary(whole, notes), ...lifecycles].map((line) => `${line}\n`).join("");
  return {
    ...printed(whole, show ? shown(seen) : summed, printing),
    status: hasErrors(diagnostics) ? 1 : 0,
  };
}
