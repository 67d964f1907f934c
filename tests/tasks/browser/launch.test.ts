import { expect, test } from "vitest";
import { launchOptions } from "../../../src/tasks/browser/launch.ts";

test("the browser stays off the network", () => {
  const { args } = launchOptions(null);
  expect(args).toContain("--disable-background-networking");
  expect(args).toContain("--disable-component-update");
});

test("names an executable only where it is not Playwright's own", () => {
  expect(launchOptions("/usr/bin/chromium").executablePath).toBe("/usr/bin/chromium");
  expect(launchOptions(null)).not.toHaveProperty("executablePath");
});
