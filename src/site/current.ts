import { dayOf, generatedAt } from "../disk/day.ts";
import { once } from "../matrix/once.ts";
import { siteData } from "./data.ts";
import { type Site, siteOf } from "./site.ts";

/** The content that the site is being built from. */
export function currentSite(): Site {
  return siteOf(siteData(), currentDay());
}

/** The day of the build as an ISO date: lifecycle notices are as of this day. AS_OF sets it. */
export function currentDay(): string {
  return dayOf(process.env);
}

/** When the files of the build say that they were made, as a time in UTC: one for all, however long the build takes. */
export const currentMoment = once(() => generatedAt(process.env));
