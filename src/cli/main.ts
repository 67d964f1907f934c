import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contentFolder } from "../disk/content.ts";
import { progressOn } from "./progress.ts";
import { run } from "./run.ts";
import { lookOf } from "./terminal.ts";

const onProgress = progressOn(process.stderr);
const { out, err, status } = run(process.argv.slice(2), resolve(import.meta.dirname, "../.."), {
  content: contentFolder(process.env),
  look: lookOf(process.stderr, process.env),
  ...(onProgress && { onProgress }),
  input: () => readFileSync(process.stdin.fd, "utf8"),
});
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = status;
