import { parseArgs } from "node:util";
import { either } from "../matrix/text.ts";

export const usage = `Reads compatibility matrices from Markdown documents.

  npm run -s matrix -- parse PATH… [--json] [--strict]   files, or folders of .md files
  npm run -s matrix -- check [--json] [--strict]         the project's own content
  npm run -s matrix -- schema                            the JSON Schema of what --json prints

  --json     print the matrices, definitions and diagnostics as JSON
  --strict   treat warnings as errors: nothing may be guessed
  --help     print this text

The vocabulary is content/catalog. Diagnostics go to standard error as
path:line:column severity code message, each with a hint; the result goes to standard output.
Exit status: 0 fine, 1 errors in the documents or the catalog, 2 wrong use.
`;

/** Everything that the command line can do. */
const commands = ["parse", "check", "schema", "help"] as const;
type CommandName = (typeof commands)[number];

export type Command = {
  readonly name: CommandName;
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly strict: boolean;
};

/** Thrown for a command line that cannot be understood; the message says what to write instead. */
export class UsageError extends Error {}

/** Understands the words behind the program's name. @throws UsageError */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = understood(words);
  const [word, ...paths] = positionals;
  const name = values.help ? "help" : commandNamed(word);
  const { json, strict } = values;
  if (name === "parse" && paths.length === 0) {
    throw new UsageError("parse needs a file or folder, for example: parse content/docs");
  }
  if (name !== "parse" && paths.length > 0) {
    throw new UsageError(`${name} takes no paths; use parse for other documents.`);
  }
  return { name, paths, json, strict };
}

function commandNamed(word: string | undefined): CommandName {
  const name = commands.find((one) => one === word);
  if (name) return name;
  const choice = `use ${either(commands)}.`;
  throw new UsageError(
    word === undefined ? `Say what to do: ${choice}` : `There is no command “${word}”: ${choice}`,
  );
}

function understood(words: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: flag, strict: flag, help: { ...flag, short: "h" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
