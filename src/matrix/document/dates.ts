import { z } from "zod";
import type { DataOf } from "../diagnostics/kinds.ts";
import { partialDate } from "../model/documents.ts";

/** Why a text is not a day in the one unambiguous form (`2016-12-09`), and the days that it could mean. */
export type NoDate = {
  readonly problem: Extract<
    DataOf<"front-matter-invalid">["problem"],
    "no-date" | "no-month" | "no-day" | "not-iso" | "ambiguous-date"
  >;
  readonly dates: readonly string[];
};

const isoDay = z.iso.date();

const isDay = (text: string): boolean => isoDay.safeParse(text).success;

/** A day in ISO form; the day need not exist. */
const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/**
 * What is wrong with a day that must be in ISO form; undefined if nothing is. Dates with slashes are read differently
 * in different countries.
 */
export function wrongDate(text: string): NoDate | undefined {
  if (isDay(text)) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year && month && day) return almostIso(year, month, day);
  const dates = readingsOf(text);
  if (dates.length === 0) return { problem: "no-date", dates };
  return { problem: dates.length === 1 ? "not-iso" : "ambiguous-date", dates };
}

function almostIso(year: string, month: string, day: string): NoDate {
  const form = iso(year, month, day);
  if (isDay(form)) return { problem: "not-iso", dates: [form] };
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return { problem: isMonth ? "no-day" : "no-month", dates: [] };
}

/** Whether a text is a day, or a month or year alone, in ISO form. */
export const isPartialDate = (text: string): boolean => partialDate.safeParse(text).success;

/**
 * What is wrong with the date of a version of somebody else's page, of which sometimes only the month or the year is
 * known; undefined if nothing is.
 */
export const wrongPartialDate = (text: string): NoDate | undefined =>
  isPartialDate(text) ? undefined : wrongDate(text);

/** The two days that a date with slashes could be; undefined if it can only be one day, or none. */
export function twoReadings(text: unknown): readonly string[] | undefined {
  const readings = typeof text === "string" ? readingsOf(text) : [];
  return readings.length > 1 ? readings : undefined;
}

/**
 * The days that a date with slashes could be: day first, as in most countries, and month first, as in the United
 * States.
 */
function readingsOf(text: string): string[] {
  const [, one, other, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (!one || !other || !year) return [];
  return [...new Set([iso(year, other, one), iso(year, one, other)])].filter(isDay);
}

/** A date in a document from elsewhere, if it is clear: in ISO form, or with slashes if only one day can be meant. */
export function anyDate(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const [reading, other] = readingsOf(text);
  if (reading && !other) return reading;
  return isDay(text) ? text : undefined;
}

/** A date of the vendor's own field, which is defined as month/day/year. */
export function vendorDate(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const form = month && day && year ? iso(year, month, day) : text;
  return isDay(form) ? form : undefined;
}
