import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { patience } from "../support/patience.ts";

/** Files for spreadsheets as LibreOffice reads them: those of the small site as `npm run build:fixtures` left it. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/office/**/*.test.ts"],
    testTimeout: patience.test,
    hookTimeout: patience.test,
  },
});
