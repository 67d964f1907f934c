/** What ends when, as rows of a table: one for each date that the catalog has, with its source. */

import { csvWords } from "../i18n/csv.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import { lifecycleEvents } from "../matrix/catalog/lifecycle.ts";
import { statesSentence } from "../site/lifecycle.ts";
import type { Site } from "../site/site.ts";
import { successorsOn } from "../site/successors.ts";
import { type Row, timelineOf } from "../site/timeline.ts";
import { separator, type Table } from "./csv.ts";
import type { Telling } from "./rows.ts";

/** A date as it stands in its row; the id of its origin. */
type Dated = {
  readonly event: string;
  readonly date: string;
  readonly end?: string;
  readonly text?: string;
  readonly source?: string | undefined;
};

/** Everything that has a lifecycle, in the order of the page; what has no date at all has a row that says so. */
export function lifecycleRows(site: Site, telling: Telling): Table {
  const { dates: words } = csvWords[telling.language];
  const rows = timelineOf(site, telling.language).groups.flatMap((group) => group.rows);
  return { fields: Object.values(words), rows: rows.flatMap((row) => rowsOf(site, row, telling)) };
}

/** The fields of a row, in the order of the words for their heads. */
function rowsOf(site: Site, row: Row, { language, address }: Telling): readonly (readonly string[])[] {
  const { id, name, kind, lifecycle, thing } = row;
  const origins = new Map(site.data.catalog.origins.map((one) => [one.id, one]));
  const dates = datesOf(row, language);
  const none: Dated = { event: "", date: "", source: lifecycle.source };
  return (dates.length > 0 ? dates : [none]).map(({ event, date, end = "", text = "", source = "" }) => {
    const origin = origins.get(source);
    return Object.values({
      id,
      thing: name,
      kind: kind.label[language],
      state: statesSentence(lifecycle, site.day, language),
      event,
      date,
      end,
      text,
      source: origin?.title ?? "",
      sourceAddress: origin?.address ?? "",
      sourceDate: origin?.date ?? "",
      successors: successorsOn(site, thing)
        .map(({ label }) => label[language])
        .join(separator),
      note: lifecycle.note?.[language] ?? "",
      asOf: site.day,
      address: address(row.place),
    } satisfies Readonly<Record<keyof (typeof csvWords)["en"]["dates"], string>>);
  });
}

function datesOf({ lifecycle }: Row, language: Telling["language"]): readonly Dated[] {
  const words = dictionaries[language].product.lifecycle;
  const { steps = [], paidUpdates = [], sources = {}, source } = lifecycle;
  return [
    ...[...lifecycleEvents, "earliestEnd" as const].flatMap((field) => {
      const date = lifecycle[field];
      return date === undefined ? [] : [{ event: words[field], date, source: sources[field] ?? source }];
    }),
    ...steps.map((step) => ({
      event: words.step,
      date: step.date,
      text: step.text[language],
      source: step.source,
    })),
    ...paidUpdates.map(({ from, to, source: of }) => ({
      event: words.paidUpdates,
      date: from,
      end: to,
      source: of,
    })),
  ];
}
