import { expect, type Page } from "@playwright/test";
import { languages } from "../../src/matrix/catalog/languages.ts";
import { barriers, colourRules } from "./support/barriers.ts";
import { calmStates, hostileStates } from "./support/states.ts";
import { test } from "./support/test.ts";

/** Every width at which the layout changes, one on each side, and what lies far from them. */
const widths = [
  320, 360, 414, 480, 560, 575, 576, 640, 720, 767, 768, 864, 959, 960, 1024, 1151, 1152, 1280, 1440,
];

/** The widths at which the page can be scrolled sideways, with how far, in pixels. */
async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over !== 0) found.push(`${over} at ${width}`);
  }
  return found;
}

const states = calmStates();

for (const language of languages) {
  const prefix = language === languages[0] ? "" : `${language}/`;
  for (const { address, route } of states) {
    const path = route === "404.astro" ? `${prefix}nowhere/` : `${prefix}${address}`;
    test(`/${path} (${route}) has no barrier in light or dark colours, and fits every width`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(path);
      expect.soft(await barriers(page), "in light colours").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await barriers(page, colourRules), "in dark colours").toEqual([]);
      expect.soft(await overflows(page), "too wide").toEqual([]);
    });
  }
}

for (const { address, route } of hostileStates()) {
  test(`/${address} (${route}) shows hostile words as words, and fits a phone`, async ({
    page,
    traces,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    expect(await traces()).toEqual([]);
    expect(page.url()).toBe(`${baseURL}${address}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test("the words for support reach the enhanced contrast in both colour schemes, on paper and on a wash", async ({
  page,
}) => {
  await page.goto("exchange/");
  await expect(page.locator("td.lapsed").first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await barriers(page, ["color-contrast-enhanced"], "table.matrix td[id] > a");
    expect.soft(found, `in ${colorScheme} colours`).toEqual([]);
  }
});

test("body text reaches the enhanced contrast in both colour schemes", async ({ page }) => {
  await page.goto("exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await barriers(page, ["color-contrast-enhanced"], "main p");
    expect.soft(found, `in ${colorScheme} colours`).toEqual([]);
  }
});
