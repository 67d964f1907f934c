import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { addressing } from "../../src/tasks/settings.ts";
import { browserLaunch } from "./support/browser.ts";
import { freePorts } from "./support/ports.ts";
import { hostileOut } from "./support/sites.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const basePath = "/hybrid-matrix/";
const basedOut = "node_modules/.cache/based";
const [sitePort, basedPort, hostilePort] = await freePorts();
const siteUrl = `http://localhost:${sitePort}${addressing(process.env).base.replace(/\/?$/, "/")}`;
// Out of the checkout, and apart from that of another test run: the bundler takes no content from node_modules.
const hostileContent = join(tmpdir(), `hostile-content-${hostilePort}`);
const hostileUrl = `http://localhost:${hostilePort}/`;
const basedUrl = `http://localhost:${basedPort}${basePath}`;

/**
 * Three servers: the site as `npm run build` left it in dist, the same site built for a folder of its host, and a site
 * built from content that is nothing but attempts to break out of its pages, for the one spec that is about them.
 * Specs open addresses without a slash in front (`page.goto("exchange/")`), so that they hold in both. Every spec
 * runs on the first; those tagged `@based` on the second as well.
 */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: "list",
  use: { browserName: "chromium", launchOptions: browserLaunch, locale: "en-GB" },
  projects: [
    { name: "site", use: { baseURL: siteUrl }, testIgnore: ["hostile.spec.ts", "benchmark.spec.ts"] },
    { name: "based", use: { baseURL: basedUrl }, grep: /@based/ },
    { name: "hostile", use: { baseURL: hostileUrl }, testMatch: "hostile.spec.ts" },
    // Measures time, so it waits until nothing else runs.
    {
      name: "benchmark",
      use: { baseURL: siteUrl },
      testMatch: "benchmark.spec.ts",
      dependencies: ["site", "based", "hostile"],
      workers: 1,
    },
  ],
  webServer: [
    {
      command: "node src/tasks/serve.ts",
      cwd: root,
      env: { PORT: String(sitePort) },
      url: siteUrl,
      reuseExistingServer: false,
    },
    {
      command: `node src/tasks/astro.ts build --silent --outDir ${basedOut} && node src/tasks/serve.ts --out ${basedOut}`,
      cwd: root,
      env: { PORT: String(basedPort), BASE_PATH: basePath },
      url: basedUrl,
      reuseExistingServer: false,
      timeout: 180_000,
    },
    {
      command: `node tests/hostile/site/write.ts && node src/tasks/astro.ts build --silent --outDir ${hostileOut} && node src/tasks/serve.ts --out ${hostileOut}`,
      cwd: root,
      env: { PORT: String(hostilePort), CONTENT_PATH: hostileContent },
      url: hostileUrl,
      reuseExistingServer: false,
      timeout: 180_000,
    },
  ],
});
