/** Cells and whole configurations as programs get them: the same in every file, and on the command line. */

import type { z } from "zod";
import type { Feature } from "../matrix/catalog/schema.ts";
import { cellKey, configurationKey, namedAt } from "../matrix/coordinates.ts";
import type { Cell, Condition, Conflict, ConflictSide, Whole } from "../matrix/model/answers.ts";
import { questionAbout } from "../site/sides.ts";
import {
  type CellView,
  type Configuration,
  configurationPlace,
  keyOf,
  pageOf,
  type Site,
  whyUnlisted,
} from "../site/site.ts";
import { lifecyclesOf } from "./lifecycles.ts";
import type { Links } from "./links.ts";
import { oncePerSite } from "./once.ts";
import { pathOf } from "./paths.ts";
import { saidOf } from "./said.ts";
import type {
  cellRef as cellRefShape,
  cell as cellShape,
  configurationRef as configurationRefShape,
  conflict as conflictShape,
  side as sideShape,
  whole as wholeShape,
} from "./shapes/answers.ts";

export type ApiCell = z.infer<typeof cellShape>;
export type ApiWhole = z.infer<typeof wholeShape>;
export type ApiConflict = z.infer<typeof conflictShape>;
export type ApiSide = z.infer<typeof sideShape>;
export type ApiCellRef = z.infer<typeof cellRefShape>;
export type ApiConfigurationRef = z.infer<typeof configurationRefShape>;

/**
 * Makes the answers of a site: each cell once, however many files have it.
 * @returns functions of a cell or a whole configuration as the site shows it
 */
export const answersOf = oncePerSite((site, links) => {
  const said = saidOf(site, links);
  const statedOf = statedIn(site);
  const cells = new Map<CellView, ApiCell>();

  /** @param feature what the sides disagree about */
  const side = (feature: Feature, { matrix, at, ...past }: ConflictSide): ApiSide => ({
    matrix,
    at: namedAt(site.matrix(matrix).axes, at),
    ...said.past({ feature, at: at.map(site.product) }, past),
  });

  function conflictOf({ feature }: CellView, conflict: Conflict): ApiConflict {
    const { about, decision, answer } = conflict;
    const sides = conflict.sides.map((one) => side(feature, one));
    const question = questionAbout(site, conflict)?.id;
    return { about, decision, answer, sides, known: question !== undefined, question };
  }

  function answerOf(view: CellView) {
    const { cell, standing } = view;
    const stated = statedOf(view);
    return {
      support: stated?.support,
      standing,
      ...(cell ? said.of(view, cell, stated) : { conditions: [], sources: [] }),
      evidence: cell?.evidence,
      last_stated: cell?.lastStated && { date: cell.lastStated.date ?? undefined },
      history: cell?.history?.map((one) => said.past(view, one)),
      conflicts: cell?.conflicts?.map((one) => conflictOf(view, one)),
      lifecycle: lifecyclesOf(site, links).behind(view),
    };
  }

  const made = (view: CellView): ApiCell => ({
    ...placeFields(view),
    key: keyOf(view),
    feature: view.feature.id,
    ...answerOf(view),
    reason: whyUnlisted(view),
    ...addressesOf(view, links),
  });

  function cellOf(view: CellView): ApiCell {
    const known = cells.get(view) ?? made(view);
    cells.set(view, known);
    return known;
  }

  return {
    cell: cellOf,
    whole: (view: CellView): ApiWhole => ({ ...configurationRefOf(view, links), ...answerOf(view) }),
    side,
    /** A condition of a cell. */
    condition: (view: CellView, one: Condition) =>
      cellOf(view).conditions.slice(view.cell?.conditions.indexOf(one) ?? 0)[0],
  };
});

type Placed = Pick<Configuration, "matrix" | "at">;

const idsOf = ({ at }: Placed): readonly string[] => at.map(({ id }) => id);

const placeFields = (one: Placed) => ({
  matrix: one.matrix.id,
  at: namedAt(one.matrix.axes, idsOf(one)),
});

const addressesOf = (view: CellView, { pages, file }: Links) => ({
  page: pages(pageOf(view)),
  api: file(pathOf.configuration(view.matrix.id, idsOf(view))),
});

/** A cell, or a whole configuration, that another file tells all about. */
export const cellRefOf = (view: CellView, links: Links): ApiCellRef =>
  view.feature.whole
    ? configurationRefOf(view, links)
    : { ...placeFields(view), key: keyOf(view), feature: view.feature.id, ...addressesOf(view, links) };

/** A configuration that another file tells all about. */
export const configurationRefOf = (one: Placed, { pages, file }: Links): ApiConfigurationRef => ({
  ...placeFields(one),
  key: configurationKey(idsOf(one)),
  page: pages(configurationPlace(one)),
  api: file(pathOf.configuration(one.matrix.id, idsOf(one))),
});

/** Finds what the documents of a matrix say of a cell or a whole configuration by themselves. */
function statedIn({ data }: Site): (view: CellView) => Whole | undefined {
  const cellId = (matrix: string, one: Pick<Cell, "feature" | "at">): string => `${matrix}/${cellKey(one)}`;
  const wholeId = (matrix: string, at: Whole["at"]): string => `${matrix}/${configurationKey(at)}`;
  const [cells, wholes] = [new Map<string, Whole>(), new Map<string, Whole>()];
  for (const matrix of data.result.matrices) {
    for (const one of matrix.cells) cells.set(cellId(matrix.id, one), one);
    for (const one of matrix.configurations) wholes.set(wholeId(matrix.id, one.at), one);
  }
  return (view) => {
    const [matrix, feature, at] = [view.matrix.id, view.feature.id, [...idsOf(view)]];
    return view.feature.whole ? wholes.get(wholeId(matrix, at)) : cells.get(cellId(matrix, { feature, at }));
  };
}
