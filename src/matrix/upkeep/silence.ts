/**
 * What the catalog announces but no document states. A deleted row, table or document leaves no other trace.
 */

import type { CatalogPart } from "../catalog/check.ts";
import { type Block, isInBlock } from "../catalog/expected.ts";
import type { MatrixSpec } from "../catalog/schema.ts";
import { cellKey } from "../coordinates.ts";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Cell, Whole } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Matrix } from "../model/matrices.ts";

/** A matrix of the catalog, and where a part of it is. */
type Announced = { readonly spec: MatrixSpec; readonly place: (...path: readonly PropertyKey[]) => Range };

/**
 * Warns of what no document states:
 *
 * 1. matrices without a cell or a whole configuration, all of them at once, since they were usually lost with one
 *    document;
 * 2. members of the axes of any other matrix without either, once for each axis;
 * 3. features without a cell in a matrix whose members all have one;
 * 4. features that no matrix lists at all, except those about whole configurations.
 *
 * What a matrix expects to be unlisted is not reported, as long as it is unlisted.
 *
 * @param parts the files of the catalog
 * @param matrices what the documents state
 * @param leftAlone how many tables were left alone
 */
export function silences(
  parts: readonly CatalogPart[],
  matrices: readonly Matrix[],
  leftAlone: number,
): Diagnostic[] {
  const announced = parts.flatMap(({ lists, locate }) =>
    lists.matrices.map(
      (spec, at): Announced => ({ spec, place: (...path) => locate(["matrices", at, ...path]) }),
    ),
  );
  const filled = new Map(matrices.map((one) => [one.id, one]));
  const cellsOf = ({ spec }: Announced): readonly Cell[] => filled.get(spec.id)?.cells ?? [];
  const wholesOf = ({ spec }: Announced): readonly Whole[] => filled.get(spec.id)?.configurations ?? [];
  const isFull = (one: Announced): boolean => cellsOf(one).length + wholesOf(one).length > 0;
  const [full, empty] = [announced.filter(isFull), announced.filter((one) => !isFull(one))];
  return [
    ...unfilled(
      empty.filter(({ spec }) => spec.expected?.unlisted !== "all"),
      leftAlone,
    ),
    ...full.flatMap((one) => [
      ...unstated(one, cellsOf(one), wholesOf(one)),
      ...expectedInVain(one, cellsOf(one)),
    ]),
    ...unlisted(parts),
  ];
}

function unfilled(empty: readonly Announced[], leftAlone: number): Diagnostic[] {
  const [first, ...others] = empty.map(({ place }) => place("id"));
  if (!first) return [];
  const matrices = empty.map(({ spec }) => spec.id);
  return [diagnose("unfilled-matrix", first, { matrices, leftAlone }, others)];
}

function unstated(
  { spec, place }: Announced,
  cells: readonly Cell[],
  wholes: readonly Whole[],
): Diagnostic[] {
  const silent = (
    list: string,
    all: readonly string[],
    stated: ReadonlySet<string | undefined>,
  ): Diagnostic[] => {
    const ids = all.filter((id) => !stated.has(id) && !isExpected(spec, id));
    const [first, ...others] = ids.map((id) => place(list, all.indexOf(id)));
    return first ? [diagnose("unstated", first, { matrix: spec.id, list, ids }, others)] : [];
  };
  const members = spec.axes.flatMap((axis, index) =>
    silent(axis.list, axis.members, new Set([...cells, ...wholes].map(({ at }) => at[index]))),
  );
  if (members.length > 0) return members;
  return silent("features", spec.features, new Set(cells.map(({ feature }) => feature)));
}

const isExpected = ({ expected }: MatrixSpec, id: string): boolean => {
  const { unlisted: ids = [] } = expected ?? {};
  return ids === "all" || ids.includes(id);
};

/** An exception that is no longer needed would hide the next mistake. */
function expectedInVain({ spec, place }: Announced, cells: readonly Cell[]): Diagnostic[] {
  const { unlisted: expected = [] } = spec.expected ?? {};
  const told: Told = (id, problem, ...path) =>
    diagnose("expected-in-vain", place("expected", "unlisted", ...path), { matrix: spec.id, id, problem });
  if (expected === "all") return [told(spec.id, "stated")];
  const stated = new Set(cells.flatMap(({ feature, at }) => [feature, ...at]));
  const listed = new Set([...spec.features, ...spec.axes.flatMap(({ members }) => members)]);
  return expected.flatMap((one, index) => {
    if (typeof one !== "string") return blockInVain(spec, cells, one, index, told);
    if (!listed.has(one)) return [told(one, "not-listed", index)];
    return stated.has(one) ? [told(one, "stated", index)] : [];
  });
}

type Told = (id: string, problem: "stated" | "not-listed", ...path: readonly PropertyKey[]) => Diagnostic;

/** What a block names that its list in the matrix does not have, or a cell of it that is stated after all. */
function blockInVain(
  spec: MatrixSpec,
  cells: readonly Cell[],
  block: Block,
  index: number,
  told: Told,
): Diagnostic[] {
  const lists = new Map([
    ["features", spec.features],
    ...spec.axes.map(({ list, members }) => [list, members] as const),
  ]);
  const strange = Object.entries(block).flatMap(([list, ids]) =>
    ids.flatMap((id, at) => (lists.get(list)?.includes(id) ? [] : [told(id, "not-listed", index, list, at)])),
  );
  if (strange.length > 0) return strange;
  const stated = cells.find((cell) => isInBlock(spec, cell, block));
  return stated ? [told(cellKey(stated), "stated", index)] : [];
}

function unlisted(parts: readonly CatalogPart[]): Diagnostic[] {
  const listed = new Set(parts.flatMap(({ lists }) => lists.matrices.flatMap(({ features }) => features)));
  return parts.flatMap(({ lists, locate }) =>
    lists.features.flatMap(({ id, whole }, at) =>
      whole || listed.has(id) ? [] : [diagnose("unused-feature", locate(["features", at, "id"]), { id })],
    ),
  );
}
