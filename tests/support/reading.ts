import { catalogOnDisk, ownDocuments } from "../../src/disk/content.ts";
import { readCatalog } from "../../src/matrix/catalog/read.ts";
import { readContent } from "../../src/matrix/content.ts";
import { cellKey } from "../../src/matrix/coordinates.ts";
import { collectProblems } from "../../src/matrix/diagnostics.ts";
import { type ParsedDocument, readDocument } from "../../src/matrix/document/document.ts";
import type { FlatText } from "../../src/matrix/document/flat-text.ts";
import { flatten } from "../../src/matrix/document/flatten.ts";
import { readerOf } from "../../src/matrix/grammar/reader.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Cell, Condition } from "../../src/matrix/model/answers.ts";
import type { Diagnostic } from "../../src/matrix/model/diagnostics.ts";
import type { DocumentInfo } from "../../src/matrix/model/documents.ts";
import type { Definition, InputFile, Result } from "../../src/matrix/model/matrices.ts";
import { readDefinitions } from "../../src/matrix/shapes/definitions.ts";
import { itemsIn } from "../../src/matrix/shapes/packed.ts";
import { vocabularyOf } from "../../src/matrix/vocabulary/vocabulary.ts";
import { fixtureContent } from "../fixtures/site.ts";

/**
 * The vocabulary of the small site: it speaks of the products that users meet, and no edit of the product's content
 * reaches it.
 */
export const catalog = catalogOnDisk(".", fixtureContent).value;
export const vocabulary = vocabularyOf(catalog);

/** A document from elsewhere as the shapes see it. */
export const parsed = (text: string, path = "a.md"): ParsedDocument =>
  readDocument({ path, text }, false, collectProblems());

/** What a document defines, whether or not a matrix has it. */
export const definedIn = (text: string): Definition[] => readDefinitions(parsed(text).tree, "a");

/** The flattened text of one table cell, written as Markdown. */
export function flatCell(markdown: string): FlatText {
  const { tree } = parsed(`| |\n| - |\n| ${markdown} |\n`);
  const [table] = tree.children;
  const cell = table?.type === "table" ? table.children[1]?.children[0] : undefined;
  return flatten(cell?.children ?? [], { document: "cell", line: 3, column: 1 });
}

/** What a cell says, short enough to stand in a table of cases. */
export function itemsOf(markdown: string, language = "en") {
  const flat = flatCell(markdown);
  const pieces = readerOf(vocabulary, language).packed(flat);
  const problems = collectProblems();
  const items = itemsIn(flat, pieces, vocabulary, () => [], problems);
  return {
    items: items.map(({ feature, support, conditions, references }) => ({
      feature: feature.id,
      support,
      conditions: conditions.map(brief),
      references: references.map(({ target }) => target),
    })),
    codes: problems.all().map(({ code }) => code),
  };
}

/** A condition as `kind [products] text`. */
export const brief = ({ kind, products, text }: Condition): string =>
  `${kind} [${products.join(", ")}] ${text}`;

/** Reads one document from elsewhere with the vocabulary of the small site. */
export const readText = (text: string, path = "document.md"): Result =>
  readMatrices([{ path, text }], catalog).result;

/**
 * What the files of an explanation lead to: a catalog alone, documents with the catalog of the small site, or the content
 * of a whole project.
 */
export function readExample(files: readonly InputFile[]): {
  readonly documents: readonly DocumentInfo[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const isKnown = ({ path }: InputFile): boolean => path.endsWith("/conflicts.yaml");
  const isChange = ({ path }: InputFile): boolean => path.includes("/changes/");
  const conflicts = files.filter(isKnown);
  const changes = files.filter(isChange);
  const isRedirects = ({ path }: InputFile): boolean => path.endsWith("/redirects.yaml");
  const redirects = files.filter(isRedirects);
  const published = files.filter(({ path }) => path.endsWith("/permalinks.txt"));
  const [yaml, documents] = [".yaml", ".md"].map((ending) =>
    files.filter((one) => one.path.endsWith(ending) && !isKnown(one) && !isChange(one) && !isRedirects(one)),
  );
  const own = documents?.some(({ path }) => path.startsWith("content/")) ?? false;
  if (yaml?.length === 0) return readMatrices(documents ?? [], catalog, { own }).result;
  if (documents?.length === 0) return { documents: [], ...readCatalog(yaml ?? []) };
  const { result, diagnostics } = readContent({
    catalog: yaml ?? [],
    documents: documents ?? [],
    conflicts,
    changes,
    redirects,
    ...(published.length > 0 && { permalinks: published }),
  });
  return { documents: result.documents, diagnostics };
}

/** What the documents of the small site say. */
export const fixtureResult = (): Result =>
  readMatrices(ownDocuments(".", fixtureContent).value, catalog).result;

/** A diagnostic as `line:column code`. */
export const at = ({ line, column, code }: Diagnostic): string => `${line}:${column} ${code}`;

/** The cell of a result that is addressed as `matrix/feature.server.placement` or `matrix/feature.client`, or undefined where it is unlisted. */
export function cellAt({ matrices }: Result, address: string): Cell | undefined {
  const [matrix, rest = ""] = address.split("/");
  return matrices.find(({ id }) => id === matrix)?.cells.find((cell) => cellKey(cell) === rest);
}
