/**
 * Where sources disagree, and what is known about it:
 *
 * 1. An entry knows every disagreement of the cells that its blocks name, and so every other cell that shows the same.
 * 2. What no entry knows is reported once for each matrix, feature and set of pages that disagree: it would be one entry.
 * 3. So is a block of an entry without any disagreement, unless the entry has sides that are no answers of cells, and
 *    anything that it names but that does not exist.
 */

import { isInBlock } from "../catalog/expected.ts";
import { type At, configurationKey } from "../coordinates.ts";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Conflict, ConflictSide } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Source } from "../model/documents.ts";
import type { Matrix, Result } from "../model/matrices.ts";
import { versionsOf } from "../resolve/versions.ts";
import type { KnownBlock, KnownConflict, KnownPart } from "./known-conflicts.ts";

/** A disagreement, and the first of the cells that show it; without a feature it is about a whole configuration. */
export type FoundConflict = {
  readonly matrix: Matrix;
  readonly feature: string | undefined;
  readonly at: At;
  readonly conflict: Conflict;
};

/** What is known about a disagreement, with all that is found of it. */
export type ExplainedConflict = KnownConflict & { readonly found: readonly FoundConflict[] };

/** Joins entries with the disagreements that they are about. */
export function explained(
  { matrices }: Pick<Result, "matrices">,
  entries: readonly KnownConflict[],
): readonly ExplainedConflict[] {
  const all = matrices.flatMap(conflictsIn);
  return entries.map((one) => ({
    ...one,
    found: eachOnce(all.filter((found) => one.cells.some((block) => isAbout(block, found)))),
  }));
}

/** Everything that is disagreed about in a matrix, cell by cell. */
const conflictsIn = (matrix: Matrix): FoundConflict[] => [
  ...matrix.cells.flatMap(({ feature, at, conflicts = [] }) =>
    conflicts.map((conflict) => ({ matrix, feature, at, conflict })),
  ),
  ...matrix.configurations.flatMap(({ at, conflicts = [] }) =>
    conflicts.map((conflict) => ({ matrix, feature: undefined, at, conflict })),
  ),
];

const isAbout = ({ matrix: id, lists }: KnownBlock, { matrix, feature, at }: FoundConflict): boolean =>
  id === matrix.id &&
  (lists["features"] === undefined) === (feature === undefined) &&
  isInBlock(matrix, { feature: feature ?? "", at }, lists);

function eachOnce(found: readonly FoundConflict[]): readonly FoundConflict[] {
  const firsts = new Map<string, FoundConflict>();
  for (const one of found) {
    const key = identityOf(one.conflict);
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()];
}

/** The same wherever a conflict is shown: what it is about, and who says so. */
export const identityOf = ({ about, sides }: Conflict): string =>
  [about, ...sides.map(sideKey).toSorted()].join("\n");

const sideKey = ({ matrix, at, sources }: ConflictSide): string =>
  [
    matrix,
    configurationKey(at),
    ...sources.map(({ document, line, column }) => `${document}:${line}:${column}`),
  ].join(" ");

/** Reports what no entry knows. */
export function unacknowledged(result: Result, parts: readonly KnownPart[]): Diagnostic[] {
  const all = result.matrices.flatMap(conflictsIn);
  const known = explained(
    result,
    parts.flatMap(({ entries }) => entries),
  );
  const told = new Set(known.flatMap(({ found }) => found.map(({ conflict }) => identityOf(conflict))));
  const others = eachOnce(all.filter(({ conflict }) => !told.has(identityOf(conflict))));
  const pagesOf = pagesIn(result);
  const groups = Map.groupBy(others, ({ matrix, feature = "", conflict }) =>
    [matrix.id, feature, ...pagesOf(conflict)].join("\n"),
  );
  return [...groups.values()].flatMap(reported);
}

/** The pages that disagree, in an order that is always the same. */
function pagesIn({ documents }: Result): (conflict: Conflict) => readonly string[] {
  const { groundOf } = versionsOf(documents);
  return ({ sides }) => {
    const sources = sides.flatMap((side) => side.sources);
    const pages = sources.flatMap((source) => groundOf(source).versions.map(({ page }) => page));
    return [...new Set(pages)].toSorted();
  };
}

/** How many other sides are listed; more of them would add nothing. */
const shown = 5;

function reported(group: readonly FoundConflict[]): Diagnostic[] {
  return group.slice(0, 1).map(({ matrix, feature = null, conflict }) => {
    const places = conflict.sides.flatMap(({ sources }) => sources.slice(0, 1).map(rangeOf));
    // A conflict has two sides at least.
    const [holds, second, ...more] = places as [Range, Range, ...Range[]];
    const data = {
      matrix: matrix.id,
      feature,
      cells: new Set(group.map(({ at }) => configurationKey(at))).size,
      block: blockOf(matrix, feature, group),
    };
    return diagnose("unacknowledged-conflict", second, data, [holds, ...more].slice(0, shown));
  });
}

function rangeOf({ document, line, column, text }: Source): Range {
  return { document, line, column, length: Math.max(1, text.replace(/\n.*/s, "").length) };
}

function blockOf({ id, axes }: Matrix, feature: string | null, group: readonly FoundConflict[]): string {
  const lists = axes.map(({ list }, index) => {
    const members = new Set(group.flatMap(({ at }) => at.slice(index, index + 1)));
    return `${list}: [${[...members].join(", ")}]`;
  });
  const features = feature === null ? [] : [`features: [${feature}]`];
  return `{ ${[`matrix: ${id}`, ...features, ...lists].join(", ")} }`;
}
