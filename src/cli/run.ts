import { z } from "zod";
import { catalogOnDisk, documentsAt, ownDocuments } from "../disk/content.ts";
import { hasErrors, strictly } from "../matrix/diagnostics.ts";
import { readMatrices } from "../matrix/index.ts";
import { type InputFile, type Result, resultSchema } from "../matrix/model.ts";
import { report } from "../matrix/report.ts";
import { type Command, readArguments, UsageError, usage } from "./arguments.ts";
import { summary } from "./summary.ts";

/** What a run of the command line prints and how it ends. */
export type Outcome = { readonly out: string; readonly err: string; readonly status: 0 | 1 | 2 };

/**
 * Runs a command line without touching the process, so that it can be tested as a function.
 * @param words the words behind the program's name
 * @param root the folder that holds `content`
 */
export function run(words: readonly string[], root: string): Outcome {
  try {
    const command = readArguments(words);
    if (command.name === "help") return { out: usage, err: "", status: 0 };
    if (command.name === "schema") return { out: print(z.toJSONSchema(resultSchema)), err: "", status: 0 };
    return read(command, root);
  } catch (error) {
    if (error instanceof UsageError) return { out: "", err: `${error.message}\n\n${usage}`, status: 2 };
    if (isFileError(error)) return { out: "", err: `${unreadable(error)}\n`, status: 2 };
    throw error;
  }
}

const print = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

function read(command: Command, root: string): Outcome {
  const catalog = catalogOnDisk(root);
  const files: InputFile[] = command.name === "check" ? ownDocuments(root) : documentsAt(command.paths);
  const { result } = readMatrices(files, catalog.value, { own: command.name === "check" });
  const found = [...catalog.diagnostics, ...result.diagnostics];
  const diagnostics = command.strict ? strictly(found) : found;
  const whole: Result = { ...result, diagnostics };
  const lines = report(diagnostics, result.documents);
  return {
    out: command.json ? print(whole) : `${summary(whole)}\n`,
    err: lines.map((line) => `${line}\n`).join(""),
    status: hasErrors(diagnostics) ? 1 : 0,
  };
}

type FileError = Error & { readonly code: string; readonly path: string };

const isFileError = (error: unknown): error is FileError =>
  error instanceof Error && "code" in error && "path" in error;

function unreadable({ code, path, message }: FileError): string {
  return code === "ENOENT" ? `There is no file or folder “${path}”.` : message;
}
