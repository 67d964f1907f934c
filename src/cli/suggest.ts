import { documentsAt } from "../disk/content.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import { hasErrors } from "../matrix/diagnostics.ts";
import { readMatrices } from "../matrix/index.ts";
import { plain } from "../matrix/report.ts";
import { suggestionsFor } from "../matrix/suggest/index.ts";
import { type NotedTable, noted, type SeenDocuments } from "../matrix/suggest/loose.ts";
import { written } from "../matrix/suggest/write.ts";
import type { Command } from "./arguments.ts";
import { catalogOf, notRead } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { reported } from "./print.ts";

/**
 * Prints what the catalog lacks to read some documents, as an additional catalog file. If the catalog has errors, only
 * they are printed; documents that could not be opened are reported.
 */
export function suggested(
  { operands, catalog: folder, language }: Command,
  root: string,
  { content, look = plain, onProgress }: Surroundings,
): Outcome {
  const catalog = catalogOf(root, content, folder);
  if (hasErrors(catalog.diagnostics)) {
    const err = reported(catalog.diagnostics, { documents: [], files: catalog.files }, look);
    return { out: "", err: err + notRead, status: 1 };
  }
  const files = documentsAt(operands, (opened, of) => onProgress?.("open", opened, of));
  const read = (grown: Catalog): SeenDocuments => {
    const tables: NotedTable[] = [];
    const { result } = readMatrices(files.value, grown, {
      everyPlace: true,
      onTable: (table) => tables.push(noted(table)),
      onProgress: (done, of) => onProgress?.("read", done, of),
      ...(language !== undefined && { documentLanguage: language }),
    });
    return { result, tables };
  };
  const out = written(suggestionsFor(catalog.value, read));
  const err = reported(files.diagnostics, { documents: [], files: [] }, look);
  return { out, err, status: hasErrors(files.diagnostics) ? 1 : 0 };
}
