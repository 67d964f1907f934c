/** Saves what is compared. Loaded when somebody asks for it. */

import { csvPath } from "../../api/csv.ts";
import type { Language } from "../../matrix/catalog/languages.ts";
import { apiLink } from "../../site/link.ts";
import { type Say, saveFacts } from "./save.ts";

/** Saves facts by matrix and key, in their order. Rejects where the file of one of the matrices cannot be had. */
export function saveCompared(facts: readonly string[], language: Language, say: Say): Promise<void> {
  const matrices = new Set(facts.map((fact) => fact.split("/")[0] ?? ""));
  const files = [...matrices].map((matrix) => apiLink(csvPath({ matrix }, language)));
  return saveFacts({ language, files }, facts, say);
}
