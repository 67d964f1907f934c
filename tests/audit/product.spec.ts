import { expect } from "@playwright/test";
import { barriers } from "../e2e/support/barriers.ts";
import { test } from "../e2e/support/test.ts";
import { builtSite, productBuild } from "../support/built/site.ts";

const { base, pages } = builtSite(productBuild);

for (const path of pages.keys()) {
  test(`${path} has no barrier in light or dark colours`, async ({ page }) => {
    await page.goto(path.slice(base.length));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await barriers(page), `in ${colorScheme} colours`).toEqual([]);
    }
  });
}
