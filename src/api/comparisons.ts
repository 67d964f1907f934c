/** Configurations beside each other, and what somebody has, as programs get it on the command line. */

import type { z } from "zod";
import { widerOf } from "../matrix/catalog/forms.ts";
import type { ComparedRow } from "../matrix/derive/comparison.ts";
import { everythingHad, metBy } from "../matrix/derive/having.ts";
import { ownedId, ownedVersion } from "../matrix/owned.ts";
import { comparedOf, type WordedStatement } from "../site/compared.ts";
import { compareTold, toldOn } from "../site/comparing.ts";
import { type Pair, pairsOf } from "../site/pairs.ts";
import type { Site } from "../site/site.ts";
import { wholesOf } from "../site/whole.ts";
import { answersOf } from "./answers.ts";
import { catalogOf } from "./catalog.ts";
import type { Links } from "./links.ts";
import type { comparison as comparisonShape, outcomes, setup as setupShape } from "./shapes/comparisons.ts";

export type ApiComparison = z.infer<typeof comparisonShape>;
export type ApiSetup = z.infer<typeof setupShape>;
type ApiComparedFeature = ApiComparison["features"][number];

/** Compares configurations as the page of comparisons does. @param pairs two to four, in the order of their sides */
export function comparisonOf(site: Site, links: Links, pairs: readonly Pair[]): ApiComparison {
  const answers = answersOf(site, links);
  const { configurationEntry } = catalogOf(site, links);
  // Which words are told beside an answer does not matter: what is compared are keys.
  const told = pairs.map((pair) => toldOn(comparedOf(site, pair, "en"), site.day));
  const compared = compareTold(told, site.day);

  function answerOf(feature: string, { matrix, at, forms }: WordedStatement) {
    const isIt = (view: Site["cells"][number]): boolean =>
      view.matrix.id === matrix &&
      view.feature.id === feature &&
      view.at.every(({ id }, axis) => id === at[axis]);
    return site.cells.filter(isIt).map((view) => ({ forms: [...forms], cell: answers.cell(view) }));
  }

  const rowsOf = (outcome: (typeof outcomes)[number], rows: readonly ComparedRow<WordedStatement>[]) =>
    rows.map(
      ({ feature, sides, differs }): ApiComparedFeature => ({
        feature,
        label: site.feature(feature).label,
        outcome,
        differs: [...differs],
        answers: sides.map((said) => said.flatMap((one) => answerOf(feature, one))),
      }),
    );

  return {
    day: site.day,
    sides: pairs.map((pair) => ({
      configuration: configurationEntry(pair.configurations[0]),
      wholes: wholesOf(site, pair.configurations[0]).map(answers.whole),
    })),
    features: [
      ...rowsOf("differs", compared.differing),
      ...rowsOf("partial", compared.partial),
      ...rowsOf("same", compared.same),
      ...rowsOf("silent", compared.silent),
    ],
  };
}

/** Every configuration among what somebody has. @param have products as owned.ts writes them */
export function setupOf(site: Site, links: Links, have: readonly string[]): ApiSetup {
  const had = everythingHad(have, widerOf(site.data.catalog.products));
  const pairs = pairsOf(site).all.filter(({ at }) => at.every(({ id }) => had.has(id)));
  return {
    day: site.day,
    have: have.map((owned) => ({ product: ownedId(owned), version: ownedVersion(owned) ?? undefined })),
    configurations: pairs.map((pair) => {
      const configuration = catalogOf(site, links).configuration(pair.configurations[0]);
      const needs = configuration.prerequisites.flatMap(({ condition }) => {
        const { requires, minimum, subject } = condition;
        if (requires === undefined) return [];
        return [{ condition, met: metBy({ products: requires, minimum, subject }, had) }];
      });
      return { configuration, needs };
    }),
  };
}
