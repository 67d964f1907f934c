import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium, type Page } from "@playwright/test";
import { browserLaunch } from "../e2e/support/browser.ts";
import { enlarge } from "../e2e/support/large-table.ts";
import { limits } from "./limits.ts";
import type { Measure } from "./measure.ts";

const size = { features: 2000, configurations: 20 };
const rounds = 5;
const typed = [
  "v",
  "vo",
  "voice",
  "voice 1",
  "voice 19",
  "voice 1",
  "voice",
  "",
  "photo",
  "number 199",
  "",
  "zzz",
  "",
];

/** How long the table of the built site takes to answer each keystroke, in a browser, once it is a large one. */
export async function* keystrokes(): AsyncGenerator<Measure> {
  const server = spawn(process.execPath, ["src/tasks/serve.mjs"], { stdio: ["ignore", "pipe", "inherit"] });
  // Also where the bench ends before its time.
  process.once("exit", () => server.kill());
  const browser = await chromium.launch(browserLaunch);
  try {
    const page = await browser.newPage();
    await page.goto(new URL("exchange/", await addressOf(server)).href);
    await enlarge(page, size);
    await page.getByText(`${size.features} of ${size.features} features`).waitFor();
    const times = await fastest(page);
    for (const [at, value] of times.entries())
      yield { what: "keystroke", name: `“${typed[at]}”`, value, ...limits.keystroke };
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The address that the server prints. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout) {
    for await (const line of createInterface(server.stdout)) {
      const address = /http:\S+/.exec(line);
      if (address) return address[0];
    }
  }
  throw new Error("The site could not be served.");
}

/** The best of some rounds for each text that is typed: whatever else the machine does can only make it slower. */
function fastest(page: Page): Promise<number[]> {
  return page.evaluate(
    async ({ words, rounds: times }) => {
      const field = document.querySelector<HTMLInputElement>("matrix-filter input[name=text]");
      const table = document.querySelector<HTMLElement>("table.matrix");
      if (!field || !table) throw new Error("There is no field to type into.");
      const press = async (word: string): Promise<number> => {
        const start = performance.now();
        field.value = word;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        table.getBoundingClientRect();
        const time = performance.now() - start;
        // Ten keys a second is fast typing.
        await new Promise((resolve) => setTimeout(resolve, 100));
        return time;
      };
      const best = words.map(() => Number.POSITIVE_INFINITY);
      for (let round = 0; round < times; round++) {
        for (const [at, word] of words.entries()) best[at] = Math.min(best[at] ?? 0, await press(word));
      }
      return best;
    },
    { words: typed, rounds },
  );
}
