import type { LaunchOptions } from "@playwright/test";
import { launchOptions, memory, recall } from "../../../src/tasks/browser/launch.ts";

/** Starts the browser that `npm run e2e` has found, or Playwright's own where Playwright is called directly. */
export const browserLaunch: LaunchOptions = launchOptions(recall(memory) ?? null);
