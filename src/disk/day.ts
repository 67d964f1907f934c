import { z } from "zod";
import { ReadingError } from "./problem.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The day for which product lifecycles are reported, as an ISO date (UTC): AS_OF in the environment, else the day of
 * SOURCE_DATE_EPOCH, else today.
 *
 * A build says what is true on one day, so the day is an input like the content. Who sets SOURCE_DATE_EPOCH asks for the
 * same bytes from every build of one commit (https://reproducible-builds.org/specs/source-date-epoch/), and pages that
 * spoke of today would differ.
 *
 * @param now reads the clock; called only if neither is set
 * @throws ReadingError for anything but a day that exists, written as YYYY-MM-DD, or a number of seconds
 */
export function dayOf(environment: Environment, now: () => Date = () => new Date()): string {
  return asOf(environment) ?? dayIn(epochOf(environment) ?? now());
}

/**
 * When the files that a build generates say that they were generated, as an ISO instant (UTC) in whole seconds:
 * SOURCE_DATE_EPOCH in the environment, else midnight of AS_OF, else now.
 *
 * @param now reads the clock; called only if neither is set
 * @throws ReadingError where `dayOf` does
 */
export function generatedAt(environment: Environment, now: () => Date = () => new Date()): string {
  const day = asOf(environment);
  const instant = epochOf(environment) ?? (day === undefined ? now() : new Date(day));
  return instant.toISOString().replace(/\.\d+Z$/, "Z");
}

const dayIn = (instant: Date): string => instant.toISOString().slice(0, 10);

function asOf(environment: Environment): string | undefined {
  const text = environment["AS_OF"];
  if (!text || z.iso.date().safeParse(text).success) return text || undefined;
  throw new ReadingError(`AS_OF is “${text}”: write a day that exists as YYYY-MM-DD, such as 2026-11-20.`);
}

/** The last second of the last year that an ISO date writes with four digits. */
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

function epochOf(environment: Environment): Date | undefined {
  const text = environment["SOURCE_DATE_EPOCH"];
  if (!text) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= lastSecond) return new Date(Number(text) * 1000);
  throw new ReadingError(
    `SOURCE_DATE_EPOCH is “${text}”: write whole seconds since 1970-01-01, such as those of the commit: git log -1 --format=%ct`,
  );
}
