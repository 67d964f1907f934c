import { ownDocuments } from "../disk/content.ts";
import { addresses, type Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import { namedAt } from "../matrix/coordinates.ts";
import { hasErrors } from "../matrix/diagnostics.ts";
import { readMatrices } from "../matrix/index.ts";
import { plain } from "../matrix/report.ts";
import { either } from "../matrix/text.ts";
import { searchData } from "../search/data.ts";
import { createSearch, type Hit, type Search } from "../search/search.ts";
import { catalogOf, notRead } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { reported } from "./print.ts";
import type { SearchCommand } from "./queries.ts";

/**
 * Searches the project's own content, as the site does. Where its catalog has errors, those are all there is; documents
 * that could not be opened are reported, and the others searched.
 */
export function searched(
  { queries, language, limit, catalog, json }: SearchCommand,
  root: string,
  { content, look = plain }: Surroundings,
): Outcome {
  const { value, diagnostics, files } = catalogOf(root, content, catalog);
  if (hasErrors(diagnostics)) {
    const err = reported(diagnostics, { documents: [], files }, look);
    return { out: "", err: err + notRead, status: 1 };
  }
  const documents = ownDocuments(root, content);
  const { result } = readMatrices(documents.value, value, { own: true });
  const search = createSearch(searchData(value, result));
  const answer = json ? asJson : asLines;
  const out = queries.map((query) => `${answer(query, search, language, limit, value)}\n`).join("");
  const err = reported(documents.diagnostics, { documents: [], files }, look);
  return { out, err, status: hasErrors(documents.diagnostics) ? 1 : 0 };
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

function asLines(query: string, search: Search, language: Language, limit: number, catalog: Catalog): string {
  const lines = search
    .find(query, limit)
    .map((hit) => `${hit.kind.padEnd(13)}  ${resultOf(hit, language, catalog).url}`);
  if (lines.length > 0) return lines.join("\n");
  const nearest = search.nearest(query);
  const offer = nearest.length > 0 ? ` The nearest names: ${either(nearest)}.` : "";
  return `Nothing found for “${query}”.${offer}`;
}
