import { defineConfig } from "@playwright/test";
import tests from "../e2e/playwright.config.ts";

/** Every page of both sites in a browser, which takes too long for each change: once before a release. */
export default defineConfig({
  ...tests,
  testDir: ".",
  projects: (tests.projects ?? []).map(({ name, use }) => ({
    ...(name && { name }),
    ...(use && { use }),
    testMatch: `${name}.spec.ts`,
  })),
});
