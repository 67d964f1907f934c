import { dictionaries } from "../i18n/dictionary.ts";
import { searching, whatIsMissing } from "../i18n/searching.ts";
import { addresses } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Catalog, Product } from "../matrix/catalog/schema.ts";
import { type At, cellKey, namedAt } from "../matrix/coordinates.ts";
import { visible } from "../matrix/report/visible.ts";
import { either } from "../matrix/text.ts";
import { searchData } from "../search/data.ts";
import { type Hit, placeOf, type Ranked } from "../search/hit.ts";
import { createSearch, type Search } from "../search/search.ts";
import { statesSentence } from "../site/lifecycle.ts";
import { asOne, oncePerPair, pairsOf } from "../site/pairs.ts";
import { acrossMatrices } from "../site/related.ts";
import { type CellView, type Configuration, keyOf, type Site } from "../site/site.ts";
import { touching } from "../site/touching.ts";
import { answer, configurationLabel, tally, whereItWorks } from "../site/wording.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import type { SearchCommand } from "./queries.ts";
import { withSite } from "./site.ts";

/**
 * Searches the project's own content, as the site does. Where its catalog has errors, those are all there is; documents
 * that could not be opened are reported, and the others searched.
 */
export function searched(
  { queries, language, limit, catalog: folder, json }: SearchCommand,
  root: string,
  surroundings: Surroundings,
): Outcome {
  return withSite(root, folder, surroundings, (site) => {
    const { catalog, result } = site.data;
    const search = createSearch(searchData(catalog, result), site.day);
    const answered = queries.map((query) =>
      json ? asJson(query, search, language, limit, catalog) : asLines(query, search, language, limit, site),
    );
    return { out: answered.map((one) => `${one}\n`).join(""), err: "", status: 0 };
  });
}

/**
 * A result for programs: ids that do not apply are left out, addresses count from the root of the site. The sides of a
 * comparison are lists of ids.
 */
function resultOf({ hit, score }: Ranked, language: Language, catalog: Catalog) {
  const { kind, ...ids } = hit;
  const url = addresses("/")(language, placeOf(hit));
  if (!("at" in ids)) return { kind, ...ids, url, score };
  const { at, ...others } = ids;
  const axes = catalog.matrices.find(({ id }) => id === ids.matrix)?.axes ?? [];
  return { kind, ...others, ...namedAt(axes, at), url, score };
}

function asJson(query: string, search: Search, language: Language, limit: number, catalog: Catalog): string {
  const { hits, leftOut, unspoken } = search.find(query, limit);
  const results = hits.map((hit) => resultOf(hit, language, catalog));
  return JSON.stringify({ query, results, leftOut, unspoken });
}

/** What a person wants to know of each result at once, and below it the address of its page. */
function asLines(query: string, search: Search, language: Language, limit: number, site: Site): string {
  const { hits, leftOut, unspoken } = search.find(query, limit);
  const missing = visible(whatIsMissing(searching[language], leftOut, unspoken));
  const lines = hits.flatMap(({ hit }) => [
    visible(lineFor(hit, language, site)),
    `    ${addressOf(hit, language)}`,
  ]);
  if (lines.length > 0) return [...lines, missing].filter(Boolean).join("\n");
  const nearest = search.nearest(query).map((label) => label[language]);
  const offer = nearest.length > 0 ? ` The nearest names: ${either(nearest)}.` : "";
  return `Nothing found for “${visible(query)}”.${offer}`;
}

const addressOf = (hit: Hit, language: Language): string => addresses("/")(language, placeOf(hit));

function lineFor(hit: Hit, language: Language, site: Site): string {
  const { product, cell } = dictionaries[language];
  switch (hit.kind) {
    case "feature": {
      const found = site.feature(hit.feature);
      const everywhere = acrossMatrices(site, found).flatMap((part) => part.cells);
      return `${found.label[language]}. ${whereItWorks(oncePerPair(everywhere), language)}`;
    }
    case "product": {
      const found = site.product(hit.product);
      return product.title(found.label[language], site.kind(found)[language]);
    }
    case "configuration": {
      const { label, configurations, cells } = pairAt(hit, language, site);
      const matrices = configurations.map(({ matrix }) => matrix.label[language]).join(", ");
      return cell.shareTitle(`${label} (${matrices})`, tally(cells, language));
    }
    case "cell": {
      const one = cellAt(hit, site);
      const name = `${one.feature.label[language]}, ${configurationLabel(one, language)}`;
      return cell.shareTitle(name, answer(site, one, language));
    }
    case "prerequisite":
      return needsLine(site.product(hit.product), language, site);
    case "lifecycle":
      return lifeLine(hit, language, site);
    case "comparison":
      return comparisonLine(hit.sides, language, site);
  }
}

type Of<Kind extends Hit["kind"]> = Extract<Hit, { readonly kind: Kind }>;

/** What was found is made of the cells of the site. */
function cellAt({ matrix, at, feature }: Of<"cell">, site: Site): CellView {
  const key = cellKey({ feature, at });
  return site.cells.find((view) => view.matrix.id === matrix && keyOf(view) === key) as CellView;
}

function pairAt({ matrix, at }: Of<"configuration">, language: Language, site: Site) {
  const own = site.configurations.find(
    (one) => one.matrix.id === matrix && one.at.every(({ id }, axis) => id === at[axis]),
  ) as Configuration;
  const pair = pairsOf(site).of(own);
  return {
    label: configurationLabel(pair, language),
    configurations: pair.configurations,
    cells: asOne(pair).cells,
  };
}

function needsLine(found: Product, language: Language, site: Site): string {
  const { requires } = touching(site, found).cells;
  const features = new Set(requires.map(({ feature }) => feature)).size;
  return `${found.label[language]}. ${dictionaries[language].product.neededBy(features, requires.length)}`;
}

function lifeLine(hit: Of<"lifecycle">, language: Language, site: Site): string {
  const { product, feature } = hit;
  if (product === undefined && feature === undefined) return searching[language].everything;
  const { label, lifecycle } = product === undefined ? site.feature(feature ?? "") : site.product(product);
  return `${label[language]}. ${statesSentence(lifecycle, site.day, language)}`;
}

function comparisonLine(sides: readonly At[], language: Language, site: Site): string {
  const names = sides.map((at) => configurationLabel({ at: at.map(site.product) }, language));
  const { comparison, against } = searching[language];
  return `${comparison}${language === "fr" ? "\u00a0" : ""}: ${names.join(against)}`;
}
