/** Where the sides of a disagreement, and the versions of a page, stand. */

import { foreignLang } from "../i18n/lang.ts";
import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { originsAt } from "../matrix/origins.ts";
import { placesFor } from "./pairs.ts";
import type { CellView, Site } from "./site.ts";
import type { Dated } from "./statements.ts";
import { configurationLabel } from "./wording.ts";

/** Which configuration and matrix a side is about, as far as it is another one than that of the cell; empty otherwise. */
export function whereSaid({ matrix, at }: CellView, side: CellView, language: Language): string {
  const isHere = side.at.every((one, axis) => one === at[axis]);
  const other = side.matrix === matrix ? undefined : side.matrix.label[language];
  if (isHere && other === undefined) return "";
  return statements[language].saidOf(isHere ? undefined : configurationLabel(side, language), other);
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
