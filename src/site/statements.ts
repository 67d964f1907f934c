/** Several statements about one thing: the sides of a disagreement, and what earlier versions of a page said. */

import { formats } from "../i18n/format.ts";
import { statements as words } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Conflict, ConflictSide, Past, Source } from "../matrix/model.ts";
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

/** What versions of a page said, the oldest first, and at the end what holds now; nothing where it was always the same. */
export function historyOf(site: Site, view: CellView): readonly Dated[] {
  const { cell } = view;
  if (cell?.history === undefined) return [];
  const past = cell.history.map((one) => {
    const then = asView(site, view, one);
    // What was documented then, whatever has been switched off since: the date says when that was.
    return { view: { ...then, standing: one.support }, date: one.date };
  });
  return [...past, { view, date: dateOf(site, cell.sources) }];
}

/** The date of the newest version of a page that states something; null where none is known. */
function dateOf(site: Site, sources: readonly Source[]): string | null {
  const dates = sources.flatMap((source) =>
    originsOf(site.document(source.document), source).flatMap(({ date }) => date ?? []),
  );
  return dates.toSorted().at(-1) ?? null;
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
