import { type Language, languages } from "../matrix/catalog/languages.ts";
import { either } from "../matrix/text.ts";
import type { Asked } from "./options.ts";
import { UsageError } from "./usage.ts";

/** What `search` was asked for. Queries come from the command line or, one per line, from standard input. */
export type SearchCommand = {
  readonly queries: readonly string[];
  readonly language: Language;
  readonly limit: number;
  /** The folder of the catalog, if it is not in the content folder. */
  readonly catalog: string | undefined;
  /** Whether to print one line of JSON for each query, rather than lines for a person. */
  readonly json: boolean;
};

/** As many results as the search page of the site shows before scrolling. */
const usualLimit = 20;

/**
 * Parses the arguments of `search`.
 * @param input reads standard input; only called with --stdin
 * @throws UsageError
 */
export function searchCommandOf({ operands, given }: Asked, input: () => string): SearchCommand {
  const query = operands.join(" ").trim();
  const stdin = given.has("stdin");
  if (stdin && query !== "")
    throw new UsageError("Give either a query or --stdin with one query per line, not both.");
  if (!stdin && query === "") throw new UsageError("search needs a query, for example: search voice mail");
  const choice = {
    language: languageOf(given),
    limit: limitOf(given),
    catalog: given.get("catalog"),
    json: stdin || given.has("json"),
  };
  return { queries: stdin ? linesOf(input()) : [query], ...choice };
}

/** What `cell` was asked for: an address, the path of a page, or a key. */
export type CellCommand = Pick<SearchCommand, "language" | "catalog" | "json"> & { readonly asked: string };

/** Parses the arguments of `cell`. @throws UsageError */
export function cellCommandOf({ operands, given }: Asked): CellCommand {
  const [asked, ...others] = operands;
  if (asked === undefined || others.length > 0)
    throw new UsageError("cell needs the address or key of one cell, as search prints it.");
  return { asked, language: languageOf(given), catalog: given.get("catalog"), json: given.has("json") };
}

const linesOf = (text: string): string[] => text.replace(/\r?\n$/, "").split(/\r?\n/);

function languageOf(given: Asked["given"]): Language {
  const named = given.get("lang") ?? languages[0];
  const language = languages.find((one) => one === named);
  if (language === undefined) throw new UsageError(`Unknown language “${named}”: use ${either(languages)}.`);
  return language;
}

function limitOf(given: Asked["given"]): number {
  const named = given.get("limit") ?? String(usualLimit);
  const limit = Number(named);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit must be a whole number of 1 or more, not “${named}”.`);
  return limit;
}
