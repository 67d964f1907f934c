/** What is said beside an answer, wherever there is room for sentences. */

import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { CellView, Site } from "./site.ts";
import { isDisputed, lastStatedWords } from "./statements.ts";
import { wholeSentence, wholesOf } from "./whole.ts";

/**
 * How sure an answer is, in sentences: that it was last stated by an earlier version of its page, that sources disagree
 * about it although it holds, and what is documented of its configuration as a whole.
 */
export const asideSentences = (site: Site, view: CellView, language: Language): readonly string[] => [
  ...lastStatedSentences(view, language),
  ...disputeSentences(view, language),
  ...wholesOf(site, view).map((whole) => wholeSentence(whole, language)),
];

/** "Last stated 20 December 2018.", and that this is no no. */
export function lastStatedSentences(view: CellView, language: Language): readonly string[] {
  const last = lastStatedWords(view, language);
  return last === "" ? [] : [`${last}.`, statements[language].lastStatedMeans];
}

/** What sources disagree about, and what decides between them, of each disagreement that is decided. */
function disputeSentences(view: CellView, language: Language): readonly string[] {
  const words = statements[language];
  const conflicts = isDisputed(view) ? (view.cell?.conflicts ?? []) : [];
  return conflicts.flatMap(({ about, decision }) => [words.about[about], words.decides[decision]]);
}
