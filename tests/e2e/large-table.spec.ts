import { expect } from "@playwright/test";
import { enlarge } from "./support/large-table.ts";
import { test } from "./support/test.ts";

test("all rows of a large table that answer are shown in the end, and no other", async ({ page }) => {
  await page.goto("exchange/");
  await enlarge(page, { features: 600, configurations: 20 });
  const status = page.locator("matrix-filter [role=status]");
  await expect(status).toHaveText("600 of 600 features");
  const words = page.getByRole("searchbox", { name: "Words" });
  await words.fill("photo");
  await expect(status).toHaveText("200 of 600 features");
  await expect(page.locator("tr[data-g]:not(.out)")).toHaveCount(200);
  // By its markup: the roles of twelve thousand cells take half a minute to compute.
  await expect(page.locator("tr[data-g]:not(.out) > th").filter({ hasText: /^Voice/ })).toHaveCount(0);
  await words.fill("photo feature number 598");
  await expect(page.locator("tr[data-g]:visible > th")).toHaveText(["Photo feature number 598"]);
});
