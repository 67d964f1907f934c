import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { fixtureBase, fixtureContent, fixtureDay } from "./fixtures/site.ts";
import { patience } from "./support/patience.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const shared = {
  maxWorkers: "100%",
  // What a file imports, it shares with the others that its worker runs: half of the time would go into importing.
  isolate: false,
  testTimeout: patience.test,
  hookTimeout: patience.test,
};

export default defineConfig({
  root,
  // What the site is made from, and where it lives, as the Astro configuration says it for a build.
  resolve: { alias: { "@content": `${root}${fixtureContent}` } },
  test: {
    environment: "node",
    env: { BASE_URL: fixtureBase, AS_OF: fixtureDay },
    projects: [
      { test: { name: "core", include: ["tests/matrix/**/*.test.ts"], ...shared } },
      {
        test: {
          name: "around",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{audit,components,e2e,firefox,layouts,matrix,office,pages}/**"],
          ...shared,
        },
      },
      "tests/components/vitest.config.ts",
    ],
    // The core decides what people rely on, and is held to its own tests: what the others happen to reach does not count,
    // and counting would take them twice their time. They reach every line and branch of it, but for a fallback that the
    // types ask for, which says in the code why no text leads to it.
    coverage: {
      provider: "v8",
      include: ["src/matrix/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { 100: true },
    },
  },
});
