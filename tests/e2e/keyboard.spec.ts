import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

/** Whether some part of what has the focus can be seen, with nothing lying over it. */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return false;
    const points = [...focused.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.05, 0.25, 0.5, 0.75, 0.95].map((part) => [left + width * part, top + height / 2] as const),
    );
    return points.some(([x, y]) => {
      const seen = document.elementFromPoint(x, y);
      return seen !== null && focused.contains(seen);
    });
  });

test("the first key press offers to skip to the content", async ({ page }) => {
  await page.goto("exchange/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("main");
});

for (const width of [360, 1280]) {
  test(`what has the focus is never under the headers of a table, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto("exchange/");
    // Where not all columns fit, those that are out of view cannot be reached.
    const isTight = width < 1000;
    await page.locator(".turn").waitFor({ state: isTight ? "visible" : "hidden" });
    await expect(page.locator(".scroll[data-shown]")).toHaveCount(isTight ? 1 : 0);
    const links = page.getByRole("region").getByRole("link");
    const count = await links.count();
    expect(count).toBeGreaterThan(isTight ? 25 : 60);
    await links.last().focus();
    for (let step = 1; step < count; step += 1) {
      await page.keyboard.press("Shift+Tab");
      expect(await focusIsSeen(page), `key press ${step}`).toBe(true);
    }
  });
}

test("colours follow the device until somebody chooses, and the choice is kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("about/");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = page.getByRole("button", { name: "Colours" });
  await expect(button).toHaveAccessibleName("Colours: System");
  await button.click();
  await expect(button).toHaveAccessibleName("Colours: Light");
  expect(await paper()).toBe(light);
  await button.click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto("features/");
  expect(await paper()).toBe(dark);
  await expect(button).toHaveAccessibleName("Colours: Dark");
  await button.click();
  expect(await paper()).toBe(light);
});
