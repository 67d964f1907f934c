import { fileURLToPath } from "node:url";
import { getViteConfig } from "astro/config";
import { fixtureBase, fixtureContent, fixtureDay, fixtureOrigin } from "../fixtures/site.ts";
import { patience } from "../support/patience.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Components are rendered by Astro itself, with the configuration of a build, and what comes out is looked at in a
 * document. Only these tests pay for the two, which is why they are a project of their own.
 */
export default getViteConfig(
  {
    root,
    resolve: { alias: { "@content": `${root}${fixtureContent}` } },
    test: {
      name: "components",
      maxWorkers: "100%",
      testTimeout: patience.test,
      hookTimeout: patience.test,
      include: ["tests/{components,layouts}/**/*.test.ts"],
      environment: "./tests/support/browser.ts",
      // One document and one evaluation of Astro a worker instead of one a file, which takes ten times as long. A custom
      // element can be defined once in a document, so every test leaves it as blank as it found it.
      isolate: false,
      environmentOptions: { jsdom: { url: `${fixtureOrigin}${fixtureBase}/` } },
      setupFiles: ["tests/support/blank-page.ts"],
      env: { BASE_URL: fixtureBase, AS_OF: fixtureDay },
    },
  },
  { logLevel: "error" },
);
