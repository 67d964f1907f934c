import { parseArgs } from "node:util";
import { either } from "../matrix/text.ts";
import { nearestWord } from "./nearest.ts";
import { UsageError } from "./usage.ts";

/** Everything that the command line can do. */
export const commands = [
  "parse",
  "check",
  "suggest",
  "search",
  "cell",
  "configuration",
  "compare",
  "diff",
  "permalinks",
  "explain",
  "grammar",
  "schema",
  "help",
] as const;
export type CommandName = (typeof commands)[number];

/** Every option; those of type string take a value. */
const options = {
  catalog: { type: "string" },
  format: { type: "string" },
  json: { type: "boolean" },
  strict: { type: "boolean" },
  show: { type: "boolean" },
  notes: { type: "boolean" },
  lang: { type: "string" },
  language: { type: "string" },
  limit: { type: "string" },
  stdin: { type: "boolean" },
  have: { type: "boolean" },
  markdown: { type: "boolean" },
  wording: { type: "boolean" },
  write: { type: "boolean" },
  name: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
type Option = keyof typeof options;

/** The options of each command. All of them have help. */
const optionsOf = {
  parse: ["catalog", "format", "json", "strict", "show", "notes", "language", "help"],
  check: ["catalog", "format", "json", "strict", "notes", "help"],
  suggest: ["catalog", "language", "help"],
  search: ["catalog", "json", "lang", "limit", "stdin", "help"],
  cell: ["catalog", "json", "lang", "help"],
  configuration: ["catalog", "json", "lang", "help"],
  compare: ["catalog", "json", "lang", "have", "help"],
  diff: ["json", "markdown", "wording", "write", "name", "help"],
  permalinks: ["catalog", "write", "help"],
  explain: ["help"],
  grammar: ["help"],
  schema: ["catalog", "help"],
  help: ["help"],
} as const satisfies Record<CommandName, readonly Option[]>;

/** A parsed command line: the command, its operands, and the options given; those without a value are empty. */
export type Asked = {
  readonly name: CommandName;
  readonly operands: readonly string[];
  readonly given: ReadonlyMap<Option, string>;
};

/**
 * Parses the words after the program's name. A request for help wins over everything else.
 * @throws UsageError for an unknown command, or an option that the command does not have
 */
export function askedFor(words: readonly string[]): Asked {
  // Not strict, since the library's own errors know nothing about commands.
  const parsed = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [word, ...operands] = parsed.positionals;
  if (parsed.values.help) return { name: "help", operands: [], given: new Map() };
  const name = commandNamed(word);
  const used = parsed.tokens.filter((token) => token.kind === "option");
  return { name, operands, given: new Map(used.map((token) => optionOf(name, token))) };
}

function commandNamed(word: string | undefined): CommandName {
  const name = commands.find((one) => one === word);
  if (name) return name;
  if (word === undefined) throw new UsageError(`No command given: use ${either(commands)}.`);
  const near = nearestWord(word.toLowerCase(), commands);
  throw new UsageError(
    `Unknown command “${word}”: ${near ? `did you mean ${near}?` : `use ${either(commands)}.`}`,
  );
}

/** An option as it was written, and the value after it. */
type Written = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

function optionOf(command: CommandName, { name, rawName, value }: Written): [Option, string] {
  const known = optionsOf[command].find((one) => one === name);
  if (known === undefined) {
    const own = optionsOf[command].map((one) => `--${one}`);
    const near = nearestWord(name, optionsOf[command]);
    throw new UsageError(
      `${command} has no option ${rawName}: ${near ? `did you mean --${near}?` : `leave it out, or use ${either(own)}.`}`,
    );
  }
  const takesValue = options[known].type === "string";
  if (takesValue && !value) throw new UsageError(`${rawName} needs a value: write one after it.`);
  if (!takesValue && value !== undefined)
    throw new UsageError(`${rawName} does not take a value: leave out “${value}”.`);
  return [known, value ?? ""];
}
