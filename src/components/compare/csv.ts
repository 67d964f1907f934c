/** What is seen, as a file for spreadsheets and scripts. Loaded when somebody asks for it. */

import Papa from "papaparse";
import type { Language } from "../../matrix/catalog/languages.ts";
import type { CompareWordsHere } from "../../site/compare-words.ts";
import type { WordedStatement } from "../../site/compared.ts";
import type { Told } from "../../site/comparing.ts";
import { link } from "../../site/link.ts";

/** One configuration as a file has it. */
export type CsvSide = { readonly label: string; readonly told: Told };

/** Without it, spreadsheets take the file for one in the encoding of their country. */
const byteOrderMark = "\uFEFF";

/**
 * One row for each answer, those of the first configuration first, and one for each feature that is not listed, as RFC 4180
 * has it. What a spreadsheet would run as a formula has an apostrophe before it.
 * @param origin what addresses begin with: `https://example.org`
 */
export function csvOf(
  sides: readonly CsvSide[],
  features: readonly string[],
  { language, words, origin }: { language: Language; words: CompareWordsHere; origin: string },
): string {
  const { columns } = words;
  const fields = [
    columns.configuration,
    words.feature,
    columns.group,
    words.answer,
    words.conditions,
    columns.about,
    columns.sources,
    columns.origins,
    columns.checked,
    columns.lapsesOn,
    columns.address,
    columns.remarks,
  ];
  const labels = new Map(sides.flatMap(({ told }) => told.features).map((one) => [one.feature, one]));
  const data = sides.flatMap(({ label, told }) => [
    ...told.wholes.map((one) => [
      label,
      words.asWhole,
      "",
      words.whole[one.standing] ?? "",
      ...detailsIn(one, told),
      origin + link(language, { kind: "configuration", matrix: one.matrix, at: one.at }),
      remarksIn(one),
    ]),
    ...features.flatMap((id) => {
      const feature = labels.get(id);
      if (feature === undefined) return [];
      const statements = told.features.find((one) => one.feature === id)?.statements ?? [];
      const head = [label, feature.label, feature.group];
      if (statements.length === 0) return [[...head, words.unlisted, "", "", "", "", "", "", "", ""]];
      return statements.map((one) => [
        ...head,
        words.standing[one.standing],
        ...detailsIn(one, told),
        origin + link(language, { kind: "cell", matrix: one.matrix, at: one.at, feature: id }),
        remarksIn(one),
      ]);
    }),
  ]);
  return byteOrderMark + Papa.unparse({ fields, data }, { newline: "\r\n", escapeFormulae: true });

  function detailsIn(
    { chips, form, saidIn, sources, lapsesOn }: WordedStatement,
    { documents }: Told,
  ): string[] {
    const used = [...new Set(sources.flatMap(([document]) => documents[document] ?? []))];
    const once = (all: readonly string[]): string => [...new Set(all)].toSorted().join("; ");
    return [
      chips.map(({ text }) => text).join("; "),
      [saidIn, form].filter(Boolean).join(", "),
      sources
        .flatMap(([of, line]) => {
          const document = documents[of];
          return document ? `${document.title}, ${words.line.replace("#", String(line))}` : [];
        })
        .join("; "),
      once(used.flatMap(({ origins }) => origins)),
      once(used.flatMap(({ checked }) => checked ?? [])),
      lapsesOn ?? "",
    ];
  }
}

/** What there is to say beside an answer: how sure it is, and between what its sources differ. */
const remarksIn = ({ standing, doubts, news }: WordedStatement): string =>
  [...doubts, ...(standing === "sources-differ" ? [news] : [])].join("; ");
