/** Where the sides of a disagreement, and the versions of a page, stand. */

import { foreignLang } from "../i18n/lang.ts";
import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Conflict } from "../matrix/model/answers.ts";
import type { Source } from "../matrix/model/documents.ts";
import { originsAt } from "../matrix/origins.ts";
import { type ExplainedConflict, identityOf } from "../matrix/upkeep/conflicts.ts";
import { placesFor } from "./pairs.ts";
import type { CellView, Site } from "./site.ts";
import type { Dated } from "./statements.ts";
import { configurationLabel } from "./wording.ts";

/**
 * What a side is about, as far as it is something else than the cell: another configuration, another matrix, the whole of a
 * configuration beside one of its features or the other way round. Empty otherwise.
 */
export function whereSaid(site: Site, view: CellView, side: CellView, language: Language): string {
  const words = statements[language];
  const isHere = side.at.every((one, axis) => one === view.at[axis]);
  const matrix = side.matrix === view.matrix ? undefined : side.matrix.label[language];
  const configuration = isHere ? undefined : configurationLabel(side, language);
  const part = partSaid(site, view, side, language);
  return [part, words.saidOf(configuration, matrix)].filter(Boolean).join(", ");
}

/** The name of what a side is about where a whole configuration and a feature are told apart; empty where both are one thing. */
function partSaid(site: Site, view: CellView, side: CellView, language: Language): string {
  const isWhole = site.wholes.includes(view);
  const place = ({ matrix, at }: CellView): boolean =>
    matrix === side.matrix && at.every((one, axis) => one === side.at[axis]);
  const states = (one: CellView): boolean => place(one) && isSaidBy(one, side);
  if (!isWhole) return site.wholes.some(states) ? statements[language].whole.title : "";
  return site.cells.find(states)?.feature.label[language] ?? "";
}

/** Whether a cell has the statement of a side: from the same place of the same document. */
function isSaidBy({ cell }: CellView, side: CellView): boolean {
  const at = ({ document, line, column }: Source): string => [document, line, column].join(":");
  const said = new Set((side.cell?.sources ?? []).map(at));
  return (cell?.sources ?? []).some((one) => said.has(at(one)));
}

/** A page of the vendor, and the language of its title where that is not the reader's. */
type Page = { readonly title: string; readonly address: string | null; readonly lang: string | undefined };

/** The vendor's pages that some statements rest on, each once. */
export function pagesOf(site: Site, steps: readonly Dated[], language: Language): readonly Page[] {
  const places = steps.flatMap(({ view }) => placesFor(site, view.cell?.sources ?? [], language));
  const pages = places.flatMap(({ document, line }) => {
    const from = site.document(document);
    const lang = foreignLang(from.language, language);
    return originsAt(from, line).map(({ title, address }): Page => ({ title, address, lang }));
  });
  return [...new Map(pages.map((page) => [page.address ?? page.title, page])).values()];
}

const asked = new WeakMap<Site, ReadonlyMap<string, ExplainedConflict>>();

/** What one would ask the vendor about a disagreement; undefined where nobody has looked at it yet. */
export function questionAbout(site: Site, conflict: Conflict): ExplainedConflict | undefined {
  const questions = asked.get(site) ?? questionsIn(site);
  asked.set(site, questions);
  return questions.get(identityOf(conflict));
}

const questionsIn = ({ data }: Site): ReadonlyMap<string, ExplainedConflict> =>
  new Map(
    data.conflicts.flatMap((entry) =>
      entry.found.map(({ conflict }) => [identityOf(conflict), entry] as const),
    ),
  );
