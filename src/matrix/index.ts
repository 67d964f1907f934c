import type { Language } from "./catalog/languages.ts";
import type { Catalog } from "./catalog/schema.ts";
import { diagnose, strictly } from "./diagnostics.ts";
import { type ParsedDocument, readDocument } from "./document/document.ts";
import { type Naming, nameOfFile, uniqueNames } from "./document/ids.ts";
import type { Watch } from "./grammar/reader.ts";
import type { Diagnosed, Diagnostic, InputFile, Result } from "./model.ts";
import { matricesOf } from "./resolve/matrices.ts";
import { type Shaped, shapesIn } from "./shapes/index.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary/vocabulary.ts";

export type ReadOptions = {
  /** Whether a guess is an error. The site's own build is strict. Default: false. */
  readonly strict?: boolean;
  /** Whether the documents are the project's own, whose front matter is checked. Default: false. */
  readonly own?: boolean;
  /** Language of the labels in the result. Default: en. */
  readonly language?: Language;
  /** Language that the documents are in, whatever they say or look like. Default: each by itself. */
  readonly documentLanguage?: string;
  /** Is told what the parts of each text in a table were taken for; nothing of tables that are left alone. */
  readonly onSeen?: Watch;
  /** Is told before each document how many have been read, and of how many. */
  readonly onProgress?: (read: number, of: number) => void;
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
  const own = options.own ?? false;
  // Our own documents have addresses, so two of one name are a mistake there.
  const name = own ? nameOfFile : uniqueNames();
  const pairs = files.map((file, at) => {
    options.onProgress?.(at, files.length);
    return readOne(file, vocabulary, own, name, options);
  });
  const read = pairs.map(([document]) => document);
  const shaped = pairs.map(([, shapes]) => shapes);
  const documents = read.map(({ value }) => value);
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

type Pair = readonly [Diagnosed<ParsedDocument>, Diagnosed<Shaped>];

/** A document that is nested beyond what the call stack holds is reported as a whole and read as an empty one. */
function readOne(
  file: InputFile,
  vocabulary: Vocabulary,
  own: boolean,
  name: Naming,
  { documentLanguage, onSeen }: ReadOptions,
): Pair {
  try {
    const document = readDocument(file, own, name, documentLanguage);
    return [document, shapesIn(document.value, vocabulary, onSeen)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const empty = readDocument({ ...file, text: "" }, false, name);
    const place = { document: file.path, line: 1, column: 1 };
    const hint = "Take out the quotations and lists that stand within each other.";
    const lost = diagnose(
      "nested-too-deeply",
      place,
      "Nothing of this document was read: it is nested too deeply",
      hint,
    );
    return [empty, { value: { tables: [], definitions: [] }, diagnostics: [lost] }];
  }
}

/** What is said in one place for several cells, such as one over two columns, is said once. */
function collect(steps: readonly Diagnosed<unknown>[]): Diagnostic[] {
  const all = steps.flatMap(({ diagnostics }) => diagnostics);
  const key = ({ code, document, line, column, message }: Diagnostic): string =>
    [code, document, line, column, message].join("\n");
  return [...new Map(all.map((one) => [key(one), one])).values()];
}

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
