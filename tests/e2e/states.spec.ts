import { expect, type Page } from "@playwright/test";
import { barriers, colourRules } from "./support/barriers.ts";
import { test } from "./support/test.ts";

/** What a page can be made to show, each to be as free of barriers as the page at rest. */
const states: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  {
    name: "search open",
    reach: async (page) => {
      await page.goto("exchange/");
      await page.getByRole("searchbox", { name: "Search" }).fill("voice mail");
      await expect(page.locator(".found").getByRole("option")).not.toHaveCount(0);
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
      // On a narrow window the filters are a sheet, with every choice open.
      await page.locator(":is([popovertarget=filters], .choice > .control):visible").first().click();
      await expect(page.locator(".choice input").first()).toBeVisible();
    },
  },
  {
    name: "no feature left",
    reach: async (page) => {
      await page.goto("exchange/?text=xyzzy");
      await expect(page.locator("table.matrix tbody tr[data-g]:visible")).toHaveCount(0);
    },
  },
  {
    name: "what was read shown",
    reach: async (page) => {
      await page.goto("sources/hybrid-configurations/#lines");
      await expect(page.getByText("Requires Exchange Server 2013 requires").first()).toBeHidden();
      await page.getByRole("checkbox", { name: "Show how each part was read" }).check();
      await expect(page.getByText("Requires Exchange Server 2013 requires").first()).toBeVisible();
    },
  },
  {
    name: "details open",
    reach: async (page) => {
      await page.goto("exchange/#high-resolution-photos.skype-for-business-online.exchange-on-premises");
      await expect(page.locator("tr.details .answer")).toHaveCount(1);
    },
  },
];

for (const { name, reach } of states) {
  test(`there is no barrier with ${name}, in light, dark and forced colours`, async ({ page }) => {
    await reach(page);
    await page.emulateMedia({ colorScheme: "light" });
    expect.soft(await barriers(page), "in light colours").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await barriers(page, colourRules), "in dark colours").toEqual([]);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect.soft(await barriers(page, colourRules), "in forced colours").toEqual([]);
  });

  test(`nothing sticks out of a narrow window with ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await reach(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("forced colours leave each mark its shape and the opened cell its frame", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("exchange/#voice-mail.lync-server-2013.exchange-online");
  await expect(page.locator("tr.details .answer")).toHaveCount(1);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const marks = page.locator("table.matrix td[id] svg");
  await expect(marks.first()).toBeVisible();
  const seen = await marks.evaluateAll((all) =>
    all.map((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return { color: getComputedStyle(mark).color, isSeen: width > 4 && height > 4 };
    }),
  );
  // The system's own colour for links: one for all, since none of ours is left, and not that of the paper.
  expect(new Set(seen.map(({ color }) => color)).size).toBe(1);
  expect(seen[0]?.color).not.toBe(paper);
  expect(seen.every(({ isSeen }) => isSeen)).toBe(true);
  await expect(page.locator("td[data-open]")).toHaveCSS("outline-style", "solid");
});
