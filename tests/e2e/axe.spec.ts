import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { pageTypes, roots } from "./pages.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const pages = { ...pageTypes, "page not found": "nowhere/" };

for (const colorScheme of ["light", "dark"] as const) {
  for (const [language, root] of Object.entries(roots)) {
    test(`no page type has a barrier in ${colorScheme} colours (${language})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(`${root}${address}`);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        expect(found, name).toEqual([]);
      }
    });
  }
}

test("body text reaches the enhanced contrast in both colour schemes", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pageTypes.cell);
    const { violations } = await new AxeBuilder({ page })
      .withRules("color-contrast-enhanced")
      .include("main p")
      .analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
});
