/**
 * Combines the statements of one matrix, one cell for each feature and configuration, in order of appearance:
 *
 * 1. statements become voices, each a version of a page (voices.ts),
 * 2. of the versions of a page the latest holds, and earlier ones are history (history.ts),
 * 3. those that hold are one answer, and where they differ, it follows from their dates (disputes.ts),
 * 4. what other cells say is added, but the answer stays that of the documents of its matrix (conflicts.ts).
 */

import { type CellIds, cellKey } from "../coordinates.ts";
import type { Problems } from "../diagnostics.ts";
import type { Cell, Conflict, ConflictSide, Evidence, Whole } from "../model/answers.ts";
import type { Statement } from "../shapes/statement.ts";
import { slugOf } from "../text.ts";
import { type Settled, type Speaking, settle } from "./disputes.ts";
import { type Course, courseOf, lastStatedIn } from "./history.ts";
import type { Versions } from "./versions.ts";
import { type Heard, hear, nothingHeard, type Voice, voicesIn } from "./voices.ts";

type Axes = readonly { readonly id: string }[];

/** What is said of one cell or whole configuration of a matrix. */
export type Draft = CellIds &
  Pick<Course, "history"> &
  Settled & {
    readonly matrix: string;
    readonly axes: Axes;
    /** What the whole matrix is about besides its axes, if the catalog says so. */
    readonly context: string | undefined;
    /** The voices that hold. */
    readonly speaking: readonly Speaking[];
  };

/** @param languageOf the language of a document */
export function draftsOf(
  statements: readonly Statement[],
  { matrix, axes, context }: Pick<Draft, "matrix" | "axes" | "context">,
  languageOf: (document: string) => string,
  versions: Versions,
  problems: Problems,
): Draft[] {
  const cells = new Map<string, Heard>();
  statements.forEach((statement, order) => {
    const ids = idsOf(statement);
    const key = cellKey(ids);
    const heard = cells.get(key) ?? nothingHeard(ids);
    cells.set(key, heard);
    const language = languageOf(statement.source.document);
    problems.add(hear(heard, { statement, language, order }, versions, axes));
  });
  return [...cells.values()].map((heard) => {
    const { holders, history } = courseOf(voicesIn(heard));
    const speaking = holders.map((voice) => ({ voice, matrix, at: heard.ids.at }));
    return { ...heard.ids, matrix, axes, context, history, speaking, ...settle(speaking) };
  });
}

const idsOf = ({ feature, at }: Statement): CellIds => ({
  feature: feature.id,
  at: at.map(({ id, label }) => id ?? slugOf(label)),
});

/** What the cells of all matrices have in common. */
export type Together = {
  readonly versions: Versions;
  /** The conflicts of a cell with others. */
  readonly beyond: (draft: Draft) => readonly Conflict[];
};

export const cellOf = (draft: Draft, all: Together): Cell => ({
  feature: draft.feature,
  ...wholeOf(draft, all),
});

export function wholeOf(draft: Draft, { versions, beyond }: Together): Whole {
  const { at, said, support, kept, history } = draft;
  const holders = kept.map(({ voice }) => voice);
  const lastStated = lastStatedIn(holders, versions);
  const further = beyond(draft);
  const conflicts = [...draft.conflicts.filter((one) => !further.some(contains(one))), ...further];
  return {
    at: [...at],
    evidence: evidenceOf(holders),
    ...said,
    support,
    ...(lastStated && { lastStated }),
    ...(history.length > 0 && { history: [...history] }),
    ...(conflicts.length > 0 && { conflicts }),
  };
}

/** Whether another conflict is about the same and has all sides of a conflict, so that the two need not be told apart. */
function contains({ about, sides }: Conflict): (other: Conflict) => boolean {
  const keys = sides.map(sideKey);
  return (other) => {
    const others = new Set(other.sides.map(sideKey));
    return other.about === about && keys.every((key) => others.has(key));
  };
}

const sideKey = ({ matrix, at, sources }: ConflictSide): string =>
  [matrix, ...at, ...sources.map(({ document, line, column }) => `${document}:${line}:${column}`)].join(" ");

/** How strong the evidence is: several pages say what the first one says, or it does alone, in a table or in prose. */
function evidenceOf(voices: readonly Voice[]): Evidence {
  const agreeing = voices.filter(({ stand }) => stand === voices[0]?.stand);
  const pages = new Set(agreeing.flatMap(({ versions }) => versions.map(({ page }) => page)));
  if (pages.size > 1) return "several-origins";
  return agreeing.some(({ isTable }) => isTable) ? "table" : "prose";
}
