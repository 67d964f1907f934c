import type { Language } from "../matrix/catalog/languages.ts";

/** The forms of a word by plural category; `other` is what a language falls back to. */
export type PluralForms = { readonly one?: string; readonly many?: string; readonly other: string };

/** How one language writes numbers, lists, dates and quotations. */
export type Format = {
  /** The tag by which `Intl` knows it. */
  readonly tag: string;
  /** The form that goes with a number; `#` in it becomes the number. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** "a, b and c" */
  readonly and: (items: readonly string[]) => string;
  /** "a, b or c" */
  readonly or: (items: readonly string[]) => string;
  /** An ISO date in words, "14 October 2025", or a month, "October 2025", or a year, if that is all it is. */
  readonly date: (iso: string) => string;
  /** The month of an ISO date in words: "October 2025". */
  readonly month: (iso: string) => string;
  /** The name of a language by its tag: "French". */
  readonly languageName: (tag: string) => string;
};

const yearLength = "2025".length;
const monthLength = "2025-10".length;

/** The formats of a language tag; English is the international one, with the day before the month. */
function formatOf(tag: string): Format {
  const rules = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  const both = new Intl.ListFormat(tag, { type: "conjunction" });
  const either = new Intl.ListFormat(tag, { type: "disjunction" });
  const names = new Intl.DisplayNames(tag, { type: "language" });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" });
  const month = (iso: string): string => months.format(new Date(iso));
  return {
    tag,
    plural: (count, forms) => {
      const category = rules.select(count);
      const form = category === "one" || category === "many" ? forms[category] : undefined;
      return (form ?? forms.other).replace("#", number.format(count));
    },
    and: (items) => both.format(items),
    or: (items) => either.format(items),
    // French writes the first of a month as an ordinal, which Intl does not.
    date: (iso) => {
      if (iso.length === yearLength) return iso;
      return iso.length === monthLength
        ? month(iso)
        : day.format(new Date(iso)).replace(/^1(?= )/, tag.startsWith("fr") ? "1er" : "1");
    },
    month,
    languageName: (of) => names.of(of) ?? of,
  };
}

export const formats: Readonly<Record<Language, Format>> = { en: formatOf("en-GB"), fr: formatOf("fr-FR") };

/** A heading as words within a sentence; one with a name in it, such as “SharePoint”, stays as it is. */
export function uncapitalised(heading: string): string {
  return /\p{Lu}/u.test(heading.slice(1)) ? heading : heading.toLowerCase();
}

/** A phrase as the start of a sentence. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
