import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import { type Executable, launchOptions } from "./launch.ts";
import { places } from "./places.ts";

/** What finding a browser needs to know about a machine and do on it. */
export type Machine = {
  /** Whether a browser really starts: its file may exist while a library that it needs does not. */
  readonly starts: (executable: Executable) => Promise<boolean>;
  /** The first installed Chromium or Chrome that starts. */
  readonly installed: () => Promise<string | undefined>;
  /** Whether packages can be installed without asking anybody. */
  readonly mayInstallPackages: boolean;
  /** Tries to download the browser that Playwright was made for. */
  readonly download: () => void;
  /** Tries to install the distribution's browser. */
  readonly installPackage: () => void;
  /** Prints a sentence for whoever runs the tests. */
  readonly say: (sentence: string) => void;
};

const aptGet = "/usr/bin/apt-get";
const minute = 60_000;
const startLimit = 30_000;

/** The machine that this runs on. Everything done to it is reported on standard error. */
export const thisMachine: Machine = {
  starts,
  installed,
  mayInstallPackages: process.getuid?.() === 0 && existsSync(aptGet),
  download,
  installPackage,
  say: (sentence) => console.error(sentence),
};

async function starts(executable: Executable): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...launchOptions(executable), timeout: startLimit });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function installed(): Promise<string | undefined> {
  for (const place of places(process.platform, process.env)) {
    if (isExecutable(place) && (await starts(place))) return place;
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function download(): void {
  const commandLine = join(dirname(createRequire(import.meta.url).resolve("@playwright/test")), "cli.js");
  const { status, error, stderr } = spawnSync(
    process.execPath,
    [commandLine, "install", "chromium", "--only-shell"],
    // The time limits are for networks that silently drop what they block.
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

function installPackage(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...step: string[]): boolean => {
    const options = ["-qq", "-o", "DPkg::Lock::Timeout=60", ...step];
    const result = spawnSync(aptGet, options, {
      env: environment,
      stdio: ["ignore", 2, 2],
      timeout: 10 * minute,
    });
    return result.status === 0;
  };
  const install = (browser: string): boolean =>
    apt("install", "--yes", "--no-install-recommends", browser, "fonts-liberation");
  apt("update");
  // Debian has a separate package for the browser without a window; others do not.
  if (!install("chromium-headless-shell")) install("chromium");
}
