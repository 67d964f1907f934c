import type { Language } from "../matrix/catalog/languages.ts";

/** What the search says of a question and its answers. `#` stands for what it is about. */
export type SearchingWords = {
  /** While what is searched is on its way. */
  readonly searching: string;
  readonly leftOut: string;
  /** Of a release of a product, such as "exchange 2016". */
  readonly unspoken: string;
  /** The heading of the lists of everything. */
  readonly browse: string;
  /** The heading and the note of what needs a product. */
  readonly prerequisites: string;
  readonly needs: string;
  readonly lifecycle: string;
  readonly everything: string;
  readonly comparison: string;
  readonly sideBySide: string;
  /** Between the sides of a comparison. */
  readonly against: string;
  /** The title of the page of a question. */
  readonly titled: string;
};

export const searching: Readonly<Record<Language, SearchingWords>> = {
  en: {
    searching: "Searching…",
    leftOut: "Left out: #",
    unspoken: "Nothing is said of “#” by itself; this is the nearest.",
    browse: "Everything by name",
    prerequisites: "Prerequisites",
    needs: "What needs #",
    lifecycle: "Lifecycle",
    everything: "What ends when",
    comparison: "Comparison",
    sideBySide: "side by side",
    against: " and ",
    titled: "# – search",
  },
  fr: {
    searching: "Recherche en cours…",
    leftOut: "Mots ignorés : #",
    unspoken: "Rien n’est dit de « # » en particulier ; voici le plus proche.",
    browse: "Tout, par nom",
    prerequisites: "Prérequis",
    needs: "Ce qui nécessite #",
    lifecycle: "Cycle de vie",
    everything: "Ce qui prend fin, et quand",
    comparison: "Comparaison",
    sideBySide: "côte à côte",
    against: " et ",
    titled: "# – recherche",
  },
};

/**
 * What the results of a question have not, in a sentence or two; empty where they have all of it.
 * @param leftOut words, among them the releases of what is
 * @param unspoken products of a release of which nothing is said
 */
export function whatIsMissing(
  words: Pick<SearchingWords, "leftOut" | "unspoken">,
  leftOut: readonly string[],
  unspoken: readonly string[],
): string {
  const others = leftOut.filter((word) => !unspoken.some((name) => name.includes(word)));
  return [
    ...unspoken.map((name) => words.unspoken.replace("#", () => name)),
    ...(others.length > 0 ? [words.leftOut.replace("#", () => others.join(", "))] : []),
  ].join(" ");
}
