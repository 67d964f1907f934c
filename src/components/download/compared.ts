/** Saves what is compared. Loaded when somebody asks for it. */

import { csvPath } from "../../api/csv.ts";
import { csvWords } from "../../i18n/csv.ts";
import type { Language } from "../../matrix/catalog/languages.ts";
import type { CompareWordsHere } from "../../site/compare-words.ts";
import { apiLink } from "../../site/link.ts";
import { saveFacts } from "./save.ts";

/** Saves facts by matrix and key, in their order. Rejects where the file of one of the matrices cannot be had. */
export function saveCompared(
  facts: readonly string[],
  { language, words, say }: { language: Language; words: CompareWordsHere; say: (words: string) => void },
): Promise<void> {
  const matrices = new Set(facts.map((fact) => fact.split("/")[0] ?? ""));
  const files = [...matrices].map((matrix) => apiLink(csvPath({ matrix }, language)));
  const turned = {
    answer: words.standing.lapsed,
    whole: words.whole["lapsed"] ?? "",
    lifecycle: words.switchedOff,
  };
  return saveFacts({ language, files, name: csvWords[language].save.name, turned }, facts, say);
}
