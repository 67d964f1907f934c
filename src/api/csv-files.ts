/** The files for spreadsheets: each matrix, and what ends when, in each language. */

import type { Place } from "../matrix/addresses.ts";
import { type Language, languages } from "../matrix/catalog/languages.ts";
import type { Site } from "../site/site.ts";
import { csvOf, csvPath } from "./csv.ts";
import { lifecycleRows } from "./lifecycle-rows.ts";
import { matrixRows } from "./rows.ts";

/** A file: its path below that of the API, and what makes its text. */
export type CsvFile = { readonly path: string; readonly text: () => string };

/**
 * Every file for spreadsheets.
 * @param address the address of a place on the pages of a language, absolute where it is known where the site is published
 */
export const csvFiles = (
  site: Site,
  address: (language: Language, place: Place) => string,
): readonly CsvFile[] =>
  languages.flatMap((language) => {
    const telling = { language, address: (place: Place) => address(language, place) };
    return [
      ...site.data.catalog.matrices.map((matrix) => ({
        path: csvPath({ matrix: matrix.id }, language),
        text: () => csvOf(matrixRows(site, matrix, telling)),
      })),
      { path: csvPath("lifecycle", language), text: () => csvOf(lifecycleRows(site, telling)) },
    ];
  });
