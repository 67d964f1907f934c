/**
 * What there is in several languages, for a reader of one of them. Documents that are translations of each other have one
 * file name, each in the folder of its language.
 */

import type { Language } from "../matrix/catalog/languages.ts";
import type { SiteDocument } from "./data.ts";
import type { Site } from "./site.ts";

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
