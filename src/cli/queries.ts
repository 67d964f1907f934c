import { type Language, languages } from "../matrix/catalog/languages.ts";
import { sideKeys } from "../matrix/choice.ts";
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

/** What `cell` and `configuration` were asked for: an address, the path of a page, or a key. */
export type AddressCommand = Pick<SearchCommand, "language" | "catalog" | "json"> & {
  readonly asked: string;
};

/** Parses the arguments of `cell` and `configuration`. @throws UsageError */
export function addressCommandOf({ name, operands, given }: Asked): AddressCommand {
  const [asked, ...others] = operands;
  if (asked === undefined || others.length > 0)
    throw new UsageError(`${name} needs the address or key of one ${name}, as search prints it.`);
  return { asked, ...usualOf(given) };
}

/** What `compare` was asked for: configurations, as `configuration` takes them, or products that somebody has. */
export type CompareCommand = Omit<AddressCommand, "asked"> & {
  readonly asked: readonly string[];
  readonly have: boolean;
};

/** Parses the arguments of `compare`. @throws UsageError */
export function compareCommandOf({ operands, given }: Asked): CompareCommand {
  const have = given.has("have");
  if (have && operands.length === 0)
    throw new UsageError(
      "compare --have needs the ids of products, for example: compare --have lync-server-2013 exchange-server-2016~cu23",
    );
  const isAddress = operands.length === 1 && operands[0]?.includes("?") === true;
  if (!have && !isAddress && (operands.length < 2 || operands.length > sideKeys.length))
    throw new UsageError(
      "compare needs two to four configurations, or --have and the products that you have.",
    );
  return { asked: operands, have, ...usualOf(given) };
}

const usualOf = (given: Asked["given"]): Omit<AddressCommand, "asked"> => ({
  language: languageOf(given),
  catalog: given.get("catalog"),
  json: given.has("json"),
});

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
