import { expect, type Locator } from "@playwright/test";
import { test } from "./support/test.ts";

/** Where something is; fails where it is not to be seen, since nothing would be beside or above anything then. */
async function box(locator: Locator) {
  await expect(locator).toBeVisible();
  const found = await locator.boundingBox();
  if (found === null) throw new Error("What is visible has a place.");
  return found;
}

test("on a phone the column of a linked cell is shown, with its feature and its configuration in view", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("exchange/#voice-mail.skype-for-business-online.exchange-online");
  const cell = page.locator("td:target");
  await expect(cell).toBeInViewport({ ratio: 0.99 });
  await expect(page.getByRole("rowheader", { name: "Voice mail" })).toBeInViewport();
  await expect(page.getByRole("combobox", { name: "Placement" })).toHaveValue("exchange-online");
  await expect(page.getByRole("combobox", { name: "Placement" })).toBeInViewport({ ratio: 1 });
});

for (const width of [360, 1280]) {
  test(`the marked cell stands clear of the headers that stay in view, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("exchange/#archiving.skype-for-business-online.exchange-online");
    await expect(page.locator("tr.details .answer")).toHaveCount(1);
    // The details below are still making room for themselves.
    await expect(async () => {
      const cell = await box(page.locator("td[data-open]"));
      const head = await box(page.locator(width < 600 ? ".turn" : ".matrix thead"));
      const name = await box(page.locator("tr:has(td[data-open]) > th"));
      expect(cell.y + 1).toBeGreaterThanOrEqual(head.y + head.height);
      expect(cell.x + 1).toBeGreaterThanOrEqual(name.x + name.width);
    }).toPass();
  });
}

test("paper gets every prerequisite with a box to tick, and no navigation", async ({ page }) => {
  await page.goto("exchange/lync-server-2013/exchange-on-premises/");
  await expect(page.getByRole("navigation")).not.toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  const frames = await page
    .locator(".checklist > li")
    .evaluateAll((items) => items.map((item) => getComputedStyle(item, "::before").borderTopStyle));
  expect(frames.length).toBeGreaterThan(1);
  expect(new Set(frames)).toEqual(new Set(["solid"]));
});

for (const address of ["", "products/skype-for-business-online/"]) {
  test(`a configuration's marks stand above its words on /${address}`, async ({ page }) => {
    await page.goto(address);
    const strip = page.locator(".strip:has(.marks)").first();
    const marks = await box(strip.locator(".marks"));
    const words = await box(strip.locator("span").last());
    expect(marks.y + marks.height).toBeLessThanOrEqual(words.y + 1);
  });
}

for (const width of [360, 1024, 1440]) {
  test(`no chip sticks out of its cell where one placement stands above all columns, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("exchange-online/");
    await expect(page.locator("table.matrix td li").first()).toBeVisible();
    const sticking = await page.locator("table.matrix td li:visible").evaluateAll((chips) =>
      chips.flatMap((chip) => {
        const edge = chip.closest("td")?.getBoundingClientRect().right ?? 0;
        return chip.getBoundingClientRect().right > edge + 1 ? [chip.textContent] : [];
      }),
    );
    expect(sticking).toEqual([]);
  });
}
