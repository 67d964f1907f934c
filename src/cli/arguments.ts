import { languages } from "../matrix/catalog/languages.ts";
import { isLanguage } from "../matrix/document/spoken.ts";
import { either } from "../matrix/text.ts";
import { type Format, formats } from "./format/format.ts";
import type { Asked, CommandName } from "./options.ts";
import { UsageError } from "./usage.ts";

export type Command = {
  readonly name: Exclude<CommandName, "search" | "cell" | "configuration" | "compare" | "diff">;
  /** The paths to read, or the codes to explain. */
  readonly operands: readonly string[];
  /** The folder of the catalog, if it is not in the content folder. */
  readonly catalog: string | undefined;
  readonly format: Format;
  readonly strict: boolean;
  /** The language to read the documents in, whatever language they declare. */
  readonly language: string | undefined;
  /** Whether to print how each part of the tables was read, instead of the summary. */
  readonly show: boolean;
  /** Whether to write what is missing into a file of the content, instead of printing it. */
  readonly write: boolean;
  /** Whether to print the notes about tables that are left alone, or match two forms. */
  readonly notes: boolean;
};

/** Parses the arguments of every command that does not ask about the site. @throws UsageError */
export function commandOf(name: Command["name"], { operands, given }: Asked): Command {
  const takesPaths = name === "parse" || name === "suggest";
  if (takesPaths && operands.length === 0)
    throw new UsageError(`${name} needs a file or folder, for example: ${name} content/docs`);
  if (!takesPaths && name !== "explain" && operands.length > 0)
    throw new UsageError(`${name} does not take paths; use parse for other documents.`);
  return {
    name,
    operands,
    catalog: given.get("catalog"),
    format: formatOf(given),
    strict: given.has("strict"),
    show: given.has("show"),
    notes: given.has("notes"),
    write: given.has("write"),
    language: languageOf(given),
  };
}

function languageOf(given: Asked["given"]): string | undefined {
  const named = given.get("language");
  if (named !== undefined && !isLanguage(named))
    throw new UsageError(`Unknown language “${named}”: use a tag such as ${either(languages)}.`);
  return named?.toLowerCase();
}

function formatOf(given: Asked["given"]): Format {
  const json = given.has("json");
  const named = given.get("format") ?? (json ? "json" : formats[0]);
  const known = formats.find((one) => one === named);
  if (known === undefined) throw new UsageError(`Unknown format “${named}”: use ${either(formats)}.`);
  if (json && known !== "json")
    throw new UsageError(`--json cannot be combined with --format ${named}: use one of them.`);
  return known;
}
