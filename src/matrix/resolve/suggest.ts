import Fuse from "fuse.js";
import { either } from "../text.ts";

/** The known labels nearest to an unknown one, best first, three at most. */
export type Suggest = (label: string) => readonly string[];

/** A label or alias, and what it stands for: several wordings of one thing are one suggestion. */
export type Suggestion = { readonly id: string; readonly label: string };

/** Somebody mends a few labels at a time, while a file of ten thousand strange ones must not cost a search each. */
const mostSearches = 100;

/** The index is built on the first unknown label, since most documents have none. A label is searched for once. */
export function suggester(names: readonly Suggestion[]): Suggest {
  let fuse: Fuse<Suggestion> | undefined;
  const known = new Map<string, readonly string[]>();
  const search = (label: string): readonly string[] => {
    fuse ??= new Fuse(names, { keys: ["label"], threshold: 0.4, ignoreDiacritics: true });
    const best = fuse.search(label, { limit: 9 }).map(({ item }) => item);
    return best
      .filter(({ id }, at) => best.findIndex((one) => one.id === id) === at)
      .map((one) => one.label)
      .slice(0, 3);
  };
  return (label) => {
    // Fuse compares at most a few words well; a whole paragraph that stands for a label has no near miss anyway.
    const short = label.slice(0, 64);
    const nearest = known.get(short) ?? (known.size < mostSearches ? search(short) : []);
    if (known.size < mostSearches) known.set(short, nearest);
    return nearest;
  };
}

/** The hint for a label that the catalog does not know. */
export function didYouMean(nearest: readonly string[], where: string): string {
  const add = `add it, or an alias, to ${where}`;
  if (nearest.length === 0) return `Nothing in the catalog is like it: mend the wording, or ${add}.`;
  return `Did you mean ${either(nearest.map((label) => `“${label}”`))}? Otherwise ${add}.`;
}
