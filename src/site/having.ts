/** What somebody can do with the products that they have, as the page of comparisons and the command line tell of it. */

import { formats } from "../i18n/format.ts";
import type { At } from "../matrix/coordinates.ts";
import { among, everythingHad, metBy } from "../matrix/derive/having.ts";
import { ownedId, ownedVersion } from "../matrix/owned.ts";
import type { MetBy, Wording } from "./comparing.ts";

/** What there is to have, by ids. */
export type Catalogued = {
  /** Every configuration once. */
  readonly configurations: readonly At[];
  readonly labelOf: (product: string) => string;
  /** The ids of what a product is a form of. */
  readonly widerOf: (product: string) => readonly string[];
};

export type Having = {
  readonly heading: string;
  /** Every configuration among what somebody has. */
  readonly sides: readonly At[];
  /** How many there are, in a few words, and what ends the sentence. */
  readonly summary: readonly [string, string];
  /** Whether a condition is met by what they have. */
  readonly metBy: MetBy;
};

/** What there is to tell of some products before anything is known of their configurations. @param have as owned.ts writes them */
export function havingOf(
  have: readonly string[],
  { configurations, labelOf, widerOf }: Catalogued,
  { language, words }: Wording,
): Having {
  const had = everythingHad(have, widerOf);
  const sides = among(configurations, had);
  const names = formats[language].and(have.map((owned) => nameOf(owned, labelOf)));
  const count = formats[language].plural(sides.length, words.configurations);
  return {
    heading: words.together.replace("#", () => names),
    sides,
    summary: sides.length > 0 ? [count, "."] : [words.noConfiguration, ""],
    metBy: (asked) => metBy(asked, had),
  };
}

/** The name of a product that somebody has, with its version: "Exchange Server 2016 CU23". */
function nameOf(owned: string, labelOf: Catalogued["labelOf"]): string {
  const version = ownedVersion(owned);
  return version ? `${labelOf(ownedId(owned))} ${version}` : labelOf(ownedId(owned));
}
