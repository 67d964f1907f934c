// Astro's command line, with telemetry off: a checkout of this project sends nothing and prints no notice about it.
// Environment variables in package.json scripts would do the same, but not in the shell of Windows.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { load, root, unwritable } from "./checkout.mjs";

// Every command of Astro writes: pages, caches, or the types of the content.
const complaint = unwritable([root, join(root, "dist"), join(root, ".astro"), join(root, "node_modules")]);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// Astro prefers what the environment says under these names to what its own configuration says, and would build something
// else on a machine that happens to have one of them.
for (const name of ["ASSETS_PREFIX", "BASE_URL", "DEV", "MODE", "NODE_ENV", "PROD", "SITE", "SSR"])
  delete process.env[name];
const commandLine = pathToFileURL(join(root, "node_modules/astro/bin/astro.mjs")).href;
await load(() => import(commandLine), "npm run build");
