/** Entries about disagreements that do not exist, or that name what does not exist. */

import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose } from "../diagnostics.ts";
import { sectionsInText } from "../document/origins.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { InputFile, Matrix, Result } from "../model/matrices.ts";
import { allowedInKey, nearWords } from "../near.ts";
import { once } from "../once.ts";
import { fold } from "../text.ts";
import { explained } from "./conflicts.ts";
import type { KnownBlock, KnownConflict, KnownPart, KnownSide } from "./known-conflicts.ts";

/** What entries may name. */
type Named = {
  readonly result: Result;
  readonly matrices: ReadonlyMap<string, Matrix>;
  /** The headings of each document, by its id. */
  readonly headings: ReadonlyMap<string, () => readonly string[]>;
};

type Problem = DataOf<"conflict-in-vain">["problem"];
type Told = (problem: Problem, name: string, known: readonly string[], ...path: PropertyKey[]) => Diagnostic;

/** Reports blocks in which nothing disagrees, and names that nothing has. @param files the texts of the documents */
export function conflictsInVain(
  result: Result,
  parts: readonly KnownPart[],
  files: readonly InputFile[],
): Diagnostic[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  // Every document was read from one of the files.
  const textOf = (path: string): string => texts.get(path) as string;
  const named: Named = {
    result,
    matrices: new Map(result.matrices.map((one) => [one.id, one])),
    headings: new Map(
      result.documents.map(({ id, path }) => [
        id,
        once(() => sectionsInText(textOf(path)).map(({ heading }) => heading)),
      ]),
    ),
  };
  return parts.flatMap(({ entries, locate }) =>
    entries.flatMap((one, at) => inEntry(one, named, (...path) => locate(["conflicts", at, ...path]))),
  );
}

function inEntry(
  entry: KnownConflict,
  named: Named,
  place: (...path: readonly PropertyKey[]) => Range,
): Diagnostic[] {
  const told: Told = (problem, name, known, ...path) => {
    const near = nearWords(known)(name, allowedInKey(name))[0]?.word ?? null;
    return diagnose("conflict-in-vain", place(...path), { problem, name, near });
  };
  const inBlocks = entry.cells.flatMap((block, at) => {
    const strange = strangeIn(block, named, at, told);
    return strange.length > 0 ? strange : settledIn(entry, block, named, at, told);
  });
  return [...inBlocks, ...entry.sides.flatMap((side, at) => strangeSide(side, named, at, told))];
}

/** A block in which nothing disagrees, if the entry has no sides that disagree in words. */
function settledIn(entry: KnownConflict, block: KnownBlock, { result }: Named, at: number, told: Told) {
  const isFound = explained(result, [{ ...entry, cells: [block] }]).some(({ found }) => found.length > 0);
  return isFound || entry.sides.length > 0 ? [] : [told("no-conflict", block.matrix, [], "cells", at)];
}

function strangeIn(
  { matrix: id, lists }: KnownBlock,
  { matrices }: Named,
  at: number,
  told: Told,
): Diagnostic[] {
  const matrix = matrices.get(id);
  if (!matrix) return [told("matrix", id, [...matrices.keys()], "cells", at, "matrix")];
  const own = new Map([
    ["features", matrix.features.map((one) => one.id)],
    ...matrix.axes.map(({ list, members }) => [list, members.map((one) => one.id)] as const),
  ]);
  return Object.entries(lists).flatMap(([list, ids]) => {
    const known = own.get(list);
    if (!known) return [told("list", list, [...own.keys()], "cells", at, list)];
    const problem = list === "features" ? "feature" : "member";
    return ids.flatMap((one, index) =>
      known.includes(one) ? [] : [told(problem, one, known, "cells", at, list, index)],
    );
  });
}

function strangeSide(
  { document, heading }: KnownSide,
  { headings }: Named,
  at: number,
  told: Told,
): Diagnostic[] {
  const known = headings.get(document);
  if (!known) return [told("document", document, [...headings.keys()], "sides", at, "document")];
  return known().includes(fold(heading)) ? [] : [told("heading", heading, known(), "sides", at, "heading")];
}
