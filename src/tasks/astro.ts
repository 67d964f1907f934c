// Astro's command line with telemetry off: a checkout of this project sends nothing and prints no notice about it.
// Environment variables in package.json scripts would do the same, but not in the shell of Windows.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
const commandLine = new URL("../../node_modules/astro/bin/astro.mjs", import.meta.url);
await import(commandLine.href);
