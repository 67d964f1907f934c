import { currentMoment, currentSite } from "../site/current.ts";
import type { Making } from "./envelope.ts";
import { type Links, linksAt } from "./links.ts";

/** The addresses of the site that is being built. */
export const currentLinks = (): Links =>
  linksAt({ origin: import.meta.env.SITE, base: import.meta.env.BASE_URL });

/** What the files of the build are made from. */
export const currentMaking = (): Making => ({
  site: currentSite(),
  links: currentLinks(),
  generatedAt: currentMoment(),
});
