import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { LaunchOptions } from "@playwright/test";

/** The executable of the browser to test in; null for Playwright's own. */
export type Executable = string | null;

/** The file that records which browser was found, for the tests and for the next time. */
export const memory = fileURLToPath(new URL("../../../node_modules/.cache/browser.json", import.meta.url));

/** Remembers a browser in a file. */
export function remember(file: string, executable: Executable): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ executable }));
}

/** The browser that a file remembers; undefined if there is no such file, or the browser has since been removed. */
export function recall(file: string): Executable | undefined {
  if (!existsSync(file)) return undefined;
  const { executable }: { executable: Executable } = JSON.parse(readFileSync(file, "utf8"));
  return executable === null || existsSync(executable) ? executable : undefined;
}

/**
 * How the browser is started, both when looking for one and in the tests.
 *
 * Without a sandbox: root cannot have one, containers often have none, and it opens nothing but our own pages. Without
 * a GPU, which distributions turn on even if there is none and it has to be emulated. The rest keeps it off the
 * network, which it must not need: no background traffic, and no host but this machine.
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
