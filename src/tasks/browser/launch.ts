import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { LaunchOptions } from "@playwright/test";

/** The executable of the browser to test in; null for the one that Playwright brings. */
export type Executable = string | null;

/** The file in which a search leaves the browser that it found, for the tests and for the next time. */
export const memory = fileURLToPath(new URL("../../../node_modules/.cache/browser.json", import.meta.url));

/** Remembers a browser in a file. */
export function remember(file: string, executable: Executable): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ executable }));
}

/** The browser that a file remembers; undefined where there is no such file, or where the browser has gone since. */
export function recall(file: string): Executable | undefined {
  if (!existsSync(file)) return undefined;
  const { executable }: { executable: Executable } = JSON.parse(readFileSync(file, "utf8"));
  return executable === null || existsSync(executable) ? executable : undefined;
}

/**
 * How the browser is started, in the search for one and in the tests alike.
 *
 * Without a sandbox: root cannot have one, containers often have none, and it opens nothing but our own pages. Without a
 * graphics processor, which distributions turn on even where there is none and it has to be imitated. The rest keeps it
 * off the network, which it must not need: no background traffic, and no host but this machine.
 */
export function launchOptions(executable: Executable): LaunchOptions {
  const args = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-gpu",
    "--disable-gpu-rasterization",
    "--disable-sync",
    "--no-pings",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1",
  ];
  const own = executable === null ? {} : { executablePath: executable };
  return { ...own, args, chromiumSandbox: false };
}
