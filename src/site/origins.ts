import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { DocumentInfo, Origin } from "../matrix/model.ts";
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

/** The origins of a line as one sentence without a full stop; undefined where it has none. */
export function originSentence(document: Resting, line: number, language: Language): string | undefined {
  const origins = originsAt(document, line);
  if (origins.length === 0) return undefined;
  const named = origins.map((one) =>
    [one.title, dayOfOrigin(one, language), one.version].filter((part) => part != null).join(", "),
  );
  const { source } = dictionaries[language];
  return `${source.from} ${formats[language].and(named)}${checkedWords(document, language)}`;
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
  const days = new Set(origins.map((one) => dayOfOrigin(one, language)));
  const known = [...days].filter((day) => day !== undefined);
  const age = source.pages(origins.length, known.length > 0 ? formats[language].and(known) : undefined);
  const others = known.length > 0 && known.length < days.size ? source.another : "";
  return `${age}${others}${checkedWords(document, language)}`;
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
