/**
 * Checks across the documents of the project, for the people who maintain them.
 */

import type { Diagnostic } from "../model/diagnostics.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { misspeltTerms } from "./definitions.ts";
import { brokenLinks, withDocuments } from "./links.ts";
import { differences, lone } from "./translations.ts";
import { copies, firstOfEach, type Read, type ReadDocument } from "./twins.ts";

/** The documents to continue with, and all problems with them, alone and together. */
export type Kept = { readonly read: readonly Read[]; readonly found: readonly Diagnostic[] };

/** Checks the documents of the project together: one for each address, with links from one to another. */
export function keptTogether(all: readonly ReadDocument[], vocabulary: Vocabulary): Kept {
  const { firsts, found } = firstOfEach(all);
  const documents = firsts.map(({ document }) => document);
  const read = firsts.map((one) => {
    const tables = withDocuments(one.shaped.tables, one.document, documents);
    const broken = brokenLinks(one.document, documents);
    const terms = misspeltTerms(one.shaped.definitions, one.document, vocabulary);
    return { ...one, shaped: { ...one.shaped, tables }, found: [...one.found, ...broken, ...terms] };
  });
  return {
    read,
    found: [
      ...found,
      ...copies(documents),
      ...read.flatMap((one) => one.found),
      ...differences(read, vocabulary),
      ...lone(read, vocabulary),
    ],
  };
}
