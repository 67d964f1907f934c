/** What documents say about whole configurations. */

import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { sharedKey } from "../matrix/coordinates.ts";
import type { Support } from "../matrix/model/answers.ts";
import type { CellView, Configuration, Site } from "./site.ts";

type Placed = Pick<Configuration, "matrix" | "at">;

const keyOf = ({ matrix, at }: Placed): string =>
  sharedKey(
    matrix.axes,
    at.map(({ id }) => id),
  );

const known = new WeakMap<Site, ReadonlyMap<string, readonly CellView[]>>();

/**
 * What is stated of a configuration as a whole, in any matrix that has it, in the order of the catalog: whether its members
 * work together at all. Each is a cell without a page of its own; that of the configuration says it. Nothing where no
 * document speaks of the whole.
 */
export function wholesOf(site: Site, place: Placed): readonly CellView[] {
  const wholes = known.get(site) ?? Map.groupBy(site.wholes, keyOf);
  known.set(site, wholes);
  return wholes.get(keyOf(place)) ?? [];
}

/**
 * What a table or a strip has to say of a configuration as a whole: that it works goes without saying where features are
 * stated, as they are nowhere else.
 */
export const wholeToTell = (site: Site, configuration: Configuration): CellView | undefined =>
  wholesOf(site, configuration).find(
    ({ standing }) => standing !== "supported" || configuration.cells.every(({ cell }) => cell === undefined),
  );

/** "Not supported together": where the whole of a configuration stands. */
export function wholeWords({ standing }: CellView, language: Language): string {
  return standing === "unlisted" ? "" : statements[language].whole.answer[standing];
}

/** The same in as few words as the head of a column has room for. */
export function wholeBriefly(whole: CellView, language: Language): string {
  const { brief } = statements[language].whole;
  const words = Object.hasOwn(brief, whole.standing) ? brief[whole.standing as Support] : undefined;
  return words ?? wholeWords(whole, language);
}

/** "The whole configuration is documented as not supported.": what the page of each of its cells says of it. */
export function wholeSentence({ standing }: CellView, language: Language): string {
  return standing === "unlisted" ? "" : statements[language].whole.cell[standing];
}

/** The id under which a matrix says whether configurations work at all; undefined where it says that of none. */
export const wholeIn = ({ wholes }: Site, matrix: CellView["matrix"]): string | undefined =>
  wholes.find((view) => view.matrix === matrix)?.feature.id;
