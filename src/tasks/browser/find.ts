import { type Executable, memory, recall, remember } from "./launch.ts";
import { type Machine, thisMachine } from "./machine.ts";

/** The variable that names a browser to use; if it is set, nothing is downloaded or installed. */
const variable = "E2E_BROWSER";

const avoid = `To use your own browser instead: ${variable}=/path/to/chromium npm run e2e`;
const downloading = `The end-to-end tests need a browser. Downloading Chromium to Playwright's browser folder in your home directory. ${avoid}`;
const installing = `No browser could be downloaded, and none is installed. Installing Chromium system-wide as root: apt-get install chromium-headless-shell fonts-liberation, or chromium if there is no such package. ${avoid}`;
const advice = `There is no browser for the end-to-end tests, and none could be installed. Do one of these and try again:
  npx playwright install --with-deps chromium
  apt-get install chromium-headless-shell
  install Chromium or Google Chrome in any other way, and put it on the PATH or name it in ${variable}`;

/**
 * Finds the browser to test in. If there is none, gets one, after saying so:
 *
 * 1. Playwright's own, if present: it is the version that Playwright was made for, the same for everybody.
 * 2. A download of it.
 * 3. An installed Chromium or Chrome.
 * 4. The distribution's package, if packages may be installed.
 *
 * @returns undefined if none could be found or installed
 */
export async function findBrowser(machine: Machine): Promise<Executable | undefined> {
  if (await machine.starts(null)) return null;
  machine.say(downloading);
  machine.download();
  if (await machine.starts(null)) return null;
  const installed = await machine.installed();
  if (installed !== undefined || !machine.mayInstallPackages) return installed;
  machine.say(installing);
  machine.installPackage();
  return machine.installed();
}

/** The browser that the environment names, or the last one found, or a new one. */
export async function chooseBrowser(
  machine: Machine,
  named: string | undefined,
  last: Executable | undefined,
): Promise<Executable | undefined> {
  if (!named) {
    return last !== undefined && (await machine.starts(last)) ? last : findBrowser(machine);
  }
  if (await machine.starts(named)) return named;
  machine.say(`${variable} is ${named}, which does not start.`);
  return undefined;
}

/** Finds a browser and remembers it for the tests. @returns the exit status */
export async function main(): Promise<number> {
  const named = process.env[variable];
  const executable = await chooseBrowser(thisMachine, named, recall(memory));
  if (executable !== undefined) remember(memory, executable);
  else if (!named) thisMachine.say(advice);
  return executable === undefined ? 1 : 0;
}
