/**
 * Anchors of statements: what an address names in a document instead of a line, which moves with every edit.
 *
 * 1. A statement is one place of one document that speaks of one cell, or of one whole configuration: what holds, what
 *    was said before, and what another side of a disagreement says.
 * 2. Its anchor is the key of the cell; a whole configuration has one as a cell of the feature of working together has.
 * 3. Where a document speaks of a cell in several places, the first one has the key alone. Each of the others has `~` and
 *    the date of the version that says it behind it, or `~2`, `~3` where no other date tells it apart.
 */

import type { Catalog } from "./catalog/schema.ts";
import { type At, type CellIds, cellKey, configurationKey, idsInKey } from "./coordinates.ts";
import type { Cell } from "./model/answers.ts";
import type { DocumentInfo, Source } from "./model/documents.ts";
import type { Result } from "./model/matrices.ts";
import { originsAt } from "./origins.ts";
import { latestOf } from "./resolve/versions.ts";

/** A place of a document that states something; line and column are counted from 1. */
type Place = Pick<Source, "document" | "line" | "column">;

/** A statement with the name that it keeps in its document, whatever happens to the lines. */
export type AnchoredStatement = Place & {
  readonly anchor: string;
  /** The cell's, or that of a whole configuration under the feature of working together. */
  readonly key: string;
};

/** The anchor of a source of what is said of a cell; undefined for a place that states nothing. */
export type AnchorOf = (of: CellIds, source: Place) => string | undefined;

/** The id under which whole configurations are known: that of the feature that a catalog has for them, or its usual one. */
export const wholeFeature = ({ features }: Pick<Catalog, "features">): string =>
  features.find(({ whole }) => whole)?.id ?? "together";

type Read = Pick<Result, "documents" | "matrices">;

/** A statement while its anchor is not known yet. */
type Found = { readonly key: string; readonly source: Source };

/** The places that say something of a configuration. */
type Saying = { readonly at: At; readonly sources: readonly Source[] };

/**
 * The statements of all documents, each once, in the order of the documents and of their lines.
 * @param whole the id of the feature under which whole configurations are known
 */
export function statementAnchors(result: Read, whole: string): readonly AnchoredStatement[] {
  const byDocument = Map.groupBy(statementsIn(result, whole), ({ source }) => source.document);
  return result.documents.flatMap((document) => anchored(document, byDocument.get(document.id) ?? []));
}

/**
 * Looks anchors up. A side of a disagreement about a feature may be a statement about the whole configuration, and the
 * other way round: it is found by the configuration then.
 */
export function anchorFinder(statements: readonly AnchoredStatement[]): AnchorOf {
  const known = new Map(
    statements.toReversed().flatMap((one) => [
      [placed(atIn(one.key), one), one.anchor],
      [placed(one.key, one), one.anchor],
    ]),
  );
  return (of, source) =>
    known.get(placed(cellKey(of), source)) ?? known.get(placed(configurationKey(of.at), source));
}

const placed = (key: string, { document, line, column }: Place): string =>
  [key, document, line, column].join(" ");

const atIn = (key: string): string => configurationKey(idsInKey(key).at);

/** Every statement, each once. What only a side of a disagreement says is about what the disagreement is shown at. */
function statementsIn({ matrices }: Read, whole: string): Found[] {
  const cells = matrices.flatMap((one) => one.cells);
  const wholes = matrices.flatMap((one) => one.configurations.map((said) => ({ ...said, feature: whole })));
  const [ofCells, ofWholes] = [foundOnce(cells, saidOf), foundOnce(wholes, saidOf)];
  const others = [
    ...besides(foundOnce(cells, sidesOf), ofWholes),
    ...besides(foundOnce(wholes, sidesOf), ofCells),
  ];
  return [...new Map([...others, ...ofCells, ...ofWholes]).values()];
}

type FoundOnce = ReadonlyMap<string, Found>;

/** All but what is said of the same configuration in the same place of what others are about. */
function besides(some: FoundOnce, others: FoundOnce): (readonly [string, Found])[] {
  const placedAt = ({ key, source }: Found): string => placed(atIn(key), source);
  const known = new Set([...others.values()].map(placedAt));
  return [...some].filter(([, one]) => !known.has(placedAt(one)));
}

/** What holds of a cell, and what was said before. */
const saidOf = ({ at, history = [], ...cell }: Cell): Saying[] =>
  [cell, ...history].map(({ sources }) => ({ at, sources }));

/** What is said on the sides of its disagreements, perhaps of a wider or narrower configuration. */
const sidesOf = ({ conflicts = [] }: Cell): Saying[] => conflicts.flatMap(({ sides }) => sides);

function foundOnce(cells: readonly Cell[], says: (cell: Cell) => readonly Saying[]): FoundOnce {
  const all = cells.flatMap((cell) =>
    says(cell).flatMap(({ at, sources }) =>
      sources.map((source) => ({ key: cellKey({ feature: cell.feature, at }), source })),
    ),
  );
  return new Map(all.map((one) => [placed(one.key, one.source), one]));
}

/** The statements of one document with their anchors. */
function anchored(document: DocumentInfo, found: readonly Found[]): AnchoredStatement[] {
  const all = found.toSorted(({ source: one }, { source: other }) => byPlace(one, other));
  const named = [...Map.groupBy(all, ({ key }) => key)].flatMap(([key, same]) => {
    const dates = same.map(({ source }) => dateOf(document, source));
    const ends = dates.map((date, at) => distinction(date, at, dates));
    return same.map(({ source: { line, column } }, at) => ({
      document: document.id,
      line,
      column,
      anchor: `${key}${ends[at]}`,
      key,
    }));
  });
  return named.sort(byPlace);
}

const byPlace = (one: Place, other: Place): number => one.line - other.line || one.column - other.column;

/** Rule 3. @param dates of all statements of one key, in their order; "" where none is known */
function distinction(date: string, at: number, dates: readonly string[]): string {
  if (at === 0) return "";
  const isAlone = dates.indexOf(date) === dates.lastIndexOf(date);
  return date !== "" && isAlone ? `~${date}` : `~${at + 1}`;
}

/** The date of the version that says it: that of its row, else the latest of what its line rests on; "" if unknown. */
function dateOf(document: DocumentInfo, { line, date }: Source): string {
  const dates = originsAt(document, line).flatMap((origin) => origin.date ?? []);
  return date ?? latestOf(dates);
}
