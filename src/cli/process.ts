import { resolve } from "node:path";
import type { Published } from "../api/links.ts";
import { contentFolder } from "../disk/content.ts";
import { dayOf, generatedAt } from "../disk/day.ts";
import { readOpen } from "../disk/files.ts";
import { ReadingError } from "../disk/problem.ts";
import { addressing } from "../tasks/settings.ts";
import { writeAll } from "./output.ts";
import { progressOn } from "./progress.ts";
import { run } from "./run.ts";
import { lookOf } from "./terminal.ts";

/** Runs the command line on a process: its arguments, environment and streams, and its exit status at the end. */
export function main(process: NodeJS.Process): void {
  const progress = progressOn(process.stderr, process.env);
  const { out, err, status } = run(process.argv.slice(2), resolve(import.meta.dirname, "../.."), {
    content: contentFolder(process.env),
    day: () => dayOf(process.env),
    published: () => publishedIn(process.env),
    generatedAt: () => generatedAt(process.env),
    look: lookOf(process.stderr, process.env),
    ...(progress && { onProgress: progress.tell }),
    input: () => readOpen(process.stdin.fd, "standard input"),
  });
  progress?.end();
  process.exitCode = status;
  const misused = () => {
    process.exitCode = 2;
  };
  // If even errors cannot be written, the exit status is all that is left.
  writeAll(process.stderr, err, misused);
  writeAll(process.stdout, out, (sentence) => {
    misused();
    process.stderr.write(`${sentence}\n`);
  });
}

/** Where the environment says that the site is published. @throws ReadingError if that cannot be read */
function publishedIn(environment: NodeJS.ProcessEnv): Published {
  try {
    const { site: origin, base } = addressing(environment);
    return { origin, base };
  } catch (error) {
    throw new ReadingError((error as Error).message, { cause: error });
  }
}
