/** The files for spreadsheets: each matrix, and what ends when, in each language. */

import { apiWords } from "../i18n/api.ts";
import type { Place } from "../matrix/addresses.ts";
import { languages } from "../matrix/catalog/languages.ts";
import type { Site } from "../site/site.ts";
import { csvOf, csvPath } from "./csv.ts";
import type { TextFile } from "./envelope.ts";
import { lifecycleRows } from "./lifecycle-rows.ts";
import type { Links } from "./links.ts";
import { matrixRows } from "./rows.ts";

const mediaType = "text/csv";

/** Every file for spreadsheets. Each has the addresses and the words of its language. */
export const csvFiles = (site: Site, links: Links): readonly TextFile[] =>
  languages.flatMap((language): TextFile[] => {
    const telling = { language, address: (place: Place) => links.pages(place)[language] };
    const lifecycle = csvPath("lifecycle", language);
    return [
      ...site.data.catalog.matrices.map((matrix) => ({
        path: csvPath({ matrix: matrix.id }, language),
        title: matrix.label,
        template: csvPath({ matrix: "{matrix}" }, language),
        parameters: { matrix: matrix.id },
        permalink: { kind: "matrix", key: matrix.id },
        mediaType,
        text: () => csvOf(matrixRows(site, matrix, telling)),
      })),
      {
        path: lifecycle,
        title: apiWords.lifecycle,
        template: lifecycle,
        parameters: {},
        mediaType,
        text: () => csvOf(lifecycleRows(site, telling)),
      },
    ];
  });
