/**
 * What there is in several languages, for a reader of one of them. Documents that are translations of each other have one
 * file name, each in the folder of its language.
 */

import type { Language } from "../matrix/catalog/languages.ts";
import type { Reference, Via } from "../matrix/model/answers.ts";
import type { SiteDocument } from "./data.ts";
import type { CellView, Site } from "./site.ts";

/** Some things in their order, those in a language before all others. */
export function ownFirst<T>(
  things: readonly T[],
  languageOf: (thing: T) => string,
  language: Language,
): readonly T[] {
  const rank = (thing: T): number => Number(languageOf(thing) !== language);
  return things.toSorted((one, other) => rank(one) - rank(other));
}

/** Those of some things that are in a language; all where none is. */
export function ownOrAll<T>(
  things: readonly T[],
  languageOf: (thing: T) => string,
  language: Language,
): readonly T[] {
  const own = things.filter((thing) => languageOf(thing) === language);
  return own.length > 0 ? own : things;
}

/** Every document once: in the reader's language, where it is in that, and as it comes first otherwise. */
export function readableDocuments({ data }: Site, language: Language): readonly SiteDocument[] {
  const named = Map.groupBy(data.documents, ({ path }) => path.replace(/^.*\//s, ""));
  return [...named.values()].flatMap((group) =>
    ownFirst(group, (document) => document.language, language).slice(0, 1),
  );
}

/** Parts of a cell, and the language of their words; undefined where no document speaks. */
export type Spoken<T> = { readonly parts: readonly T[]; readonly spoken: string | undefined };

/** What a cell refers to, as a document in a language does, if one has the same references. */
export const referencesIn = (site: Site, view: CellView, language: Language): Spoken<Reference> =>
  partsIn(site, view, language, view.cell?.references, view.cell?.translations?.[language]?.references);

/** What serves the feature of a cell, in the words of a document in a language, if one says the same in it. */
export const servicesIn = (site: Site, view: CellView, language: Language): Spoken<Via> =>
  partsIn(site, view, language, view.cell?.via, view.cell?.translations?.[language]?.via);

function partsIn<T>(
  site: Site,
  { cell }: Pick<CellView, "cell">,
  language: Language,
  stated: readonly T[] = [],
  translated?: readonly T[],
): Spoken<T> {
  return translated
    ? { parts: translated, spoken: language }
    : { parts: stated, spoken: firstLanguage(site, cell) };
}

/** The language in which a cell was stated first; undefined where no document speaks. */
export function firstLanguage(site: Site, cell: CellView["cell"]): string | undefined {
  const [source] = cell?.sources ?? [];
  return source === undefined ? undefined : site.document(source.document).language;
}

/** A cell with its conditions and notes in the words of a document in a language, if one says the same in it. */
export function inWords(view: CellView, language: Language): CellView {
  const { cell } = view;
  const translation = cell?.translations?.[language];
  if (!cell || !translation || translation.conditions.includes(null)) return view;
  const conditions = cell.conditions.map((one, at) => ({
    ...one,
    text: translation.conditions[at] ?? one.text,
  }));
  const { notes } = translation;
  return { ...view, spoken: language, cell: { ...cell, conditions, ...(notes.length > 0 && { notes }) } };
}

/** The language of the document that a cell's words were read from; undefined where no document speaks. */
export function wordsLanguage(site: Site, { cell, spoken }: CellView): string | undefined {
  return spoken ?? firstLanguage(site, cell);
}
