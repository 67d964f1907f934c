import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { originsAt } from "../matrix/derive/origins.ts";
import type { DocumentInfo, Origin } from "../matrix/model.ts";

type Resting = Pick<DocumentInfo, "origins" | "checked">;

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

/** The days of the vendor's pages that a document rests on, each once, as the list of documents shows them. */
export function originDays({ origins }: Resting, language: Language): readonly string[] {
  return [...new Set(origins.flatMap((one) => dayOfOrigin(one, language) ?? one.version ?? []))];
}
