import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { fixtureBase, fixtureContent } from "./fixtures/site.ts";
import { patience } from "./support/patience.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  // What the site is made from, and where it lives, as the Astro configuration says it for a build.
  resolve: { alias: { "@content": `${root}${fixtureContent}` } },
  test: {
    environment: "node",
    env: { BASE_URL: fixtureBase },
    projects: [
      {
        test: {
          name: "node",
          maxWorkers: "100%",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{audit,components,e2e,firefox,layouts,pages}/**"],
          // What a file imports, it shares with the others that its worker runs: half of the time would go into importing.
          isolate: false,
          testTimeout: patience.test,
          hookTimeout: patience.test,
        },
      },
      "tests/components/vitest.config.ts",
    ],
    // The core decides what people rely on. What is left are two lines and the branches of `?.` and `??` that no document
    // is known to reach: a change may raise these numbers, and never lower them.
    coverage: {
      provider: "v8",
      include: ["src/matrix/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 99.9, functions: 99.9, statements: 99.5, branches: 96 },
    },
  },
});
