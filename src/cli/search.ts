import { dictionaries } from "../i18n/dictionary.ts";
import { addresses, type Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import { namedAt } from "../matrix/coordinates.ts";
import { visible } from "../matrix/report/visible.ts";
import { either } from "../matrix/text.ts";
import { searchData } from "../search/data.ts";
import { createSearch, type Hit, type Search } from "../search/search.ts";
import { asOne, oncePerPair, pairsOf } from "../site/pairs.ts";
import { acrossMatrices } from "../site/related.ts";
import { type CellView, placeOf as placeOfCell, type Site } from "../site/site.ts";
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
    const search = createSearch(searchData(catalog, result));
    const answered = queries.map((query) =>
      json ? asJson(query, search, language, limit, catalog) : asLines(query, search, language, limit, site),
    );
    return { out: answered.map((one) => `${one}\n`).join(""), err: "", status: 0 };
  });
}

/** A result for programs: ids that do not apply are left out, addresses count from the root of the site. */
function resultOf(hit: Hit, language: Language, catalog: Catalog) {
  const { kind, feature, product, matrix, at = [], score } = hit;
  const axes = catalog.matrices.find(({ id }) => id === matrix)?.axes ?? [];
  const url = addresses("/")(language, placeOf(hit));
  return { kind, feature, product, matrix, ...namedAt(axes, at), url, score };
}

function placeOf({ kind, feature = "", product = "", matrix = "", at = [] }: Hit): Place {
  switch (kind) {
    case "feature":
      return { kind, feature };
    case "product":
      return { kind, product };
    case "configuration":
      return { kind, matrix, at };
    case "cell":
      return { kind, matrix, at, feature };
    default:
      return kind satisfies never;
  }
}

function asJson(query: string, search: Search, language: Language, limit: number, catalog: Catalog): string {
  const results = search.find(query, limit).map((hit) => resultOf(hit, language, catalog));
  return JSON.stringify({ query, results });
}

/** What a person wants to know of each result at once, and below it the address of its page. */
function asLines(query: string, search: Search, language: Language, limit: number, site: Site): string {
  const lines = search
    .find(query, limit)
    .flatMap((hit) => [visible(lineFor(hit, language, site)), `    ${addressOf(hit, language)}`]);
  if (lines.length > 0) return lines.join("\n");
  const nearest = search.nearest(query);
  const offer = nearest.length > 0 ? ` The nearest names: ${either(nearest)}.` : "";
  return `Nothing found for “${visible(query)}”.${offer}`;
}

const addressOf = (hit: Hit, language: Language): string => addresses("/")(language, placeOf(hit));

function lineFor(hit: Hit, language: Language, site: Site): string {
  const { product, cell } = dictionaries[language];
  const cells = site.cells.filter(isOf(hit));
  switch (hit.kind) {
    case "feature": {
      const found = site.feature(hit.feature ?? "");
      const everywhere = acrossMatrices(site, found).flatMap((part) => part.cells);
      return `${found.label[language]}. ${whereItWorks(oncePerPair(everywhere), language)}`;
    }
    case "product": {
      const found = site.product(hit.product ?? "");
      return product.title(found.label[language], site.kind(found)[language]);
    }
    case "configuration":
      return cells
        .slice(0, 1)
        .map((one) => pairsOf(site).of(one))
        .map((pair) =>
          cell.shareTitle(
            `${configurationLabel(pair, language)} (${pair.configurations.map(({ matrix }) => matrix.label[language]).join(", ")})`,
            tally(asOne(pair).cells, language),
          ),
        )
        .join();
    default:
      return cells
        .map((one) =>
          cell.shareTitle(
            `${one.feature.label[language]}, ${configurationLabel(one, language)}`,
            answer(site, one, language),
          ),
        )
        .join();
  }
}

/** Whether a cell is what was found, or belongs to it. */
function isOf(hit: Hit): (view: CellView) => boolean {
  const address = addressOf(hit, "en");
  if (hit.kind === "feature" || hit.kind === "product") return () => false;
  return (view) => addresses("/")("en", placeOfCell(view)).startsWith(address);
}
