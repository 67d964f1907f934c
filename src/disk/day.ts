import { z } from "zod";
import { ReadingError } from "./problem.ts";

/**
 * The day as of which the lifecycle of products is told, as an ISO date (UTC): AS_OF of the environment, else today.
 *
 * A build says what is true on one day, so the day is an input like the content. SOURCE_DATE_EPOCH has no say in it: that
 * only dates what is generated, and two builds of one commit may well be made to speak of different days.
 *
 * @param now what the clock says, asked only where AS_OF is not set
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
