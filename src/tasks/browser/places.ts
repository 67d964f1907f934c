import { posix, win32 } from "node:path";
import type { Environment } from "../settings.ts";

// The one without a window comes first: tests start it anyway, and it takes two thirds of the time.
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];

const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsPrograms = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"] as const;
const windowsChrome = "Google\\Chrome\\Application\\chrome.exe";

/**
 * Where an installed Chromium or Chrome may be, best first. Paths only: whether a file exists and starts is for the
 * caller to find out.
 */
export function places(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === "win32") return onWindows(environment);
  const folders = (environment["PATH"] ?? "").split(posix.delimiter).filter((folder) => folder !== "");
  const found = commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  return platform === "darwin" ? [...macApplications, ...found] : found;
}

function onWindows(environment: Environment): readonly string[] {
  return windowsPrograms.flatMap((name) => {
    const folder = environment[name];
    return folder ? [win32.join(folder, windowsChrome)] : [];
  });
}
