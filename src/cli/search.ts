import { parseArgs } from "node:util";
import { catalogFiles, ownDocuments } from "../disk/content.ts";
import { addresses, type Place } from "../matrix/addresses.ts";
import { type Language, languages } from "../matrix/catalog/languages.ts";
import { readCatalog } from "../matrix/catalog/read.ts";
import { readMatrices } from "../matrix/index.ts";
import { either } from "../matrix/text.ts";
import { searchData } from "../search/data.ts";
import { createSearch, type Hit, type Search } from "../search/search.ts";
import { UsageError } from "./arguments.ts";

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
 * Understands the words behind `search`.
 * @param input what stands on standard input; only called with --stdin
 * @throws UsageError
 */
export function readSearchArguments(words: readonly string[], input: () => string): SearchCommand {
  const { values, positionals } = understood(words);
  const query = positionals.join(" ").trim();
  if (values.stdin && query !== "")
    throw new UsageError("Give a query, or --stdin with one query a line, not both.");
  if (!values.stdin && query === "")
    throw new UsageError("search needs a query, for example: search voice mail");
  const language = languages.find((one) => one === values.lang);
  if (language === undefined)
    throw new UsageError(`There is no language “${values.lang}”: use ${either(languages)}.`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit takes a number from 1 on, not “${values.limit}”.`);
  const lines = values.stdin
    ? input()
        .replace(/\r?\n$/, "")
        .split(/\r?\n/)
    : [query];
  return { queries: lines, language, limit, json: values.json || values.stdin };
}

function understood(words: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  const options = {
    json: flag,
    stdin: flag,
    lang: { type: "string", default: languages[0] },
    limit: { type: "string", default: String(usualLimit) },
  } as const;
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
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
