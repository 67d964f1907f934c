import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { fixtureBase, fixtureOut } from "../fixtures/site.ts";

const commands = ["firefox", "firefox-esr"];
const elsewhere = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the machine's own Firefox. Puppeteer, because it speaks WebDriver BiDi, which every Firefox understands;
 * Playwright drives only a Firefox that was built for it.
 * @throws where there is none, with what to do
 */
export function startFirefox(): Promise<Browser> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...elsewhere,
  ];
  const executablePath = places.find(isExecutable);
  if (executablePath === undefined) {
    throw new Error(
      "There is no Firefox on this machine: install one, so that it is on the PATH (apt-get install firefox-esr).",
    );
  }
  return puppeteer.launch({
    browser: "firefox",
    executablePath,
    defaultViewport: { width: 1280, height: 800 },
  });
}

/** Serves the small site. @returns its address, and a way to end the server */
export async function serveFixtures(): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, ["src/tasks/serve.mjs", "--out", fixtureOut], {
    env: { ...process.env, BASE_PATH: fixtureBase, PORT: "4400" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { url: await addressFrom(server), stop: () => server.kill() };
}

function addressFrom({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    stdout?.on("data", (part) => {
      said += part;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    stdout?.on("end", () => reject(new Error(`The server ended: ${said}`)));
  });
}

/** The text of the first element that a selector finds, once there is one. */
export async function textAt(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector, { visible: true });
  return (await element?.evaluate(({ textContent }) => textContent?.replace(/\s+/g, " ").trim())) ?? "";
}

/** Keeps a picture of what a failed test saw. */
export async function keepPicture(page: Page, name: string): Promise<string> {
  mkdirSync("test-results", { recursive: true });
  const path = `test-results/firefox-${name.replace(/\W+/g, "-")}.png` as const;
  await page.screenshot({ path });
  return path;
}
