import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Attempt } from "./choice.ts";
import { type Executable, launchOptions } from "./launch.ts";
import { places } from "./places.ts";

const aptGet = "/usr/bin/apt-get";
const minute = 60_000;
const startLimit = 30_000;

/** Whether a browser really starts: its file may be there and a library that it needs may not. */
export async function starts(executable: Executable): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...launchOptions(executable), timeout: startLimit });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** The first installed Chromium or Chrome that starts. */
export async function installedBrowser(): Promise<string | null> {
  for (const place of places(process.platform, process.env)) {
    if (isExecutable(place) && (await starts(place))) return place;
  }
  return null;
}

/** Whether packages can be installed here without asking anybody. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync(aptGet);
}

/** Tries one way to get a browser. Says on standard error what it does; whether it helped shows in a new survey. */
export const attempt: Readonly<Record<Attempt, () => void>> = { download, apt };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function download(): void {
  console.error("Downloading Playwright's browser …");
  const commandLine = join(dirname(createRequire(import.meta.url).resolve("@playwright/test")), "cli.js");
  const { status, error, stderr } = spawnSync(
    process.execPath,
    [commandLine, "install", "chromium", "--only-shell"],
    // The time limits are for networks that swallow what they do not let through.
    {
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
      encoding: "utf8",
      timeout: 5 * minute,
    },
  );
  if (status === 0) return;
  const reason = error?.message ?? /Error: .*/.exec(stderr)?.[0] ?? `status ${status}`;
  console.error(`It could not be downloaded (${reason}).`);
}

function apt(): void {
  console.error("Installing Debian's chromium …");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"];
  for (const step of [["update"], install]) {
    const options = ["-qq", "-o", "DPkg::Lock::Timeout=60", ...step];
    spawnSync(aptGet, options, { env: environment, stdio: ["ignore", 2, 2], timeout: 10 * minute });
  }
}
