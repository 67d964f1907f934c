import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { LaunchOptions } from "@playwright/test";

/** The executable of the browser to test in; null for the one that Playwright brings. */
export type Executable = string | null;

const memory = fileURLToPath(new URL("../../../node_modules/.cache/browser.json", import.meta.url));

/** Remembers the browser that was found, for the tests and for the next time. */
export function remember(executable: Executable): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify({ executable }));
}

/** The browser that was found last; undefined where none was, or where its file has gone since. */
export function recall(): Executable | undefined {
  if (!existsSync(memory)) return undefined;
  const { executable }: { executable: Executable } = JSON.parse(readFileSync(memory, "utf8"));
  return executable === null || existsSync(executable) ? executable : undefined;
}

/**
 * How the browser is started, in the search for one and in the tests alike.
 *
 * Without a sandbox: root cannot have one, containers often have none, and it opens nothing but our own pages. The
 * rest keeps it off the network, which it must not need: no background traffic, and no host but this machine.
 */
export function launchOptions(executable: Executable): LaunchOptions {
  const args = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1",
  ];
  const own = executable === null ? {} : { executablePath: executable };
  return { ...own, args, chromiumSandbox: false };
}
