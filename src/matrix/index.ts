import type { Language } from "./catalog/languages.ts";
import type { Catalog } from "./catalog/schema.ts";
import { collectProblems, diagnose, startOfFile, strictly, withinLines } from "./diagnostics.ts";
import { readDocument } from "./document/document.ts";
import { type Naming, nameOfFile, uniqueNames } from "./document/ids.ts";
import type { Watch } from "./grammar/reader.ts";
import type { Diagnostic } from "./model/diagnostics.ts";
import type { InputFile, Result } from "./model/matrices.ts";
import { eachCauseOnce } from "./report/causes.ts";
import { eachNameOnce } from "./report/repeats.ts";
import { definitionsFor } from "./resolve/definitions.ts";
import { matricesOf } from "./resolve/matrices.ts";
import { withAddresses } from "./resolve/references.ts";
import { joinRepeats } from "./resolve/repeats.ts";
import { shapesIn } from "./shapes/index.ts";
import type { TableWatch } from "./shapes/statement.ts";
import type { Read, ReadDocument } from "./upkeep/twins.ts";
import { type Kept, keptTogether } from "./upkeep/upkeep.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary/vocabulary.ts";

export type ReadOptions = {
  /** Whether a guess is an error. The site's own build is strict. Default: false. */
  readonly strict?: boolean;
  /**
   * Whether the documents are the project's own, whose front matter is checked, and whose definitions count even if no
   * matrix has what they define. Default: false.
   */
  readonly own?: boolean;
  /** Language of the labels in the result. Default: en. */
  readonly language?: Language;
  /** Language that the documents are in, whatever they say or look like. Default: each by itself. */
  readonly documentLanguage?: string;
  /** Is told what the parts of each text in a table were taken for; nothing of tables that are left alone. */
  readonly onSeen?: Watch;
  /** Is told of each table, whether it is read or left alone. */
  readonly onTable?: TableWatch;
  /** Whether an unknown name is told at each of its places, rather than once for all of them. Default: false. */
  readonly everyPlace?: boolean;
  /** What is wrong with further files, which could not be opened. */
  readonly unread?: readonly Diagnostic[];
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
  const readAt = (file: InputFile, at: number): ReadDocument => {
    options.onProgress?.(at, files.length);
    return readOne(file, vocabulary, own, name, options);
  };
  const { read, found } = own
    ? keptTogether(files.map(readAt), vocabulary)
    : asTheyAre(files.map((file, at) => withoutTree(readAt(file, at))));
  const documents = read.map(({ document }) => document);
  // What is said of the front matter names the file, and all else the document.
  const lines = new Map(
    documents.flatMap((one) => [one.info.path, one.info.id].map((id) => [id, one.lines] as const)),
  );
  const problems = collectProblems(...lines.keys());
  const tables = withAddresses(
    read.flatMap(({ shaped }) => shaped.tables),
    catalog.references,
  );
  const inCells = collectProblems();
  const infos = documents.map(({ info }) => info);
  const matrices = matricesOf(tables, infos, vocabulary, options.language ?? "en", inCells);
  problems.add(found, joinRepeats(tables, inCells.all()), options.unread ?? []);
  const told = options.everyPlace ? problems.all() : eachNameOnce(eachCauseOnce(problems.all()));
  const diagnostics = told.map(withinLines(lines));
  const definitions = read.flatMap(({ shaped }) => shaped.definitions);
  const result: Result = {
    documents: infos,
    matrices,
    definitions: own ? definitions : definitionsFor(matrices, definitions, vocabulary),
    diagnostics: options.strict ? strictly(diagnostics) : [...diagnostics],
  };
  return { result, descriptions: new Map(documents.map(({ info, description }) => [info.id, description])) };
}

/** Documents from elsewhere have nothing to do with each other. */
const asTheyAre = (read: readonly Read[]): Kept => ({ read, found: read.flatMap(({ found }) => found) });

/** The trees of thousands of documents would fill the memory. */
const withoutTree = ({ document: { info, description, lines }, ...others }: ReadDocument): Read => ({
  ...others,
  document: { info, description, lines },
});

/** A document that is nested beyond what the call stack holds is reported as a whole and read as an empty one. */
function readOne(
  file: InputFile,
  vocabulary: Vocabulary,
  own: boolean,
  name: Naming,
  { documentLanguage, onSeen, onTable }: ReadOptions,
): ReadDocument {
  try {
    const problems = collectProblems();
    const document = readDocument(file, own, problems, name, documentLanguage);
    const shaped = shapesIn(document, vocabulary, problems, { onSeen, onTable });
    return { document, shaped, found: problems.all() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const document = readDocument({ ...file, text: "" }, false, collectProblems(), name);
    const lost = diagnose("nested-too-deeply", startOfFile(file.path), {});
    return { document, shaped: { tables: [], definitions: [] }, found: [lost] };
  }
}
