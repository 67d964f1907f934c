import { catalogFiles, ownDocuments } from "../disk/content.ts";
import { addresses, type Place } from "../matrix/addresses.ts";
import { type Language, languages } from "../matrix/catalog/languages.ts";
import { readCatalog } from "../matrix/catalog/read.ts";
import { readMatrices } from "../matrix/index.ts";
import { either } from "../matrix/text.ts";
import { searchData } from "../search/data.ts";
import { createSearch, type Hit, type Search } from "../search/search.ts";
import type { Asked } from "./options.ts";
import { UsageError } from "./usage.ts";

/** What `search` was asked for. Queries come from the command line or, one a line, from standard input. */
export type SearchCommand = {
  readonly queries: readonly string[];
  readonly language: Language;
  readonly limit: number;
  /** One JSON object a query and line, rather than lines for a person. */
  readonly json: boolean;
};

/** As many as the search page of the site shows before anybody scrolls. */
const usualLimit = 20;

/**
 * Understands what was asked of `search`.
 * @param input what stands on standard input; only called with --stdin
 * @throws UsageError
 */
export function searchCommandOf({ operands, given }: Asked, input: () => string): SearchCommand {
  const query = operands.join(" ").trim();
  const stdin = given.has("stdin");
  if (stdin && query !== "")
    throw new UsageError("Give a query, or --stdin with one query a line, not both.");
  if (!stdin && query === "") throw new UsageError("search needs a query, for example: search voice mail");
  const choice = { language: languageOf(given), limit: limitOf(given), json: stdin || given.has("json") };
  return { queries: stdin ? linesOf(input()) : [query], ...choice };
}

const linesOf = (text: string): string[] => text.replace(/\r?\n$/, "").split(/\r?\n/);

function languageOf(given: Asked["given"]): Language {
  const named = given.get("lang") ?? languages[0];
  const language = languages.find((one) => one === named);
  if (language === undefined)
    throw new UsageError(`There is no language “${named}”: use ${either(languages)}.`);
  return language;
}

function limitOf(given: Asked["given"]): number {
  const named = given.get("limit") ?? String(usualLimit);
  const limit = Number(named);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit takes a number from 1 on, not “${named}”.`);
  return limit;
}

/** Searches the project's own content, as the site does. @returns the text for standard output */
export function searched(
  { queries, language, limit, json }: SearchCommand,
  root: string,
  content?: string,
): string {
  const catalog = readCatalog(catalogFiles(root, content)).value;
  const { result } = readMatrices(ownDocuments(root, content), catalog, { own: true });
  const search = createSearch(searchData(catalog, result));
  const answer = json ? asJson : asLines;
  return queries.map((query) => `${answer(query, search, language, limit)}\n`).join("");
}

/** A result for programs: ids that do not apply are left out, addresses count from the root of the site. */
function resultOf(hit: Hit, language: Language) {
  const { kind, feature, product, matrix, server, placement, score } = hit;
  const url = addresses("/")(language, placeOf(hit));
  return { kind, feature, product, matrix, server, placement, url, score };
}

function placeOf({ kind, feature = "", product = "", matrix = "", server = "", placement = "" }: Hit): Place {
  switch (kind) {
    case "feature":
      return { kind, feature };
    case "product":
      return { kind, product };
    case "configuration":
      return { kind, matrix, server, placement };
    case "cell":
      return { kind, matrix, server, placement, feature };
    default:
      return kind satisfies never;
  }
}

function asJson(query: string, search: Search, language: Language, limit: number): string {
  const results = search.find(query, limit).map((hit) => resultOf(hit, language));
  return JSON.stringify({ query, results });
}

function asLines(query: string, search: Search, language: Language, limit: number): string {
  const lines = search
    .find(query, limit)
    .map((hit) => `${hit.kind.padEnd(13)}  ${resultOf(hit, language).url}`);
  if (lines.length > 0) return lines.join("\n");
  const nearest = search.nearest(query);
  const offer = nearest.length > 0 ? ` The nearest names: ${either(nearest)}.` : "";
  return `Nothing found for “${query}”.${offer}`;
}
