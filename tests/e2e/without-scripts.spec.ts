import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

test("everything can be read and reached without scripts", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await page
    .locator("pair-question")
    .getByRole("listitem")
    .filter({ hasText: "Lync Server 2013:" })
    .getByRole("link", { name: "Exchange on-premises", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Lync Server 2013 with Exchange on-premises",
  );
  await page.getByRole("link", { name: "Unified contact store" }).first().click();
  await expect(
    page
      .locator(".answer")
      .getByText(/^Supported, by a server out of support since 11 April 2023, if Exchange Server 2013 and /),
  ).toBeVisible();
});

test("the menu opens on a phone without scripts", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("exchange/");
  const link = page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Products" });
  await expect(link).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Products");
});

test("a document is read as such, and its address of a line shows that line", async ({ page }) => {
  await page.goto("sources/hybrid-configurations/");
  const row = page.getByRole("row", { name: "Not supported in Lync Web App" });
  await expect(row).toBeVisible();
  await expect(page.locator("#lines")).toBeHidden();
  await row.getByRole("link", { name: /^Line \d+$/ }).click();
  await expect(row).toBeHidden();
  await expect(page.locator(".lines > :is(:target, :has(:target))")).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".lines > :is(:target, :has(:target))")).toContainText(
    "Not supported in Lync Web App",
  );
  await page.getByRole("link", { name: "Document", exact: true }).click();
  await expect(row).toBeVisible();
  await expect(page.locator("#lines")).toBeHidden();
});

test("a line of a document opens the cells that it states", async ({ page }) => {
  await page.goto("sources/hybrid-configurations/#lines");
  const line = page.locator(".lines > li", { hasText: "Not supported in Lync Web App" });
  await line.locator("summary").click();
  await line
    .locator("p", { hasText: "High-resolution photos" })
    .getByRole("link", { name: "Skype for Business Online with Exchange on-premises" })
    .click();
  await expect(page).toHaveURL(
    /\/exchange\/skype-for-business-online\/exchange-on-premises\/high-resolution-photos\/$/,
  );
});
