import type { Site } from "../site/site.ts";
import type { Links } from "./links.ts";

/** Makes something of a site once, however many files have it in them: cells are in four of them. */
export function oncePerSite<T>(make: (site: Site, links: Links) => T): (site: Site, links: Links) => T {
  const made = new WeakMap<Site, Map<string, T>>();
  return (site, links) => {
    const all = made.get(site) ?? new Map<string, T>();
    made.set(site, all);
    const known = all.get(links.root) ?? make(site, links);
    all.set(links.root, known);
    return known;
  };
}
