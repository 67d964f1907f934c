import { z } from "zod";
import { ReadingError } from "../disk/problem.ts";
import { printedGrammar } from "../matrix/language/languages.ts";
import { publishedSchema } from "../matrix/published.ts";
import { visible } from "../matrix/report/visible.ts";
import { type Command, commandOf } from "./arguments.ts";
import { catalogOf } from "./catalog.ts";
import { printedCell } from "./cell.ts";
import { printedComparison } from "./compare.ts";
import { printedConfiguration } from "./configuration.ts";
import { diffCommandOf } from "./diff/command.ts";
import { printedDiff } from "./diff/diff.ts";
import { explanationsOf } from "./explain.ts";
import { makingOf } from "./facts.ts";
import { type Asked, askedFor } from "./options.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { permalinksKept } from "./permalinks.ts";
import { asJson } from "./print.ts";
import { addressCommandOf, compareCommandOf, searchCommandOf } from "./queries.ts";
import { read } from "./read.ts";
import { searched } from "./search.ts";
import { withSite } from "./site.ts";
import { suggested } from "./suggest.ts";
import { UsageError, usage } from "./usage.ts";

/**
 * Runs a command line without touching the process, so that it can be tested as a function.
 * @param words the words after the program's name
 * @param root the project's folder, which a relative content folder is resolved against
 */
export function run(words: readonly string[], root: string, surroundings: Surroundings = {}): Outcome {
  try {
    return done(askedFor(words), root, surroundings);
  } catch (error) {
    if (error instanceof UsageError) return wrongUse(error, words);
    if (error instanceof ReadingError) return { out: "", err: `${eachVisible(error.message)}\n`, status: 2 };
    throw error;
  }
}

/** The whole usage would bury the message, so it is printed only if no arguments were given. */
function wrongUse({ message }: UsageError, words: readonly string[]): Outcome {
  const more = words.length === 0 ? `\n${usage}` : "For help: npm run -s matrix -- --help\n";
  return { out: "", err: `${message}\n${more}`, status: 2 };
}

function done(asked: Asked, root: string, surroundings: Surroundings): Outcome {
  const make = makingOf(surroundings);
  if (asked.name === "search") {
    const command = searchCommandOf(asked, surroundings.input ?? (() => ""));
    return searched(command, root, surroundings);
  }
  if (asked.name === "cell" || asked.name === "configuration") {
    const print = asked.name === "cell" ? printedCell : printedConfiguration;
    const command = addressCommandOf(asked);
    return withSite(root, command.catalog, surroundings, (site) => print(command, site, make));
  }
  if (asked.name === "compare") {
    const command = compareCommandOf(asked);
    return withSite(root, command.catalog, surroundings, (site) => printedComparison(command, site, make));
  }
  if (asked.name === "diff") return printedDiff(diffCommandOf(asked), root, surroundings);
  return commanded(commandOf(asked.name, asked), root, surroundings);
}

function commanded(command: Command, root: string, surroundings: Surroundings): Outcome {
  if (command.name === "parse" || command.name === "check") return read(command, root, surroundings);
  if (command.name === "permalinks") return permalinksKept(command, root, surroundings);
  if (command.name === "suggest") return suggested(command, root, surroundings);
  return { out: told(command, root, surroundings), err: "", status: 0 };
}

function told({ name, operands, catalog }: Command, root: string, { content }: Surroundings): string {
  if (name === "explain") return explanationsOf(operands);
  if (name === "grammar") return printedGrammar();
  if (name !== "schema") return usage;
  return asJson(z.toJSONSchema(publishedSchema(catalogOf(root, content, catalog).value.axes)));
}

/** File names may contain anything, including control characters. */
const eachVisible = (lines: string): string => lines.split("\n").map(visible).join("\n");
