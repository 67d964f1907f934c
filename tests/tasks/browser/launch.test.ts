import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { launchOptions, recall, remember } from "../../../src/tasks/browser/launch.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const memory = () => join(folder, "cache", "browser.json");

test("no browser is remembered before one was found", () => {
  expect(recall(memory())).toBeUndefined();
});

test("Playwright's own browser is remembered, and left to Playwright to start", () => {
  remember(memory(), null);
  expect(recall(memory())).toBeNull();
  expect(launchOptions(null)).not.toHaveProperty("executablePath");
});

test("an installed browser is remembered and started, until it has gone", () => {
  const chromium = join(folder, "chromium");
  writeFileSync(chromium, "");
  remember(memory(), chromium);
  expect(recall(memory())).toBe(chromium);
  expect(launchOptions(chromium).executablePath).toBe(chromium);
  rmSync(chromium);
  expect(recall(memory())).toBeUndefined();
});
