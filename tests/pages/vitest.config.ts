import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { patience } from "../support/patience.ts";

/** The tests of pages as files: what a build left in its folder, read without a browser. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/pages/**/*.test.ts"],
    // Reading and parsing all pages is most of the work: once for each worker, not once for each file.
    isolate: false,
    testTimeout: patience.test,
  },
});
