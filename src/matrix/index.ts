import type { Language } from "./catalog/languages.ts";
import type { Catalog } from "./catalog/schema.ts";
import { diagnose, strictly } from "./diagnostics.ts";
import type { Diagnosed, Diagnostic, InputFile, Result } from "./model.ts";
import { type ParsedDocument, readDocument } from "./read/document.ts";
import { matricesOf } from "./resolve/matrices.ts";
import { vocabularyOf } from "./resolve/vocabulary.ts";
import { shapesIn } from "./shapes/index.ts";

export type ReadOptions = {
  /** Whether a guess is an error. The site's own build is strict. Default: false. */
  readonly strict?: boolean;
  /** Whether the documents are the project's own, whose front matter is checked. Default: false. */
  readonly own?: boolean;
  /** Language of the labels in the result. Default: en. */
  readonly language?: Language;
};

/** The result together with what only the pages need of the documents. */
export type Reading = { readonly result: Result; readonly descriptions: ReadonlyMap<string, string> };

/**
 * Reads documents into matrices and definitions: the whole way of a fact, from text to typed cells.
 * Never throws for what a document says; everything wrong is a diagnostic with its place.
 * @param files Markdown texts with their paths, in the order in which they are to be merged
 * @param catalog the vocabulary that labels are looked up in
 */
export function readMatrices(
  files: readonly InputFile[],
  catalog: Catalog,
  options: ReadOptions = {},
): Reading {
  const vocabulary = vocabularyOf(catalog);
  const read = files.map((file) => readDocument(file, options.own ?? false));
  const documents = read.map(({ value }) => value);
  const shaped = documents.map((document) => shapesIn(document, vocabulary));
  const tables = shaped.flatMap(({ value }) => value.tables);
  const matrices = matricesOf(tables, vocabulary, options.language ?? "en");
  const diagnostics = [...collect([...read, ...shaped, matrices]), ...twins(documents)];
  const result: Result = {
    documents: documents.map(({ info }) => info),
    matrices: matrices.value,
    definitions: shaped.flatMap(({ value }) => value.definitions),
    diagnostics: options.strict ? strictly(diagnostics) : diagnostics,
  };
  return { result, descriptions: new Map(documents.map(({ info, description }) => [info.id, description])) };
}

const collect = (steps: readonly Diagnosed<unknown>[]): Diagnostic[] =>
  steps.flatMap(({ diagnostics }) => diagnostics);

/** Two files that would share an address. */
function twins(documents: readonly ParsedDocument[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return documents.flatMap(({ info }) => {
    const other = seen.get(info.id);
    seen.set(info.id, other ?? info.path);
    if (other === undefined) return [];
    const place = { document: info.path, line: 1, column: 1 };
    return [
      diagnose(
        "duplicate-document",
        place,
        `The id ${info.id} is that of ${other} as well`,
        "Rename one of the two files.",
      ),
    ];
  });
}
