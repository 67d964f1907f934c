import type { Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { searchData } from "../search/data.ts";
import { placeOf } from "../search/hit.ts";
import { createSearch } from "../search/search.ts";
import type { Site } from "./site.ts";

/** Something to search for, and the page that answers it. */
export type Example = { readonly text: string; readonly place: Place };

/**
 * What the search page proposes, each with its best answer, so that it leads there without scripts as well. What finds
 * nothing is not proposed.
 */
export function examplesOf({ data, day }: Site, language: Language): readonly Example[] {
  const { catalog, result, site } = data;
  const search = createSearch(searchData(catalog, result), day);
  return site.examples[language].flatMap((text) =>
    search.find(text, 1).hits.map(({ hit }) => ({ text, place: placeOf(hit) })),
  );
}
