/** As of which day a page speaks, and on which day it is read. What follows from that is loaded only if they differ. */

const today = (): string => new Date().toISOString().slice(0, 10);

/** The day on which the page was built, as an ISO date; today where it does not say. */
export const builtOn = (): string => document.documentElement.dataset["asOf"] ?? today();

/** The reader's day as an ISO date (UTC), but never before that of the build: nothing of the past is told again. */
export const readersDay = (): string => [builtOn(), today()].toSorted().at(-1) ?? today();

/** Puts what a part of the page says in the reader's day, if that is a later one. */
export async function retold(root: ParentNode): Promise<void> {
  const day = readersDay();
  if (day > builtOn()) (await import("./today.ts")).retell(root, day);
}
