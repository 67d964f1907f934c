import { type Attempt, choose, type Survey } from "./browser/choice.ts";
import { type Executable, recall, remember } from "./browser/launch.ts";
import { attempt, canInstallPackages, installedBrowser, starts } from "./browser/machine.ts";

const advice = `There is no browser for the end-to-end tests, and none could be got. Do one of these and try again:
  npx playwright install --with-deps chromium
  apt-get install chromium
  install Chromium or Google Chrome in any other way, so that it is on the PATH`;

async function survey(tried: readonly Attempt[]): Promise<Survey> {
  const own = await starts(null);
  const installed = own ? null : await installedBrowser();
  return { own, installed, apt: canInstallPackages(), tried };
}

/** A browser that starts, got if need be; undefined where there is none to be had. */
async function find(tried: readonly Attempt[] = []): Promise<Executable | undefined> {
  const choice = choose(await survey(tried));
  if (choice.kind === "own") return null;
  if (choice.kind === "installed") return choice.executable;
  if (choice.kind === "none") return undefined;
  attempt[choice.attempt]();
  return find([...tried, choice.attempt]);
}

async function main(): Promise<number> {
  const last = recall();
  const executable = last !== undefined && (await starts(last)) ? last : await find();
  if (executable === undefined) {
    console.error(advice);
    return 1;
  }
  remember(executable);
  return 0;
}

process.exitCode = await main();
