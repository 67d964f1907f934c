import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { fixtureBase, fixtureOut } from "../fixtures/site.ts";
import { patience } from "../support/patience.ts";
import { browserLaunch } from "./support/browser.ts";
import { freePorts } from "./support/ports.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [fixturePort, productPort] = await freePorts();
const fixtureUrl = `http://localhost:${fixturePort}${fixtureBase}/`;
const productUrl = `http://localhost:${productPort}/`;

const server = (url: string, out: string, env: Record<string, string>) => ({
  command: `node src/tasks/serve.mjs --out ${out}`,
  cwd: root,
  env,
  url,
  reuseExistingServer: false,
  timeout: patience.server,
});

/**
 * Two sites, built before: the small one of the fixtures, below a base path, on which everything is tested, and the
 * product's own, for a few of its published facts. Specs open addresses without a slash in front (`page.goto("exchange/")`),
 * so that they hold below any base path.
 */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  forbidOnly: true,
  workers: availableParallelism(),
  // A failed test runs once more, for its trace alone: writing one in every test takes a fifth of the time of all. It
  // counts as failed whatever comes of that.
  retries: 1,
  failOnFlakyTests: true,
  reporter: [["list"], [fileURLToPath(new URL("support/counts.ts", import.meta.url))]],
  timeout: patience.test,
  expect: { timeout: patience.expectation },
  use: {
    browserName: "chromium",
    launchOptions: browserLaunch,
    locale: "en-GB",
    screenshot: "only-on-failure",
    trace: "on-first-retry",
  },
  projects: [
    { name: "fixtures", use: { baseURL: fixtureUrl }, testIgnore: "product.spec.ts" },
    { name: "product", use: { baseURL: productUrl }, testMatch: "product.spec.ts" },
  ],
  webServer: [
    server(fixtureUrl, fixtureOut, { PORT: String(fixturePort), BASE_PATH: fixtureBase }),
    server(productUrl, "dist", { PORT: String(productPort), BASE_PATH: "" }),
  ],
});
