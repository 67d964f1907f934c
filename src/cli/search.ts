import { ownDocuments } from "../disk/content.ts";
import { addresses, type Place } from "../matrix/addresses.ts";
import { type Language, languages } from "../matrix/catalog/languages.ts";
import { hasErrors } from "../matrix/diagnostics.ts";
import { readMatrices } from "../matrix/index.ts";
import { plain } from "../matrix/report.ts";
import { either } from "../matrix/text.ts";
import { searchData } from "../search/data.ts";
import { createSearch, type Hit, type Search } from "../search/search.ts";
import { catalogOf, notRead } from "./catalog.ts";
import type { Asked } from "./options.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { reported } from "./print.ts";
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

/** Searches the project's own content, as the site does. Where its catalog has errors, those are all there is. */
export function searched(
  { queries, language, limit, json }: SearchCommand,
  root: string,
  { content, look = plain }: Surroundings,
): Outcome {
  const { value, diagnostics, files } = catalogOf(root, content);
  if (hasErrors(diagnostics)) {
    const err = reported(diagnostics, { documents: [], files }, look);
    return { out: "", err: err + notRead, status: 1 };
  }
  const { result } = readMatrices(ownDocuments(root, content), value, { own: true });
  const search = createSearch(searchData(value, result));
  const answer = json ? asJson : asLines;
  const out = queries.map((query) => `${answer(query, search, language, limit)}\n`).join("");
  return { out, err: "", status: 0 };
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
