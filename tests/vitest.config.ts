import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "tests/firefox/**", "tests/pages/**"],
    // The core decides what people rely on, so no line or branch of it may go without a test.
    coverage: {
      provider: "v8",
      include: ["src/matrix/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { 100: true },
    },
  },
});
