import { expect } from "@playwright/test";
import { enlarge } from "./support/large-table.ts";
import { test } from "./support/test.ts";

// Forty thousand cells: the state of the page after each step would take minutes to keep.
test.use({ trace: { mode: "retain-on-failure", snapshots: false } });

test("all rows of a large table that answer are shown in the end, and no other", async ({ page }) => {
  await page.goto("exchange/");
  await enlarge(page, { features: 2000, configurations: 20 });
  const status = page.locator("matrix-filter [role=status]");
  await expect(status).toHaveText("2000 of 2000 features");
  const words = page.getByRole("searchbox", { name: "Words" });
  await words.fill("photo");
  await expect(status).toHaveText("667 of 2000 features");
  await expect(page.locator("tr[data-g]:not(.out)")).toHaveCount(667);
  await expect(page.getByRole("rowheader", { name: /^Voice/ })).toHaveCount(0);
  await words.fill("photo feature number 1999");
  await expect(page.locator("tr[data-g]:visible > th")).toHaveText(["Photo feature number 1999"]);
});
