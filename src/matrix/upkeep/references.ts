import type { CatalogPart } from "../catalog/check.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { InputFile } from "../model/matrices.ts";

/** Warns of files that have an address in the catalog but that no document refers to. */
export function unusedReferences(
  parts: readonly CatalogPart[],
  documents: readonly InputFile[],
): Diagnostic[] {
  return parts.flatMap(({ lists, locate }) =>
    lists.references.flatMap(({ file }, at) =>
      documents.some(({ text }) => names(text, file))
        ? []
        : [diagnose("unused-reference", locate(["references", at, "file"]), { file })],
    ),
  );
}

/** Whether a text contains a name that is not part of a longer one. */
function names(text: string, file: string): boolean {
  const stretches = text.split(file);
  return stretches
    .slice(1)
    .some((after, at) => !/^[\w-]/.test(after) && !/[\w./-]$/.test(stretches[at] as string));
}
