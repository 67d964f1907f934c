import { existsSync } from "node:fs";
import { Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "astro";
import { headersFor, headersIn } from "./headers.ts";
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
 * Called from here rather than with `astro preview`, which refuses to run twice and may go to the background. Every
 * response has the headers that a host would read from the folder.
 */
async function serve({ host, out }: Options): Promise<string> {
  const outDir = join(root, out);
  if (!existsSync(outDir)) throw new Error(`There is no site in ${outDir} yet: npm run build`);
  const network = { host, allowedHosts: host ? (true as const) : [] };
  const server = await preview({
    root,
    outDir,
    logLevel: "error",
    // Other sites may read what the headers of the site allow, and nothing else.
    vite: { preview: { cors: false } },
    server: { ...network, port: port(process.env) },
  });
  if ("server" in server && server.server instanceof Server) serveHeaders(server.server, outDir);
  const { base } = addressing(process.env);
  const local = new URL(base === "/" ? base : `${base}/`, `http://localhost:${server.port}`).href;
  return [local, ...(server.urls?.network ?? [])].join("\n  ");
}

/** Sets the headers before the preview answers, which leaves alone what is set already. */
function serveHeaders(server: Server, folder: string): void {
  const rules = headersIn(folder);
  server.prependListener("request", ({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  });
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
