import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The main journeys in another engine, on the small site as `npm run build:fixtures` left it. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/firefox/**/*.test.ts"],
    // For a machine that hangs, not for one that is slow.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
