/** Lines that several commands print for people. Words of documents are made safe for a terminal at the end. */

import { dictionaries } from "../i18n/dictionary.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Product } from "../matrix/catalog/schema.ts";
import type { Source } from "../matrix/model/documents.ts";
import { originsAt } from "../matrix/origins.ts";
import { visible } from "../matrix/report/visible.ts";
import { statesSentence } from "../site/lifecycle.ts";
import { originSentence } from "../site/origins.ts";
import type { CellView, Site } from "../site/site.ts";
import { successorsOn } from "../site/successors.ts";
import { inWords, ownFirst } from "../site/translations.ts";

/** Lines as one text that a terminal can show. */
export const asText = (lines: readonly string[]): string => `${lines.map(visible).join("\n")}\n`;

/** Lines below another one; an empty line stays empty. */
export const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === "" ? "" : `  ${line}`));

/** Lines below a title, behind an empty line; nothing without any. */
export const block = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", title, ...indented(lines)] : [];

/** The conditions of an answer in the words of its documents, and what they note beside it. */
export const conditionLines = (view: CellView, language: Language): readonly string[] => {
  const { cell } = inWords(view, language);
  return [...(cell?.conditions ?? []).map(({ text }) => text), ...(cell?.notes ?? [])];
};

/** Who says it: each place with its words and what it is based on, those in documents of the language first. */
export function sourceLines({ cell }: CellView, site: Site, language: Language): string[] {
  const languageOf = ({ document }: { readonly document: string }) => site.document(document).language;
  return ownFirst(cell?.sources ?? [], languageOf, language).flatMap((one) =>
    placeLines(one, site, language),
  );
}

/** The place and words of a statement and, below them, the vendor's pages that it is based on. */
function placeLines(source: Source, site: Site, language: Language): string[] {
  const { document, line, text } = source;
  const from = site.document(document);
  const origin = originSentence(from, source, language);
  const pages = originsAt(from, line).flatMap(({ address }) => address ?? []);
  const words = `${from.path}:${line}  ${text.replaceAll("\n", " ")}`;
  return [words, ...indented([...(origin === undefined ? [] : [origin]), ...pages])];
}

/** What became of a product, and what is there in its place: "Lync Server 2013  Out of support since … Successor: …." */
export function noticeLine(product: Product, site: Site, language: Language): string {
  const { lifecycle: words } = dictionaries[language];
  const { label, lifecycle } = product;
  const place =
    lifecycle?.in === undefined ? "" : `${words.within(site.product(lifecycle.in).label[language])} `;
  const successors = successorsOn(site, product).map((one) => one.label[language]);
  const after = successors.length > 0 ? ` ${words.successor} ${successors.join(", ")}.` : "";
  return `${label[language]}  ${statesSentence(lifecycle, site.day, language, place)}${after}`;
}
