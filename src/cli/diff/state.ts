/** The states of the content that `diff` compares, wherever they come from. */

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "../../disk/files.ts";
import { ReadingError } from "../../disk/problem.ts";
import { stateAtRevision } from "../../disk/revision.ts";
import { type StateFiles, stateAt } from "../../disk/state.ts";
import { readCatalog } from "../../matrix/catalog/read.ts";
import type { Catalog } from "../../matrix/catalog/schema.ts";
import type { Compared } from "../../matrix/changes/differences.ts";
import { readMatrices } from "../../matrix/index.ts";
import type { Diagnostic } from "../../matrix/model/diagnostics.ts";
import type { DocumentInfo } from "../../matrix/model/documents.ts";
import type { Matrix } from "../../matrix/model/matrices.ts";
import { allOf, noRedirects, type Redirects, readRedirects } from "../../matrix/permalinks/redirects.ts";
import { anchorFinder, statementAnchors } from "../../matrix/statement-anchors.ts";
import { stateInJson } from "./json.ts";

/** One state of the content. */
export type DiffState = {
  /** What to call it. */
  readonly name: string;
  readonly compared: Compared;
  /** What names its products, features and matrices. */
  readonly catalog: Catalog;
  readonly redirects: Redirects;
  /** The errors in its catalog, and those in everything else. */
  readonly inCatalog: readonly Diagnostic[];
  readonly problems: readonly Diagnostic[];
};

/**
 * Reads a state.
 *
 * 1. Without an operand it is the content as it is now.
 * 2. A folder with `docs` and `catalog`, or a JSON file, is what it says.
 * 3. Everything else is a git revision of the content folder.
 *
 * Catalogs have had other forms. Where that of an earlier state has errors, the later one is used with its documents.
 * @param instead the catalog to use if its own has errors
 * @throws ReadingError
 */
export function stateOf(
  operand: string | undefined,
  { root, content }: { readonly root: string; readonly content: string },
  instead?: Catalog,
): DiffState {
  if (operand === undefined) return stateIn("the working tree", stateAt(root, content), instead);
  if (/\.json$/i.test(operand) && existsSync(operand)) return jsonState(operand);
  if (isFolder(join(operand, "docs")) && isFolder(join(operand, "catalog")))
    return stateIn(operand, stateAt(".", operand), instead);
  return stateIn(operand, stateAtRevision(root, content, operand), instead);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

function stateIn(name: string, files: StateFiles, instead: Catalog | undefined): DiffState {
  const read = readCatalog(files.catalog);
  const inCatalog = read.diagnostics.filter(isError);
  const catalog = inCatalog.length > 0 ? (instead ?? read.value) : read.value;
  const { documents, matrices, diagnostics } = readMatrices(files.documents, catalog, { own: true }).result;
  const redirects = readRedirects(files.redirects);
  return {
    name,
    catalog,
    compared: compared(documents, matrices, catalog),
    redirects: allOf(redirects.value),
    inCatalog,
    problems: [...files.diagnostics, ...diagnostics, ...redirects.diagnostics].filter(isError),
  };
}

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

function jsonState(path: string): DiffState {
  const { value, diagnostics } = readFiles([path], /\.json$/i);
  const [file] = value;
  if (file === undefined)
    throw new ReadingError(diagnostics.map(({ message }) => `“${path}”: ${message}.`).join("\n"));
  const { documents, matrices, catalog } = stateInJson(file);
  return {
    name: path,
    catalog,
    compared: compared(documents, matrices, catalog),
    redirects: noRedirects,
    inCatalog: [],
    problems: [],
  };
}

function compared(
  documents: readonly DocumentInfo[],
  matrices: readonly Matrix[],
  { features }: Catalog,
): Compared {
  const whole = features.find((one) => one.whole)?.id ?? "together";
  const read = { documents: [...documents], matrices: [...matrices] };
  return { ...read, anchorOf: anchorFinder(statementAnchors(read, whole)) };
}
