import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

const photos = "high-resolution-photos.skype-for-business-online.exchange-on-premises";
const cell = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const details = (page: Page) => page.locator("tr.details");

test("a press on a cell opens its details below its row, and the address is the cell's", async ({ page }) => {
  await page.goto("exchange/");
  await cell(page, photos).getByRole("link").click();
  await expect(details(page).locator(".answer strong")).toHaveText(
    "Was supported, until Skype for Business Online was switched off on 31 July 2021.",
  );
  await expect(details(page)).toContainText(
    "Not supported in Lync Web App when users are homed on Skype for Business Online.",
  );
  const source = details(page).locator(".who").getByRole("link").first();
  await expect(source).toHaveText(/, line \d+$/);
  await expect(source).toHaveAttribute("href", new RegExp(`/sources/hybrid-configurations/#${photos}$`));
  await expect(page).toHaveURL(new RegExp(`/exchange/#${photos}$`));
  await expect(cell(page, photos)).toBeInViewport();
  await expect(async () => {
    const [row, below] = [await cell(page, photos).boundingBox(), await details(page).boundingBox()];
    if (row === null || below === null) throw new Error("The cell and its details are to be seen.");
    expect(below.y).toBeGreaterThanOrEqual(row.y + row.height - 1);
  }).toPass();
});

test("the same press, Escape, or the button closes it, and the focus is back on the cell", async ({
  page,
}) => {
  await page.goto("exchange/");
  const link = cell(page, photos).getByRole("link");
  for (const close of [
    () => link.click(),
    () => page.keyboard.press("Escape"),
    () => details(page).getByRole("button", { name: "Close" }).click(),
  ]) {
    await link.press("Enter");
    await expect(details(page).locator(".answer")).toBeVisible();
    await close();
    await expect(details(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(/\/exchange\/$/);
  }
});

test("the link of an open cell can be copied, and its page opened", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`exchange/#${photos}`);
  await details(page).getByRole("button", { name: "Copy link" }).click();
  await expect(details(page).locator("copy-cell [role=status]")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await details(page).getByRole("link", { name: "Open as page" }).click();
  await expect(page).toHaveURL(
    /\/exchange\/skype-for-business-online\/exchange-on-premises\/high-resolution-photos\/$/,
  );
});

test("a cell of a narrowed table is in view when its address is opened, clear of the headers", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(
    "exchange/?requires=exchange-server-2013#archive-search.lync-server-2013.exchange-on-premises",
  );
  await expect(page.locator("table.matrix tbody tr[data-g]:visible")).toHaveCount(4);
  await expect(page.locator("tr.details .answer strong")).toBeVisible();
  const opened = page.locator("td:has(> a[aria-expanded=true])");
  await expect(opened).toBeInViewport({ ratio: 0.9 });
  await expect
    .poll(async () => {
      const [top, heads] = await Promise.all([
        opened.boundingBox(),
        page.locator("table.matrix thead").boundingBox(),
      ]);
      return top && heads && top.y >= heads.y + heads.height - 1;
    })
    .toBe(true);
});

test("back closes an open cell, forward opens it again", async ({ page }) => {
  await page.goto("exchange/");
  await cell(page, photos).getByRole("link").click();
  await expect(details(page).locator(".answer")).toBeVisible();
  await page.goBack();
  await expect(details(page)).toHaveCount(0);
  await page.goForward();
  await expect(details(page).locator(".answer")).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`a shared address brings its cell into view clear of the headers, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`exchange/#${photos}`);
    await expect(details(page).locator(".answer")).toHaveCount(1);
    await expect(cell(page, photos)).toHaveAttribute("data-open");
    await expect(cell(page, photos)).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => {
        const head = await page.locator("table.matrix thead").boundingBox();
        const own = await cell(page, photos).boundingBox();
        return head !== null && own !== null && own.y + 1 >= head.y + head.height;
      })
      .toBe(true);
  });
}

test("a cell that filters of the same address would hide is shown, and says why", async ({ page }) => {
  await page.goto(`exchange/?server=lync-server-2013&text=voice#${photos}`);
  await expect(cell(page, photos)).toBeVisible();
  await expect(details(page)).toContainText("This cell is shown even though your filters would hide it.");
  await expect(page.locator("matrix-filter [role=status]")).toHaveText("1 of 14 features");
  await details(page).getByRole("button", { name: "Close" }).click();
  await expect(cell(page, photos)).toBeHidden();
});

test("a fragment of nothing, or of nonsense, opens nothing, and is told", async ({ page }) => {
  for (const fragment of ["nothing.here.at-all", "%E0%A4%A", "<img src=x onerror=alert(1)>"]) {
    await page.goto("about/");
    await page.goto(`exchange/?text=voice#${fragment}`);
    await expect(page.locator("matrix-filter [role=status]")).toHaveText("1 of 14 features");
    await expect(page.locator(".told")).toContainText("This table has no cell");
    await expect(details(page)).toHaveCount(0);
  }
});

test("a press with a key held opens the page elsewhere, as on any link", async ({ page, context }) => {
  await page.goto("exchange/");
  const opened = context.waitForEvent("page");
  await cell(page, photos)
    .getByRole("link")
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL(/\/high-resolution-photos\/$/);
  await expect(details(page)).toHaveCount(0);
});

test("keys alone open a cell, reach its actions and go on in the table", async ({ page }) => {
  await page.goto("sharepoint/");
  const link = cell(page, "skills-search.lync-server-2013.sharepoint-on-premises").getByRole("link");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(details(page).locator(".answer")).toHaveText(
    "Supported, by a server out of support since 11 April 2023.",
  );
  await expect(link).toHaveAttribute("aria-expanded", "true");
  await details(page).getByRole("link", { name: "Open as page" }).focus();
  await page.keyboard.press("Tab");
  for (const name of ["Copy link", "Copy for a ticket", "Copy as Markdown", "Close"]) {
    await expect(details(page).getByRole("button", { name })).toBeFocused();
    if (name !== "Close") await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(link).toBeFocused();
});

test("a link before the table skips it", async ({ page }) => {
  await page.goto("sharepoint/");
  await page.getByRole("link", { name: "Skip the table" }).press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("cell-details"))).toBeNull();
});

test("details that cannot be loaded say so, and the page is one link away", async ({ page }) => {
  await page.goto("exchange/");
  await page.route("**/high-resolution-photos/", (route) => route.abort());
  await cell(page, photos).getByRole("link").click();
  await expect(details(page).locator(".actions > [role=status]")).toHaveText(
    "The details could not be loaded.",
  );
  await expect(details(page).getByRole("link", { name: "Open as page" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a shared address lands on its cell and marks it, whatever filters it has", async ({ page }) => {
    await page.goto(`exchange/?server=lync-server-2013#${photos}`);
    await expect(cell(page, photos)).toBeInViewport();
    await expect(cell(page, photos)).toHaveCSS("outline-style", "solid");
    await expect(page.locator("matrix-filter")).toBeHidden();
  });
});
