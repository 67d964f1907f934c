import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** What a page can be made to show, each to be as free of barriers as the page at rest. */
const states: { name: string; reach: (page: Page) => Promise<void> }[] = [
  {
    name: "search open",
    reach: async (page) => {
      await page.goto("exchange/");
      await page.getByRole("searchbox", { name: "Search" }).fill("voice mail");
      await page.getByRole("combobox", { name: "Search" }).press("ArrowDown");
    },
  },
  {
    name: "nothing found",
    reach: async (page) => {
      await page.goto("");
      await page.getByRole("searchbox", { name: "Search" }).fill("hig res foto");
      await expect(page.locator(".found .none")).toBeVisible();
    },
  },
  {
    name: "all results",
    reach: async (page) => {
      await page.goto("search/?q=voice");
      await expect(page.locator(".hits a").first()).toBeVisible();
    },
  },
  {
    name: "filters set, with a choice open",
    reach: async (page) => {
      await page.goto("exchange/?support=conditional,bogus&server=lync-server-2013&differ=1");
      // On a narrow window the filters are folded away.
      await page
        .locator("details.fold")
        .evaluate((fold: HTMLDetailsElement) => fold.toggleAttribute("open", true));
      await page.locator("details.choice summary").first().click();
    },
  },
  { name: "no feature left", reach: async (page) => void (await page.goto("exchange/?text=xyzzy")) },
  {
    name: "details open",
    reach: async (page) => {
      await page.goto("exchange/#high-resolution-photos.skype-for-business-online.exchange-on-premises");
      await expect(page.locator("tr.details .answer")).toHaveCount(1);
    },
  },
];

for (const { name, reach } of states) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`there is no barrier with ${name}, in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`),
      ).toEqual([]);
    });
  }

  test(`nothing sticks out of a narrow window with ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await reach(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test(`forced colours leave shapes and frames with ${name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await reach(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await expect(page.locator("main")).toBeVisible();
  });
}
