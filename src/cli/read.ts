import { documentsAt, ownDocuments } from "../disk/content.ts";
import { hasErrors, strictly } from "../matrix/diagnostics.ts";
import { readMatrices } from "../matrix/index.ts";
import type { Result } from "../matrix/model.ts";
import { plain } from "../matrix/report.ts";
import type { Command } from "./arguments.ts";
import { catalogOf, notRead, type ReadCatalog } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { printed } from "./print.ts";
import { summary } from "./summary.ts";

/** Reads documents, the project's own for `check`, and prints what they say and what is wrong with them. */
export function read(command: Command, root: string, surroundings: Surroundings): Outcome {
  const catalog = catalogOf(root, surroundings.content);
  return hasErrors(catalog.diagnostics)
    ? withoutDocuments(command, catalog, surroundings)
    : withDocuments(command, root, catalog, surroundings);
}

function withoutDocuments(
  { format }: Command,
  { diagnostics, files }: ReadCatalog,
  { look = plain }: Surroundings,
): Outcome {
  const result: Result = { documents: [], matrices: [], definitions: [], diagnostics: [...diagnostics] };
  const { out, err } = printed(result, { documents: [], files }, format, look, "");
  return { out, err: err + notRead, status: 1 };
}

function withDocuments(
  { name, operands, format, strict }: Command,
  root: string,
  catalog: ReadCatalog,
  { content, look = plain, onProgress }: Surroundings,
): Outcome {
  const own = name === "check";
  const files = own ? ownDocuments(root, content) : documentsAt(operands);
  const { result } = readMatrices(files, catalog.value, { own, ...(onProgress && { onProgress }) });
  const found = [...catalog.diagnostics, ...result.diagnostics];
  const whole = { ...result, diagnostics: strict ? strictly(found) : found };
  const seen = { documents: result.documents, files: [...catalog.files, ...files] };
  const status = hasErrors(whole.diagnostics) ? 1 : 0;
  return { ...printed(whole, seen, format, look, `${summary(whole)}\n`), status };
}
