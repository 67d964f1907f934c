/** Questions to put to the vendor, ready to be copied or sent, in plain text. */

import { conflictWords } from "../i18n/conflicts.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import { silenceWords } from "../i18n/silence.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Origin } from "../matrix/model/documents.ts";
import { originsAt } from "../matrix/origins.ts";
import type { Disagreement } from "./conflicts.ts";
import type { SiteDocument } from "./data.ts";
import { dayOfOrigin } from "./origins.ts";
import { placesFor } from "./pairs.ts";
import type { Searched } from "./silence.ts";
import type { Site } from "./site.ts";
import { configurationLabel } from "./wording.ts";

/** A question: its title, and what stands below it, a paragraph each. */
export type Question = { readonly title: string; readonly lines: readonly string[] };

/** What stands at the end of a question: the documents in which nothing was found, with the vendor's pages. */
export function searchedLines(searched: readonly Searched[], language: Language): readonly string[] {
  const { question } = silenceWords[language];
  if (searched.length === 0) return [question.unsearched];
  return [
    question.searched,
    ...searched.map(({ document, origins }) => {
      const named = origins.map((one) => originLine(one, language)).join("; ");
      return `- ${document.title}${named === "" ? "" : ` (${named})`}`;
    }),
  ];
}

/** A page of the vendor in a line of text: its title, its day, its address. */
export const originLine = (origin: Origin, language: Language): string =>
  [origin.title, dayOfOrigin(origin, language), origin.version, origin.address]
    .filter((part) => part != null)
    .join(", ");

/** What to ask about a disagreement: what each side says, when and where. */
export function conflictQuestion(
  site: Site,
  { question, disputes, words }: Disagreement,
  language: Language,
): Question {
  const { says } = conflictWords[language];
  const { standing } = dictionaries[language];
  const placesOf = (places: readonly { readonly document: SiteDocument; readonly line: number }[]) =>
    places
      .map(({ document, line }) =>
        [
          ...originsAt(document, line).map((origin) => originLine(origin, language)),
          `${document.title}${dictionaries[language].cell.atLine(line)}`,
        ].join("; "),
      )
      .join("; ");
  const sides = disputes.flatMap(({ views: [first], sides: all }) => [
    `${first.feature.label[language]}: ${configurationLabel(first, language)}`,
    ...all.map(({ view }) => {
      const places = placesFor(site, view.cell?.sources ?? [], language);
      const named = places.map(({ document, line }) => ({ document: site.document(document), line }));
      return says(standing[view.standing], placesOf(named));
    }),
  ]);
  return {
    title: question[language],
    lines: [...sides, ...words.map((one) => says(one.says[language], placesOf([one])))],
  };
}
