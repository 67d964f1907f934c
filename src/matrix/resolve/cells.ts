/**
 * Combines the statements of one matrix, one cell for each feature and configuration, in order of appearance:
 *
 * 1. statements become voices, each a version of a page (voices.ts),
 * 2. of the versions of a page the latest holds, and earlier ones are history (history.ts),
 * 3. those that hold are one answer.
 */

import { type CellIds, cellKey } from "../coordinates.ts";
import type { Problems } from "../diagnostics.ts";
import type { Cell, Evidence, Said, Whole } from "../model.ts";
import type { Statement } from "../shapes/statement.ts";
import { slugOf } from "../text.ts";
import { type Course, courseOf, lastStatedIn } from "./history.ts";
import type { Versions } from "./versions.ts";
import { type Heard, hear, nothingHeard, sayingOf, type Voice, voicesIn } from "./voices.ts";

/** What is said of one cell or whole configuration: what holds, and what did before. */
export type Draft = CellIds & Course;

type Axes = readonly { readonly id: string }[];

/** @param languageOf the language of a document */
export function draftsOf(
  statements: readonly Statement[],
  axes: Axes,
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
  return [...cells.values()].map((heard) => ({ ...heard.ids, ...courseOf(voicesIn(heard)) }));
}

const idsOf = ({ feature, at }: Statement): CellIds => ({
  feature: feature.id,
  at: at.map(({ id, label }) => id ?? slugOf(label)),
});

export const cellOf = (draft: Draft, versions: Versions): Cell => ({
  feature: draft.feature,
  ...wholeOf(draft, versions),
});

export function wholeOf({ at, holders, history }: Draft, versions: Versions): Whole {
  const lastStated = lastStatedIn(holders, versions);
  const { support, ...says }: Said = sayingOf(holders);
  return {
    at: [...at],
    evidence: evidenceOf(holders),
    support,
    ...says,
    ...(lastStated && { lastStated }),
    ...(history.length > 0 && { history: [...history] }),
  };
}

/** How strong the evidence is: several pages say it, or one does, in a table or in prose. */
function evidenceOf(voices: readonly Voice[]): Evidence {
  const pages = new Set(voices.flatMap(({ versions }) => versions.map(({ page }) => page)));
  if (pages.size > 1) return "several-origins";
  return voices.some(({ isTable }) => isTable) ? "table" : "prose";
}
