import { z } from "zod";

/** A day in the one form that cannot be misread (`2016-12-09`), or why some words are none and what to write. */
export type Dated =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "none"; readonly message: string; readonly hint: string };

const isoDay = z.iso.date();

const isDay = (text: string): boolean => isoDay.safeParse(text).success;

/** A day in ISO form; the year, month and day may be numbers that are no day. */
const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

const months = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** A day as a person says it: “9 December 2016”. Days that do not exist can be said as well. */
const spoken = (year: string, month: string, day: string): string =>
  `${Number(day)} ${months.format(Date.UTC(2000, Number(month) - 1))} ${year}`;

/** Reads a day that must be in ISO form. Dates with slashes are read differently in different countries. */
export function isoDate(text: string): Dated {
  if (isDay(text)) return { kind: "day", day: text };
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year && month && day) return almostIso(year, month, day);
  const readings = readingsOf(text);
  if (readings.length === 0)
    return {
      kind: "none",
      message: `“${text}” is no date`,
      hint: "Write the day as year, month and day: 2016-12-09.",
    };
  const [words, forms] = [readings.map((one) => one.words), readings.map((one) => one.form)];
  const message =
    readings.length === 1 ? `“${text}” is not in ISO form` : `“${text}” can be ${words.join(" or ")}`;
  return { kind: "none", message, hint: `Write ${forms.join(" or ")}.` };
}

function almostIso(year: string, month: string, day: string): Dated {
  const form = iso(year, month, day);
  if (isDay(form))
    return { kind: "none", message: `“${year}-${month}-${day}” is not in ISO form`, hint: `Write ${form}.` };
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const message = isMonth ? `${spoken(year, month, day)} is no date` : `There is no month ${Number(month)}`;
  return { kind: "none", message, hint: "Write a day that there is, as year, month and day: 2016-12-09." };
}

/** The days that a date with slashes can be: month first, as in the United States, and day first, as elsewhere. */
function readingsOf(text: string): { readonly words: string; readonly form: string }[] {
  const [, one, other, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (!one || !other || !year) return [];
  const days = [
    { words: spoken(year, other, one), form: iso(year, other, one) },
    { words: spoken(year, one, other), form: iso(year, one, other) },
  ].filter(({ form }) => isDay(form));
  return days[0]?.form === days[1]?.form ? days.slice(0, 1) : days;
}

/** A date of a document from elsewhere, as far as it is one: in ISO form, or with slashes where only one day can be meant. */
export function anyDate(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const [reading, other] = readingsOf(text);
  if (reading && !other) return reading.form;
  return isDay(text) ? text : undefined;
}

/** A date of the vendor's own field, which is defined as month/day/year. */
export function vendorDate(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const form = month && day && year ? iso(year, month, day) : text;
  return isDay(form) ? form : undefined;
}
