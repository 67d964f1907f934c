import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

const languages = [
  { root: "", contents: "Contents", menu: "Menu", matrix: "With Exchange", next: "Compare" },
  { root: "fr/", contents: "Sommaire", menu: "Menu", matrix: "Avec Exchange", next: "Comparer" },
];
const height = async (page: Page): Promise<number | undefined> =>
  (await page.getByRole("banner").boundingBox())?.height;
const middles = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluateAll((parts) =>
    parts.map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return Math.round((top + bottom) / 2);
    }),
  );

for (const { root, contents, menu, matrix, next } of languages) {
  test.describe(root === "" ? "in English" : "in French", () => {
    for (const width of [900, 1440]) {
      test(`the masthead is one row of 56 px at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${root}exchange/`);
        expect(await height(page)).toBe(56);
        const parts = ".wordmark, nav > site-menu > button, nav > ul a, .searching input, .settings > *";
        for (const middle of await middles(page, parts)) expect(Math.abs(middle - 28)).toBeLessThan(4);
      });
    }

    test("the matrices open by keyboard, and close on Escape, on a press outside and on tabbing away", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${root}products/`);
      const nav = page.getByRole("navigation", { name: contents });
      const opener = nav.getByRole("button");
      const link = nav.getByRole("link", { name: matrix, exact: true });
      await expect(link).toBeHidden();

      await opener.press("Enter");
      await expect(link).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(link).toBeHidden();
      await expect(opener).toBeFocused();

      await opener.press("Enter");
      await page.mouse.click(20, 700);
      await expect(link).toBeHidden();

      await opener.press("Enter");
      await nav.locator("[popover] a").last().focus();
      await page.keyboard.press("Tab");
      await expect(link).toBeHidden();
      await expect(nav.getByRole("link", { name: next })).toBeFocused();
    });

    test("a phone has a row with the name and two marks; the menu holds everything", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${root}exchange/`);
      expect(await height(page)).toBe(56);
      const nav = page.getByRole("navigation", { name: contents });
      await expect(nav).toBeHidden();
      const button = page.getByRole("button", { name: menu, exact: true });
      await button.press("Enter");
      await expect(nav.getByRole("link", { name: matrix, exact: true })).toBeVisible();
      await expect(nav.getByRole("link", { name: next })).toBeVisible();
      await expect(page.locator("theme-switch")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(nav).toBeHidden();
      await button.click();
      await page.locator("#site-menu :is(a, button):visible").last().focus();
      await page.keyboard.press("Tab");
      await expect(nav).toBeHidden();
    });
  });
}

test("on a phone the search opens over the row, by key as by a press, and folds when left", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("exchange/");
  const input = page.getByRole("searchbox").or(page.getByRole("combobox")).first();
  const width = async (): Promise<number> => (await input.boundingBox())?.width ?? 0;
  expect(await width()).toBe(44);
  await page.keyboard.press("/");
  await expect(input).toBeFocused();
  expect(await width()).toBeGreaterThan(300);
  await page.getByRole("heading", { level: 1 }).click();
  expect(await width()).toBe(44);
  await input.click();
  expect(await width()).toBeGreaterThan(300);
});

test("no page is set in the wide face that a desktop without a font of its own falls back to", async ({
  page,
}) => {
  await page.goto("");
  const [own = 0, common = 0] = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    return [getComputedStyle(document.body).fontFamily, "Arial"].map((face) => {
      if (context) context.font = `16px ${face}`;
      return context?.measureText("With Exchange Online and on-premises").width;
    });
  });
  expect(own).toBeLessThan(common * 1.1);
});

const still = [
  "",
  "fr/",
  "exchange/lync-server-2013/exchange-online/",
  "exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos/",
  "fr/products/lync-server-2013/",
  "nowhere/",
];
for (const width of [390, 1440]) {
  for (const path of still) {
    test(`nothing moves while /${path} loads at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const seen: number[] = [];
        Object.assign(window, { shifts: seen });
        const note = (list: PerformanceObserverEntryList): void => {
          for (const entry of list.getEntries())
            seen.push((entry as PerformanceEntry & { value: number }).value);
        };
        new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toEqual([]);
    });
  }
}
