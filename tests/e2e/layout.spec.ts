import { expect, type Page, test } from "@playwright/test";
import { pageTypes, roots } from "./pages.ts";

const widths = [
  320, 360, 414, 480, 560, 575, 576, 640, 720, 767, 768, 864, 959, 960, 1024, 1151, 1152, 1280, 1440,
];

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [language, root] of Object.entries(roots)) {
  test(`no page scrolls sideways at any width (${language})`, async ({ page }) => {
    for (const [name, address] of Object.entries(pageTypes)) {
      await page.goto(`${root}${address}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${name} at ${width}`).toBe(0);
      }
    }
  });
}

test("on a phone the table scrolls in its box while features and configurations stay in view", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("exchange/#voice-mail.skype-for-business-online.exchange-online");
  const cell = page.locator("td:target");
  await expect(cell).toBeInViewport({ ratio: 0.99 });
  await expect(page.getByRole("rowheader", { name: "Voice mail" })).toBeInViewport();
  await expect(page.getByRole("columnheader", { name: "Exchange Online" }).last()).toBeInViewport();
});

test("the marked cell stands clear of the headers that stay in view", async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("about/");
    await page.goto("exchange/#archiving.skype-for-business-online.exchange-online");
    await expect(page.locator("tr.details .answer")).toHaveCount(1);
    const box = async (selector: string) =>
      (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    // The details below are still making room for themselves.
    await expect
      .poll(async () => {
        const [cell, head, name] = [
          await box("td.open"),
          await box(".matrix thead"),
          await box("tr:has(td.open) > th"),
        ];
        return cell.height > 0 && cell.y + 1 >= head.y + head.height && cell.x + 1 >= name.x + name.width;
      })
      .toBe(true);
  }
});

test("paper gets every prerequisite with a box to tick, and no navigation", async ({ page }) => {
  await page.goto("exchange/lync-server-2013/exchange-on-premises/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  const box = await page
    .locator(".checklist > li")
    .first()
    .evaluate((element) => getComputedStyle(element, "::before").borderTopStyle);
  expect(box).toBe("solid");
});

test("a configuration's marks stand above its words, on the home page and on its own", async ({ page }) => {
  for (const address of ["", "exchange/skype-for-business-online/exchange-on-premises/"]) {
    await page.goto(address);
    const strip = page.locator(".strip").first();
    const [marks, words] = [
      await strip.locator(".marks").boundingBox(),
      await strip.locator("span").last().boundingBox(),
    ];
    expect((marks?.y ?? 0) + (marks?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + 1);
  }
});
