import { z } from "zod";
import { catalogFiles, documentsAt, ownDocuments } from "../disk/content.ts";
import { ReadingError } from "../disk/problem.ts";
import { readCatalog } from "../matrix/catalog/read.ts";
import { hasErrors, strictly } from "../matrix/diagnostics.ts";
import { readMatrices } from "../matrix/index.ts";
import { type Result, resultSchema } from "../matrix/model.ts";
import { findings, type Read } from "../matrix/report/findings.ts";
import { visible } from "../matrix/report/visible.ts";
import { type Look, plain, report } from "../matrix/report.ts";
import { type Command, commandOf } from "./arguments.ts";
import { explanationsOf } from "./explain.ts";
import { github } from "./format/github.ts";
import { sarif } from "./format/sarif.ts";
import { type Asked, askedFor } from "./options.ts";
import { searchCommandOf, searched } from "./search.ts";
import { summary } from "./summary.ts";
import { UsageError, usage } from "./usage.ts";

/** What a run of the command line prints and how it ends. */
export type Outcome = { readonly out: string; readonly err: string; readonly status: 0 | 1 | 2 };

/** Where a run finds things and prints to. */
export type Surroundings = {
  /** The folder with `docs` and `catalog`. Default: `content` in the root. */
  readonly content?: string;
  /** How diagnostics look. Default: plain. */
  readonly look?: Look;
  /** What stands on standard input, asked for by `search --stdin` alone. Default: nothing. */
  readonly input?: () => string;
  /** Is told how many documents have been read, and of how many. Default: nobody is. */
  readonly onProgress?: (read: number, of: number) => void;
};

/**
 * Runs a command line without touching the process, so that it can be tested as a function.
 * @param words the words behind the program's name
 * @param root the project's folder, which a relative content folder counts from
 */
export function run(words: readonly string[], root: string, surroundings: Surroundings = {}): Outcome {
  try {
    return done(askedFor(words), root, surroundings);
  } catch (error) {
    if (error instanceof UsageError) return { out: "", err: `${error.message}\n\n${usage}`, status: 2 };
    if (error instanceof ReadingError) return { out: "", err: `${eachVisible(error.message)}\n`, status: 2 };
    throw error;
  }
}

function done(asked: Asked, root: string, surroundings: Surroundings): Outcome {
  if (asked.name === "search") {
    const command = searchCommandOf(asked, surroundings.input ?? (() => ""));
    return { out: searched(command, root, surroundings.content), err: "", status: 0 };
  }
  const command = commandOf(asked.name, asked);
  return command.name === "parse" || command.name === "check"
    ? read(command, root, surroundings)
    : { out: told(command), err: "", status: 0 };
}

const print = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

function told({ name, operands }: Command): string {
  if (name === "explain") return explanationsOf(operands);
  return name === "schema" ? print(z.toJSONSchema(resultSchema)) : usage;
}

function read(command: Command, root: string, { content, look = plain, onProgress }: Surroundings): Outcome {
  const own = command.name === "check";
  const vocabulary = catalogFiles(root, content);
  const catalog = readCatalog(vocabulary);
  const files = own ? ownDocuments(root, content) : documentsAt(command.operands);
  const { result } = readMatrices(files, catalog.value, { own, ...(onProgress && { onProgress }) });
  const found = [...catalog.diagnostics, ...result.diagnostics];
  const diagnostics = command.strict ? strictly(found) : found;
  const seen: Read = { documents: result.documents, files: [...vocabulary, ...files] };
  return {
    ...printed({ ...result, diagnostics }, seen, command, look),
    status: hasErrors(diagnostics) ? 1 : 0,
  };
}

/** In a pull request's log the commands are the report, and the words of documents must not be taken for more of them. */
function printed(result: Result, seen: Read, { format }: Command, look: Look): Omit<Outcome, "status"> {
  const { diagnostics } = result;
  if (format === "github") return { out: github(findings(diagnostics, seen)), err: "" };
  const err = report(diagnostics, seen, look)
    .map((line) => `${line}\n`)
    .join("");
  if (format === "sarif") return { out: print(sarif(findings(diagnostics, seen))), err };
  return { out: format === "json" ? print(result) : `${summary(result)}\n`, err };
}

/** Files may be called anything, control characters included. */
const eachVisible = (lines: string): string => lines.split("\n").map(visible).join("\n");
