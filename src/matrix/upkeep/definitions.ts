/**
 * Definitions with a typing error in the name that they explain, so that no page shows them.
 */

import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { ParsedDocument } from "../document/document.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Definition } from "../model/matrices.ts";
import { type NameOf, nearWords } from "../near.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { foldName } from "../words.ts";

/** Warns of terms that are nearly, but not quite, the name of a feature or product. */
export function misspeltTerms(
  definitions: readonly Definition[],
  document: ParsedDocument,
  vocabulary: Vocabulary,
): Diagnostic[] {
  return definitions.flatMap((one) => {
    const near = isKnown(one.term, vocabulary) ? undefined : nearlyNamed(one.term, vocabulary);
    return near ? [diagnose("misspelt-definition", termRange(one, document), { term: one.term, near })] : [];
  });
}

const isKnown = (term: string, { feature, product }: Vocabulary): boolean =>
  feature(term) !== undefined || product(term) !== undefined;

/** The known name that is a typing error or two away. Other digits are another release. */
function nearlyNamed(term: string, { nearestFeatures, nearestProducts }: Vocabulary): NameOf | undefined {
  const name = foldName(term);
  // Every abbreviation is one letter away from another.
  const most = Math.min(2, Math.floor(name.length / 5));
  const names = [nearestFeatures, nearestProducts].flatMap((nearest) => nearest(term) ?? []);
  return names.find(({ label }) => {
    const known = foldName(label);
    return digitsIn(known) === digitsIn(name) && nearWords([known])(name, most).length > 0;
  });
}

const digitsIn = (name: string): string => name.replace(/\D/g, "");

/** Where the term itself is, after the marks of its bold letters. */
export function termRange({ term, source }: Definition, { lines }: ParsedDocument): Range {
  // A term is always on one of the lines.
  const line = lines()[source.line - 1] as string;
  const at = line.indexOf(term, source.column - 1);
  return at < 0 ? { ...source, length: 1 } : { ...source, column: at + 1, length: term.length };
}
