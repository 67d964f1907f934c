/** What to see to before a configuration is used, in words: the list of its page, and of the command line. */

import { dictionaries } from "../i18n/dictionary.ts";
import { requirementWords } from "../i18n/requirements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { SiteDocument } from "./data.ts";
import type { Pair } from "./pairs.ts";
import { newsOf, type Prerequisite, prerequisites, wordsFor } from "./prerequisites.ts";
import { aboutWords, type NamedProduct, namedProducts } from "./requirements.ts";
import type { Site } from "./site.ts";
import { inWords, wordsLanguage } from "./translations.ts";
import { shortLabel } from "./wording.ts";

/** A product to see to. */
export type ListedProduct = Pick<NamedProduct, "product" | "behind"> & {
  /** What will have become of it by a day, as a phrase; empty where that is no news. */
  readonly newsOn: (day: string) => string;
};

/** One thing to see to. */
export type ListedItem = Prerequisite & {
  /** What stands before the names: "Only with"; nothing before what is simply required. */
  readonly lead: string;
  /** The thing that a requirement is about: "Mailbox server: ". */
  readonly about: string;
  /** Any one of them will do. */
  readonly named: readonly ListedProduct[];
  /** The document's words, and their language. */
  readonly words: string;
  readonly spoken: string | undefined;
};

/** The list of a pair, in the order of its prerequisites. */
export function checklistOf(site: Site, pair: Pair, language: Language): readonly ListedItem[] {
  const { condition } = dictionaries[language];
  const lead = { requires: "", only: condition.only, excludes: condition.excludes, restriction: "" };
  return prerequisites(site, pair).map((one) => ({
    ...one,
    lead: lead[one.kind],
    about: aboutWords(one.condition, language),
    // The words before it say which thing it is about, so that no name has to.
    named: namedProducts(site, { ...one.condition, subject: undefined }, language).map((named) =>
      listed(named, pair, language),
    ),
    words: wordsFor(one, language),
    spoken: wordsLanguage(site, inWords(one.view, language)),
  }));
}

/** Where a later release will do as well, the news is of this one alone, and says so. */
function listed({ product, behind }: NamedProduct, pair: Pair, language: Language): ListedProduct {
  const of = behind === "" ? "" : requirementWords[language].about(shortLabel(product, language));
  const newsOn = (day: string): string => {
    const news = newsOf(product, pair, day, language);
    return news === "" ? "" : `${of}${news}`;
  };
  return { product, behind, newsOn };
}

/** Names the place of a statement by the number of its document in a list, which goes without saying where it is the only one. */
export function placeWords(
  documents: readonly SiteDocument[],
  language: Language,
): (place: { readonly document: string; readonly line: number }) => string {
  const { config } = dictionaries[language];
  const numberOf = (id: string): number => documents.findIndex((one) => one.id === id) + 1;
  return ({ document, line }) =>
    documents.length > 1 ? config.place(numberOf(document), line) : config.line(line);
}
