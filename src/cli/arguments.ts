import { parseArgs } from "node:util";
import { either } from "../matrix/text.ts";
import { type Format, formats } from "./format/format.ts";

export const usage = `Reads compatibility matrices from Markdown documents.

  npm run -s matrix -- parse PATH… [--format FORMAT] [--strict]   files, or folders of .md files
  npm run -s matrix -- check [--format FORMAT] [--strict]         the project's own content
  npm run -s matrix -- search QUERY [--lang fr] [--limit N] [--json]   what the site's search finds
  npm run -s matrix -- search --stdin                             one query a line, one JSON result a line
  npm run -s matrix -- explain [CODE…]                            what a diagnostic means, how to mend it
  npm run -s matrix -- schema                                     the JSON Schema of what --json prints

  --format text    what was read, summed up (this is the default)
  --format json    the matrices, definitions and diagnostics; --json is short for it
  --format github  the diagnostics as workflow commands, which GitHub shows in a pull request
  --format sarif   the diagnostics as SARIF 2.1.0, for code scanning and editors
  --strict         treat warnings as errors: nothing may be guessed
  --help           print this text

The vocabulary is content/catalog; CONTENT_PATH names another folder than content. Diagnostics go to
standard error as path:line:column severity code message, each with its line and a hint; the result goes
to standard output.
Exit status: 0 fine, 1 errors in the documents or the catalog, 2 wrong use.
`;

/** Everything that the command line can do. */
const commands = ["parse", "check", "search", "explain", "schema", "help"] as const;
type CommandName = (typeof commands)[number];

export type Command = {
  readonly name: CommandName;
  /** The paths to parse, or the codes to explain. */
  readonly operands: readonly string[];
  readonly format: Format;
  readonly strict: boolean;
};

/** Thrown for a command line that cannot be understood; the message says what to write instead. */
export class UsageError extends Error {}

/** Understands the words behind the program's name. @throws UsageError */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = understood(words);
  const [word, ...operands] = positionals;
  const name = values.help ? "help" : commandNamed(word);
  if (name === "parse" && operands.length === 0) {
    throw new UsageError("parse needs a file or folder, for example: parse content/docs");
  }
  if (name !== "parse" && name !== "explain" && operands.length > 0) {
    throw new UsageError(`${name} takes no paths; use parse for other documents.`);
  }
  return { name, operands, format: formatOf(values), strict: values.strict };
}

function commandNamed(word: string | undefined): CommandName {
  const name = commands.find((one) => one === word);
  if (name) return name;
  const choice = `use ${either(commands)}.`;
  throw new UsageError(
    word === undefined ? `Say what to do: ${choice}` : `There is no command “${word}”: ${choice}`,
  );
}

function formatOf({ json, format }: { json: boolean; format?: string | undefined }): Format {
  const named = format ?? (json ? "json" : formats[0]);
  const known = formats.find((one) => one === named);
  if (known === undefined) throw new UsageError(`There is no format “${named}”: use ${either(formats)}.`);
  if (json && known !== "json") throw new UsageError(`--json and --format ${named}: use one of the two.`);
  return known;
}

function understood(words: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  const options = {
    json: flag,
    strict: flag,
    help: { ...flag, short: "h" },
    format: { type: "string" },
  } as const;
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
