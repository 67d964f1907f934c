import { test as base, expect } from "@playwright/test";
import { fixtureDay } from "../../fixtures/site.ts";
import { type Watch, watch } from "./watch.ts";

/** What every browser test has, whether it asks for it or not. */
type Always = {
  /** What went on in the page that must not. Looked at after each test; a test may look earlier. */
  readonly traces: Watch;
};

/**
 * A test in a browser: at the fixed day of the small site, with everything watched that no page may do (run words of
 * documents, ask another host, break the policy, fail in a script). A failure names the page that was open.
 */
export const test = base.extend<Always>({
  traces: [
    async ({ page, baseURL }, use, info) => {
      await page.clock.setFixedTime(`${fixtureDay}T12:00:00Z`);
      const traces = await watch(page, baseURL);
      await use(traces);
      if (info.status !== info.expectedStatus)
        info.annotations.push({ type: "page", description: page.url() });
      expect.soft(await traces(), `what went on in ${page.url()}`).toEqual([]);
    },
    { auto: true },
  ],
});
