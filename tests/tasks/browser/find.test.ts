import { describe, expect, test } from "vitest";
import { chooseBrowser, findBrowser } from "../../../src/tasks/browser/find.ts";
import type { Machine } from "../../../src/tasks/browser/machine.ts";

const chromium = "/usr/bin/chromium";

type Given = {
  /** Browsers that start before anything is done; null is Playwright's own. */
  readonly there?: readonly (string | null)[];
  readonly downloadWorks?: boolean;
  readonly packageWorks?: boolean;
  readonly root?: boolean;
};

/** A machine that notes what is done to it, and what is said, in one list. */
function machineWith({ there = [], downloadWorks = false, packageWorks = false, root = false }: Given) {
  const browsers = new Set(there);
  const events: string[] = [];
  const machine: Machine = {
    starts: (executable) => Promise.resolve(browsers.has(executable)),
    installed: () => Promise.resolve([...browsers].find((one) => one !== null)),
    mayInstallPackages: root,
    download: () => {
      events.push("downloads");
      if (downloadWorks) browsers.add(null);
    },
    installPackage: () => {
      events.push("installs");
      if (packageWorks) browsers.add(chromium);
    },
    say: (sentence) => events.push(`says: ${sentence}`),
  };
  return { machine, events };
}

const saysDownload = expect.stringMatching(/^says: .*Downloading Chromium.*E2E_BROWSER=/);
const saysInstall = expect.stringMatching(
  /^says: .*as root: apt-get install chromium-headless-shell.*E2E_BROWSER=/,
);

describe("the search for a browser", () => {
  test.each<{ name: string; given: Given; found: string | null | undefined; events: readonly unknown[] }>([
    {
      name: "takes Playwright's own before an installed one, and does nothing",
      given: { there: [chromium, null], root: true },
      found: null,
      events: [],
    },
    {
      name: "says that it downloads, and does, even where one is installed",
      given: { there: [chromium], downloadWorks: true },
      found: null,
      events: [saysDownload, "downloads"],
    },
    {
      name: "takes the installed one where the download did not help, before any package",
      given: { there: [chromium], packageWorks: true, root: true },
      found: chromium,
      events: [saysDownload, "downloads"],
    },
    {
      name: "says that it installs the package, and does, where nothing else helped",
      given: { packageWorks: true, root: true },
      found: chromium,
      events: [saysDownload, "downloads", saysInstall, "installs"],
    },
    {
      name: "installs nothing where it is not root",
      given: { packageWorks: true },
      found: undefined,
      events: [saysDownload, "downloads"],
    },
    {
      name: "gives up after the package",
      given: { root: true },
      found: undefined,
      events: [saysDownload, "downloads", saysInstall, "installs"],
    },
  ])("$name", async ({ given, found, events }) => {
    const { machine, events: happened } = machineWith(given);
    expect(await findBrowser(machine)).toBe(found);
    expect(happened).toEqual(events);
  });
});

describe("the browser that is chosen", () => {
  test.each<{ name: string; named?: string; last?: string | null; found: string | null | undefined }>([
    {
      name: "is the one that the environment names, before the last",
      named: chromium,
      last: null,
      found: chromium,
    },
    { name: "is the last one", last: chromium, found: chromium },
    { name: "is a new one where there is no last", found: null },
    { name: "is a new one where the last does not start", last: "/broken", found: null },
    { name: "is a new one where the environment names an empty one", named: "", found: null },
  ])("$name", async ({ named, last, found }) => {
    const { machine, events } = machineWith({ there: [chromium, null] });
    expect(await chooseBrowser(machine, named, last)).toBe(found);
    expect(events).toEqual([]);
  });

  test("is none where the one that the environment names does not start, and nothing is got instead", async () => {
    const { machine, events } = machineWith({ there: [null], downloadWorks: true });
    expect(await chooseBrowser(machine, "/broken", null)).toBeUndefined();
    expect(events).toEqual(["says: E2E_BROWSER is /broken, which does not start."]);
  });
});
