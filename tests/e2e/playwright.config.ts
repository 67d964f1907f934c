import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { addressing } from "../../src/tasks/settings.ts";
import { browserLaunch } from "./support/browser.ts";
import { freePorts } from "./support/ports.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const basePath = "/hybrid-matrix/";
const basedOut = "node_modules/.cache/based";
const [sitePort, basedPort] = await freePorts();
const siteUrl = `http://localhost:${sitePort}${addressing(process.env).base.replace(/\/?$/, "/")}`;
const basedUrl = `http://localhost:${basedPort}${basePath}`;

/**
 * Two servers: the site as `npm run build` left it in dist, and the same site built for a folder of its host.
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
    { name: "site", use: { baseURL: siteUrl } },
    { name: "based", use: { baseURL: basedUrl }, grep: /@based/ },
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
  ],
});
