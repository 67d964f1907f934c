import { z } from "zod";
import { ReadingError } from "./problem.ts";

/**
 * The day for which product lifecycles are reported, as an ISO date (UTC): AS_OF in the environment, or today.
 *
 * A build says what is true on one day, so the day is an input like the content. SOURCE_DATE_EPOCH is ignored: it only
 * dates generated files, and two builds of one commit may well be for different days.
 *
 * @param now reads the clock; called only if AS_OF is not set
 * @throws ReadingError for anything but a day that exists, written as YYYY-MM-DD
 */
export function dayOf(
  environment: Readonly<Record<string, string | undefined>>,
  now: () => Date = () => new Date(),
): string {
  const text = environment["AS_OF"] || now().toISOString().slice(0, 10);
  if (z.iso.date().safeParse(text).success) return text;
  throw new ReadingError(`AS_OF is “${text}”: write a day that exists as YYYY-MM-DD, such as 2026-11-20.`);
}
