/** Questions to put to the vendor, ready to be copied or sent, in plain text. */

import { silenceWords } from "../i18n/silence.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Origin } from "../matrix/model.ts";
import { dayOfOrigin } from "./origins.ts";
import type { Searched } from "./silence.ts";

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
