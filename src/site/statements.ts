/** Several statements about one thing: the sides of a disagreement, and what earlier versions of a page said. */

import { formats } from "../i18n/format.ts";
import { statements as words } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Conflict, ConflictSide, Past } from "../matrix/model/answers.ts";
import type { Source } from "../matrix/model/documents.ts";
import { pageKey } from "../matrix/origins.ts";
import { originsOf } from "./origins.ts";
import type { CellView, Site } from "./site.ts";

/** A statement with its date, as a cell of its own. */
export type Dated = { readonly view: CellView; readonly date: string | null };

/** The sides of a disagreement, the one that holds first; each as a cell of the configuration that it is about. */
export const sidesOf = (site: Site, { feature }: CellView, { sides }: Conflict): readonly Dated[] =>
  sides.map((side) => {
    const place = { matrix: site.matrix(side.matrix), at: side.at.map(site.product), feature };
    return { view: asView(site, place, side), date: side.date };
  });

/** The sides of the first disagreement of a cell that nothing decides; none where each is decided. */
export function openSides(site: Site, view: CellView): readonly Dated[] {
  const open = view.cell?.conflicts?.find(({ decision }) => decision === "open");
  return open ? sidesOf(site, view, open) : [];
}

const asView = (site: Site, place: Pick<CellView, "matrix" | "at" | "feature">, said: Past | ConflictSide) =>
  site.viewOf(place, {
    ...said,
    feature: place.feature.id,
    at: place.at.map(({ id }) => id),
    evidence: "table",
  });

/** Whether a cell has an answer although some source says otherwise: what is decided is told beside the answer. */
export const isDisputed = ({ standing, cell }: CellView): boolean =>
  cell?.conflicts !== undefined && standing !== "sources-differ";

/**
 * What versions of a page said, the oldest first, and at the end what holds now, with the date of the first version that
 * says it; nothing where it was always the same.
 */
export function historyOf(site: Site, view: CellView): readonly Dated[] {
  const { cell } = view;
  if (cell?.history === undefined) return [];
  const past = cell.history.map((one) => {
    const then = asView(site, view, one);
    // What was documented then, whatever has been switched off since: the date says when that was.
    return { view: { ...then, standing: one.support }, date: one.date };
  });
  const first = firstOf(site, cell.sources, pagesBefore(site, cell.history));
  const sources = [...(first ? [first.source] : []), ...cell.sources];
  return [...past, { view: { ...view, cell: { ...cell, sources } }, date: first?.date ?? null }];
}

/** The pages that have said something before. */
const pagesBefore = (site: Site, history: readonly Past[]): ReadonlySet<string> =>
  new Set(history.flatMap(({ sources }) => versionsIn(site, sources).map(({ page }) => page)));

/** Where a version of some pages says first what holds now; where none of them says it, where the newest page does. */
function firstOf(site: Site, sources: readonly Source[], pages: ReadonlySet<string>) {
  const versions = versionsIn(site, sources).toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return versions.find(({ page }) => pages.has(page)) ?? versions.at(-1);
}

/** The dated versions of pages that some sources are from. */
function versionsIn(site: Site, sources: readonly Source[]) {
  return sources.flatMap((source) =>
    originsOf(site.document(source.document), source).flatMap((origin) =>
      origin.date === null ? [] : [{ source, page: pageKey(origin), date: origin.date }],
    ),
  );
}

/** "last stated 2018": of what later versions of its page leave out, in so few words that a table has room; empty of all else. */
export function lastStatedBriefly({ cell }: CellView, language: Language): string {
  const { lastStated } = cell ?? {};
  if (lastStated === undefined) return "";
  return words[language].lastStatedIn(lastStated.date?.slice(0, "2018".length));
}

/** The same with its whole date. */
export function lastStatedWords({ cell }: CellView, language: Language): string {
  const { lastStated } = cell ?? {};
  if (lastStated === undefined) return "";
  const { date } = lastStated;
  return words[language].lastStated(date === null ? undefined : formats[language].date(date));
}

/** How sure an answer is, in so few words that a table has room: that sources disagree although it holds, and that it is old. */
export const doubtsOf = (view: CellView, language: Language): readonly string[] =>
  [isDisputed(view) ? words[language].disagree : "", lastStatedBriefly(view, language)].filter(Boolean);
