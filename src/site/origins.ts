import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { DocumentInfo, Origin } from "../matrix/model/documents.ts";
import { originsAt } from "../matrix/origins.ts";

type Resting = { readonly origins: readonly Origin[] } & Pick<DocumentInfo, "checked">;

/** The day of the vendor's page in words; undefined where it has none. */
export function dayOfOrigin({ date }: Origin, language: Language): string | undefined {
  return date === null ? undefined : formats[language].date(date);
}

/** What follows on the title of the last of some origins: when they were last looked at; nothing where nobody says. */
export function checkedWords({ checked }: Resting, language: Language): string {
  const { source } = dictionaries[language];
  return checked === null ? "" : source.checked(formats[language].date(checked));
}

/** A line that states something, and as of when, where it says that. */
type Dated = { readonly line: number; readonly date?: string | undefined };

/** What a statement rests on, as of its own date, where the row that it stands in has one: a version of the same pages. */
export const originsOf = (document: Pick<Resting, "origins">, { line, date }: Dated): readonly Origin[] =>
  originsAt(document, line).map((origin) => (date === undefined ? origin : { ...origin, date }));

/** What a statement rests on as one sentence without a full stop; undefined where that is nothing. */
export function originSentence(document: Resting, source: Dated, language: Language): string | undefined {
  const origins = originsOf(document, source);
  if (origins.length === 0) return undefined;
  const named = origins.map((one) =>
    [one.title, dayOfOrigin(one, language), one.version].filter((part) => part != null).join(", "),
  );
  const { from } = dictionaries[language].source;
  return `${from} ${formats[language].and(named)}${checkedWords(document, language)}`;
}

/**
 * How old what a document says is: the days of the vendor's pages that it rests on, and when they were last looked at;
 * where it names none, when it was itself last changed.
 */
export function ageOf(document: Resting & Pick<DocumentInfo, "date">, language: Language): string {
  const { source } = dictionaries[language];
  const { origins, date } = document;
  if (origins.length === 0)
    return date === null ? source.undated : source.dated(formats[language].date(date));
  const days = new Set(origins.map((one) => one.date));
  const known = [...days].filter((day) => day !== null).toSorted();
  const age = source.pages(origins.length, known.length > 0 ? daysInWords(known, language) : undefined);
  const others = known.length > 0 && known.length < days.size ? source.another : "";
  return `${age}${others}${checkedWords(document, language)}`;
}

/** More dates than these are told by the first and the last. */
const mostDays = 2;

/** ISO dates in their order: each where they are few. */
function daysInWords(days: readonly string[], language: Language): string {
  const words = days.map((day) => formats[language].date(day));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return days.length > mostDays ? statements[language].span(first, last) : formats[language].and(words);
}

/** On how old pages of the vendor some documents rest, and since when all of them were checked, to follow on their number. */
export function restingOn(documents: readonly Resting[], language: Language): string {
  const { shell } = dictionaries[language];
  const { date } = formats[language];
  const days = documents.flatMap(({ origins }) => origins.flatMap((one) => one.date ?? [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const checked = lastChecked(documents);
  if (first === undefined || last === undefined || checked === undefined) return ".";
  return shell.restingOn(date(first), date(last), date(checked));
}

/** The day on which all of some documents had been compared with what they rest on; undefined where nobody says. */
export function lastChecked(documents: readonly Pick<Resting, "checked">[]): string | undefined {
  return documents.flatMap(({ checked }) => checked ?? []).toSorted()[0];
}
