/** What a cell says once it is opened in its table, or taken along: its answer, and who says so, each of it once. */

import { dictionaries } from "../i18n/dictionary.ts";
import { tableWords } from "../i18n/table.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Source } from "../matrix/model/documents.ts";
import type { SiteDocument } from "./data.ts";
import { originSentence } from "./origins.ts";
import { requirementPhrase } from "./requirements.ts";
import type { CellView, Site } from "./site.ts";
import { inWords, ownOrAll, servicesIn } from "./translations.ts";
import { configurationLabel } from "./wording.ts";

/** A statement of a cell, and the document that it stands in. */
export type Quoted = Source & { readonly from: SiteDocument };

/** The statements of a cell in the language of the page; all of them where no document is in it. */
export function quotedIn(site: Site, { cell }: CellView, language: Language): readonly Quoted[] {
  const all = (cell?.sources ?? []).map((source) => ({ ...source, from: site.document(source.document) }));
  return ownOrAll(all, ({ from }) => from.language, language);
}

/** Whether a cell has conditions, services or notes, which quote the document's words. */
export const isQualified = ({ cell }: CellView): boolean =>
  cell !== undefined && cell.conditions.length + (cell.via?.length ?? 0) + (cell.notes?.length ?? 0) > 0;

/** Whether the words of a cell are quoted whole, since nothing else quotes them: a no must be seen as it was written. */
export const isQuoted = (view: CellView): boolean =>
  !isQualified(view) && (view.standing === "unsupported" || view.standing === "not-applicable");

/** The first line of what is copied: the feature and its configuration. */
export const copiedTitle = (view: CellView, language: Language): string =>
  `${view.feature.label[language]}: ${configurationLabel(view, language)}`;

/** The lines below the answer: every condition in the document's words, then each document and line with what it rests on. */
export function copiedLines(site: Site, stated: CellView, language: Language): readonly string[] {
  const view = inWords(stated, language);
  const { cell: words, condition } = dictionaries[language];
  const { source, quote } = tableWords[language].copy;
  const served = servicesIn(site, stated, language).parts.map(
    ({ text }) => `${condition.via}: ${quote(text)}`,
  );
  const conditions = (view.cell?.conditions ?? []).map((one) => {
    const names = requirementPhrase(site, one, language);
    return `${[condition[one.kind], ...(names === "" ? [] : [names])].join(" ")}: ${quote(one.text)}`;
  });
  const sources = quotedIn(site, stated, language).map(({ line, date, from }) => {
    const origin = originSentence(from, { line, date }, language);
    return `${source}: ${from.title}${words.atLine(line)}${origin === undefined ? "" : ` (${origin})`}`;
  });
  return [...served, ...conditions, ...sources];
}
