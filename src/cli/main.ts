import { resolve } from "node:path";
import { run } from "./run.ts";

const { out, err, status } = run(process.argv.slice(2), resolve(import.meta.dirname, "../.."));
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = status;
