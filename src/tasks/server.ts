import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "astro";
import { addressing, port } from "./settings.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const usage = `Serves the built site.
  --host     to the whole network, not just to this machine
  --out DIR  the folder that the site was built into (dist)
PORT (4321, or the next free one) and BASE_PATH come from the environment.`;

type Options = { readonly host: boolean; readonly out: string };

function readOptions(): Options {
  const { values } = parseArgs({ options: { host: { type: "boolean" }, out: { type: "string" } } });
  return { host: values.host ?? false, out: values.out ?? "dist" };
}

/**
 * Serves through Astro's own preview rather than a general static server: it takes the base path and trailing
 * slashes from the same configuration, answers with the site's 404 page, and uses the next port if one is taken.
 * Called from here rather than with `astro preview`, which refuses to run twice and may go to the background.
 */
async function serve({ host, out }: Options): Promise<string> {
  const outDir = join(root, out);
  if (!existsSync(outDir)) throw new Error(`There is no site in ${outDir} yet: npm run build`);
  const network = { host, allowedHosts: host ? (true as const) : [] };
  const server = await preview({
    root,
    outDir,
    logLevel: "error",
    server: { ...network, port: port(process.env) },
  });
  const { base } = addressing(process.env);
  const local = new URL(base === "/" ? base : `${base}/`, `http://localhost:${server.port}`).href;
  return [local, ...(server.urls?.network ?? [])].join("\n  ");
}

/** Prints the address of the built site and serves it until the process ends. */
export async function main(): Promise<void> {
  try {
    console.log(`\nThe site is at\n  ${await serve(readOptions())}\n(press Ctrl+C to stop)`);
  } catch (error) {
    const wrongUse = error instanceof TypeError && "code" in error;
    console.error(error instanceof Error ? error.message : error);
    if (wrongUse) console.error(usage);
    process.exit(wrongUse ? 2 : 1);
  }
}
