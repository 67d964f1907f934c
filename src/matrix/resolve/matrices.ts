import type { Language } from "../catalog/languages.ts";
import type { Catalog, MatrixAxis, MatrixSpec } from "../catalog/schema.ts";
import type { Problems } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { DocumentInfo } from "../model/documents.ts";
import type { Labelled, Matrix, MatrixNote } from "../model/matrices.ts";
import { once } from "../once.ts";
import type { StatedTable } from "../shapes/statement.ts";
import { slugOf } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cellOf, type Draft, draftsOf, type Together, wholeOf } from "./cells.ts";
import { chooseMatrix } from "./choose.ts";
import { conflictsBetween } from "./conflicts.ts";
import { heldAgainst } from "./held.ts";
import { type Versions, versionsOf } from "./versions.ts";
import { strangers, unknownMatrix, unknownNames } from "./warnings.ts";

/** The tables of one matrix; a matrix that only a document knows has no catalog entry. */
type Gathered = {
  readonly id: string;
  readonly title: string;
  readonly spec: MatrixSpec | undefined;
  readonly tables: StatedTable[];
};

/**
 * Makes matrices from the tables of all documents, in the order of the catalog, unknown ones last.
 * Labels are in the given language. Unknown names are reported and get an id of their own.
 * @param documents those of the tables, for the versions of pages that they rest on
 */
export function matricesOf(
  tables: readonly StatedTable[],
  documents: readonly DocumentInfo[],
  vocabulary: Vocabulary,
  language: Language,
  problems: Problems,
): Matrix[] {
  const gathered = gather(tables, vocabulary.catalog, language);
  problems.add(gathered.flatMap((one) => warningsOf(one, vocabulary)));
  const versions = versionsOf(documents);
  const drafted = gathered.map((one) => draftedFrom(one, vocabulary, versions, problems));
  const cells = drafted.flatMap((one) => one.cells);
  const wholes = drafted.flatMap((one) => one.wholes);
  const beyond = conflictsBetween(cells, wholes, vocabulary.forms);
  return drafted.map((one) => matrixOf(one, vocabulary, language, { versions, beyond }));
}

function gather(tables: readonly StatedTable[], { matrices }: Catalog, language: Language): Gathered[] {
  const gathered = new Map<string, Gathered>();
  const ids = new Map<string, string>();
  for (const table of tables) {
    const spec = chooseMatrix(table, matrices);
    const title =
      spec?.label[language] ?? (table.heading || `${table.place.document}, line ${table.place.line}`);
    // Tables under one title are one matrix, if they have the same axes.
    const key = [title, ...table.axes.map((axis) => axis.id)].join("\n");
    const id = spec?.id ?? ids.get(key) ?? freeId(slugOf(title), gathered);
    ids.set(key, id);
    const known = gathered.get(id) ?? { id, title, spec, tables: [] };
    known.tables.push(table);
    gathered.set(id, known);
  }
  const ranks = new Map(matrices.map(({ id }, at) => [id, at]));
  const rank = ({ id }: Gathered): number => ranks.get(id) ?? matrices.length;
  return [...gathered.values()].sort((a, b) => rank(a) - rank(b));
}

/** An id that no matrix has yet. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

function warningsOf({ spec, tables }: Gathered, vocabulary: Vocabulary): Diagnostic[] {
  return tables.flatMap((table) => [
    ...unknownNames(table, vocabulary),
    ...(spec ? strangers(spec, table, vocabulary) : [unknownMatrix(table, vocabulary)]),
  ]);
}

/** A matrix with all that is said in it, of features and of whole configurations. */
type Drafted = Gathered & {
  readonly axes: readonly MatrixAxis[];
  readonly cells: readonly Draft[];
  readonly wholes: readonly Draft[];
};

function draftedFrom(
  gathered: Gathered,
  vocabulary: Vocabulary,
  versions: Versions,
  problems: Problems,
): Drafted {
  const { id: matrix, spec, tables } = gathered;
  const axes = spec?.axes ?? axesOf(tables, vocabulary);
  const languages = new Map(tables.map((table) => [table.place.document, table.language]));
  const languageOf = (document: string): string => String(languages.get(document));
  const stated = tables.flatMap(({ statements }) => statements);
  const held = heldAgainst(stated, vocabulary, problems);
  const drafts = draftsOf(held, { matrix, axes, context: spec?.context }, languageOf, versions, problems);
  const isWhole = ({ feature }: Draft): boolean => vocabulary.wholeFeatures.has(feature);
  return {
    ...gathered,
    axes,
    cells: drafts.filter((one) => !isWhole(one)),
    wholes: drafts.filter(isWhole),
  };
}

function matrixOf(
  { id, title, spec, tables, axes, cells, wholes }: Drafted,
  { productLabels, featureLabels }: Vocabulary,
  language: Language,
  all: Together,
): Matrix {
  const said = once(() => labelsOf(tables));
  const labelled = (ids: Iterable<string>, labels: Vocabulary["productLabels"]): Labelled[] =>
    Array.from(new Set(ids), (one) => ({
      id: one,
      label: labels.get(one)?.[language] ?? said().get(one) ?? one,
    }));
  return {
    id,
    title,
    axes: axes.map(({ id: axis, list, members }, index) => {
      const named = [...cells, ...wholes].flatMap(({ at }) => at.slice(index, index + 1));
      return { id: axis, list, members: labelled([...members, ...named], productLabels) };
    }),
    features: labelled([...(spec?.features ?? []), ...cells.map(({ feature }) => feature)], featureLabels),
    cells: cells.map((one) => cellOf(one, all)),
    configurations: wholes.map((one) => wholeOf(one, all)),
    notes: notesOf(tables),
  };
}

/**
 * The notes of tables, each once, although the tables of one section share its notes, and sections may repeat them. One
 * that is not next to every table of its document in the matrix applies to the features of the tables next to it.
 */
function notesOf(tables: readonly StatedTable[]): MatrixNote[] {
  const said = tables.flatMap((table) => table.notes.map((source) => ({ source, table })));
  const groups = Map.groupBy(said, ({ source }) => `${source.document} ${source.text}`);
  return [...groups.values()].flatMap((same) => {
    const own = new Set(same.map(({ table }) => table));
    const features = [...own].flatMap((table) => table.statements.map(({ feature }) => feature.id));
    return same.slice(0, 1).map(({ source }) => {
      const all = tables.filter(({ place }) => place.document === source.document).length;
      return own.size === all || features.length === 0
        ? source
        : { ...source, features: [...new Set(features)] };
    });
  });
}

/** The axes of a matrix that the catalog does not have, which are those of its tables. */
function axesOf(tables: readonly StatedTable[], { catalog }: Vocabulary): readonly MatrixAxis[] {
  const ids = new Set(tables[0]?.axes.map(({ id }) => id));
  return catalog.axes.filter(({ id }) => ids.has(id)).map((axis) => ({ ...axis, members: [] }));
}

/** The words of the documents for ids that are made from them. */
function labelsOf(tables: readonly StatedTable[]): ReadonlyMap<string, string> {
  const names = tables.flatMap((table) => [
    ...table.axes.flatMap((axis) => axis.names),
    ...table.statements.map(({ feature }) => feature),
  ]);
  return new Map(names.map(({ id, label }) => [id ?? slugOf(label), label]));
}
