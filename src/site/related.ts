import type { Language } from "../matrix/catalog/languages.ts";
import { aliasesOf, type Feature, type Group, type Product } from "../matrix/catalog/schema.ts";
import type { Definition } from "../matrix/model/matrices.ts";
import { foldName } from "../matrix/words.ts";
import { type CellView, type Site, whyUnlisted } from "./site.ts";
import { ownOrAll } from "./translations.ts";

/** The cells of one feature, matrix by matrix in the order of the catalog. */
export type FeatureInMatrix = { readonly matrix: CellView["matrix"]; readonly cells: readonly CellView[] };

/**
 * Whether the feature of a cell could be there at all: a document speaks of it, or the catalog does not say that none is
 * expected to. Voice mail of a server for documents is no place where somebody misses an answer.
 */
const couldBe = (view: CellView): boolean => view.cell !== undefined || whyUnlisted(view) === undefined;

/** Every cell, and what is stated of whole configurations, which is a feature of its own. */
const statedOrNot = ({ cells, wholes }: Site): readonly CellView[] => [...cells, ...wholes];

/** A feature in every matrix that has it, wherever it could be. */
export function acrossMatrices(site: Site, feature: Feature): readonly FeatureInMatrix[] {
  const cells = statedOrNot(site).filter((view) => view.feature === feature && couldBe(view));
  return [...Map.groupBy(cells, ({ matrix }) => matrix)].map(([matrix, own]) => ({ matrix, cells: own }));
}

/** The feature of a cell in every matrix that has it, that of the cell first, and the cell itself in its place. */
export function wherever(site: Site, view: CellView): readonly FeatureInMatrix[] {
  return acrossMatrices(site, view.feature).toSorted(
    (one, other) => Number(other.matrix === view.matrix) - Number(one.matrix === view.matrix),
  );
}

/** A definition and the language of the document it stands in. */
export type Explained = { readonly definition: Definition; readonly language: string };

/**
 * The definitions whose term is a name of one of some features or products, in any language, in the order of these.
 *
 * Where documents of several languages define a thing, only those in the reader's language are given of it.
 */
export function definitionsOf(
  site: Site,
  things: readonly (Feature | Product)[],
  language: Language,
): readonly Explained[] {
  const explained = site.data.result.definitions.map((definition) => ({
    definition,
    language: site.document(definition.source.document).language,
  }));
  const found = things.flatMap((thing) => {
    const names = new Set([...Object.values(thing.label), ...aliasesOf(thing)].map(foldName));
    const own = explained.filter(({ definition }) => names.has(foldName(definition.term)));
    return ownOrAll(own, (one) => one.language, language);
  });
  return [...new Set(found)];
}

/** The features of a group that some matrix has, each with its cells. */
export type FeatureGroup = {
  readonly group: Group;
  readonly features: readonly { readonly feature: Feature; readonly cells: readonly CellView[] }[];
};

/** All features by group, groups and features in the order of the catalog. */
export function featuresByGroup(site: Site): readonly FeatureGroup[] {
  const cells = Map.groupBy(statedOrNot(site).filter(couldBe), ({ feature }) => feature);
  const features = site.data.catalog.features.flatMap((feature) => {
    const own = cells.get(feature);
    return own === undefined ? [] : [{ feature, cells: own }];
  });
  return site.data.catalog.groups
    .map((group) => ({ group, features: features.filter(({ feature }) => feature.group === group.id) }))
    .filter((part) => part.features.length > 0);
}
